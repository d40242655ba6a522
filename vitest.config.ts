import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"] },
      },
    ],
  },
});
