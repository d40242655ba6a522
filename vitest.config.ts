import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        esbuild: { jsx: "automatic", jsxImportSource: "preact" },
        test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"] },
      },
    ],
  },
});
