import { CHALLENGES } from "./challenges.ts";
import { DOCUMENTS } from "./documents.ts";
import { FAILURES } from "./failures.ts";
import { NAVIGATIONS } from "./navigations.ts";
import { REDIRECTS } from "./redirects.ts";
import { RESPONSES } from "./responses.ts";
import type { SequenceCase } from "./sequence-case.ts";
import { TABS } from "./tabs.ts";
import { WITHOUT_DOCUMENT } from "./without-document.ts";

const TOPICS: Readonly<Record<string, readonly SequenceCase[]>> = {
  response: RESPONSES,
  failure: FAILURES,
  redirect: REDIRECTS,
  challenge: CHALLENGES,
  navigation: NAVIGATIONS,
  "no document": WITHOUT_DOCUMENT,
  document: DOCUMENTS,
  tab: TABS,
};

export const ALL_SEQUENCES = Object.entries(TOPICS).flatMap(([topic, cases]) =>
  cases.map((found) => ({ ...found, topic })),
);
