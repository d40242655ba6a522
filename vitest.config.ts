import { defineConfig } from "vitest/config";

/** The same end-to-end tests, once in each browser. They run the built extension: build it first. */
function endToEnd(browser: "chromium" | "firefox") {
  return {
    test: {
      name: `e2e-${browser}`,
      // Not `define`: of a key of `import.meta.env` Vitest keeps one value for all projects.
      env: { TEST_BROWSER: browser },
      // A folder of its own holds what only one browser can do.
      include: ["tests/e2e/*.test.ts", `tests/e2e/${browser}/**/*.test.ts`],
      // A browser a file; two at a time fit the two cores of a small machine.
      maxWorkers: 2,
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // Whole browsers on a busy machine: a state that took too long to appear is looked for once more.
      retry: 2,
    },
  };
}

export default defineConfig({
  test: {
    watch: false,
    projects: [
      {
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        // Property tests take their time on a busy machine; none of them waits.
        test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"], testTimeout: 60_000 },
      },
      endToEnd("chromium"),
      endToEnd("firefox"),
    ],
  },
});
