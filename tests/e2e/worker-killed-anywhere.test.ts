import { expect, test } from "vitest";
import type { BrowserPage } from "../drivers/driver.ts";
import { openLab } from "./support/lab.ts";
import {
  beginJourney,
  EXPECTED,
  FIRST_STEPS,
  LEAVING_STEPS,
  SECOND_STEPS,
  type Step,
  THIRD_STEPS,
} from "./support/scenario.ts";

const lab = openLab();
const NAMES = [FIRST_STEPS, LEAVING_STEPS, SECOND_STEPS, THIRD_STEPS].flat().map(({ name }) => name);

/** A document that came anew instead of being brought back: browsers do not promise to keep one alive. */
const FRESH = { statuses: { 200: 1 } };

/** Whether the test made requests in this very document before. */
async function hasRounds(tab: BrowserPage): Promise<boolean> {
  return await tab.evaluate(() => document.documentElement.dataset.round !== undefined);
}

/**
 * Goes through all pages, kills the background after one step, and finds every page exact. Before it is killed the
 * background gets the time to write, a second at most: a browser stops it only after half a minute without an event.
 */
async function runWithKillAfter(victim: string): Promise<void> {
  const journey = await beginJourney(lab);
  const { first, second, third } = journey;
  const run = async (steps: readonly Step[]): Promise<void> => {
    for (const step of steps) {
      await step.run(journey);
      if (step.name !== victim) continue;
      await lab.settleAndKeep();
      await lab.driver.background.kill();
    }
  };
  await run(FIRST_STEPS);
  await run(LEAVING_STEPS);
  expect(first.served()).toEqual(EXPECTED.first.statuses);
  const isFirstAlive = await hasRounds(first.tab);
  await lab.expectSaid(first.tab, isFirstAlive ? EXPECTED.first : FRESH, () => lab.saidBesideIcons(first.tab));
  const [forward, ...others] = SECOND_STEPS;
  if (forward !== undefined) await run([forward]);
  const isSecondAlive = await hasRounds(second.tab);
  await run(others);
  const expected = isSecondAlive ? EXPECTED.second : EXPECTED.secondAnew;
  await lab.expectSaid(second.tab, expected, () => lab.saidBesideIcons(second.tab));
  await run(THIRD_STEPS);
  await lab.expectSaid(third.tab, EXPECTED.third, () => lab.saidBesideIcons(third.tab));
  expect(third.served()).toEqual(EXPECTED.third.statuses);
  await first.tab.close();
}

test.for(NAMES)("A11 the background killed after: %s", async (name) => {
  await runWithKillAfter(name);
});
