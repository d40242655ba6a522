import { Notice } from "../components/Notice.tsx";
import type { PopupModel } from "../models/popup-model.ts";
import { PARTIAL_WORDS, SITUATION_WORDS } from "../models/situation-words.ts";
import type { PopupDoors } from "./doors.ts";

interface Props {
  readonly model: PopupModel;
  readonly doors: PopupDoors;
}

/** What limits the numbers that are shown, each with its remedy. An empty page says it in its empty state instead. */
export function Notices({ model, doors }: Props) {
  const page = model.tab.state.value?.page;
  const hasCounts = page !== undefined && page.total > 0;
  const reload = { label: "Reload", onClick: () => doors.remedy("reload") };
  return (
    <>
      {model.tab.link.value === "outdated" && model.situation.value !== "outdated" && (
        <Notice icon="unplug">
          {SITUATION_WORDS.outdated.title}. {SITUATION_WORDS.outdated.text}
        </Notice>
      )}
      {hasCounts && page.partial !== undefined && (
        <Notice icon="clock" action={reload}>
          {PARTIAL_WORDS[page.partial]}
        </Notice>
      )}
      {hasCounts && model.surroundings.value?.access === "withheld" && (
        <Notice icon="lock" action={{ label: "Allow", onClick: () => doors.remedy("grant-access") }}>
          Access to this site was taken back. New responses are not seen.
        </Notice>
      )}
    </>
  );
}
