import type { Entry } from "../../../traffic/entry.ts";
import { redactEntry } from "../../../traffic/redact-entry.ts";
import { CatalogLink } from "../../components/CatalogLink.tsx";
import { CopyButton } from "../../components/CopyButton.tsx";
import { cardOfEntry } from "../../models/cards.ts";
import { safeCurlCommand } from "../../models/curl.ts";
import { wholeCurlCommand } from "../../models/details/whole-curl.ts";
import { leadOf } from "../../models/lead.ts";
import { noteOf } from "../../models/note.ts";
import type { TabContent } from "./tab-content.ts";

/** The entry as HAR writes it, loaded when it is first asked for. */
async function harText(entry: Entry, showsSecrets: boolean): Promise<string> {
  const { harEntryOf } = await import("../../../traffic/export/har-entry.ts");
  return JSON.stringify(harEntryOf(showsSecrets ? entry : redactEntry(entry)), null, 2);
}

/** Takes the response along: as a note, a command, an entry of a HAR file, and to the reference page. */
export function DetailsActions({ entry, explanation, diagnosis, state, copy }: TabContent) {
  const card = cardOfEntry(entry);
  return (
    <div class="card-actions">
      <CopyButton
        label="Copy note"
        copy={copy}
        text={() => noteOf(card, leadOf(card, explanation, diagnosis), diagnosis)}
      />
      <CopyButton
        label="Copy as cURL"
        copy={copy}
        text={() => (state.showsSecrets.value ? wholeCurlCommand(entry) : safeCurlCommand(entry))}
      />
      <CopyButton
        label="Copy as HAR entry"
        text={() => ""}
        copy={async () => copy(await harText(entry, state.showsSecrets.value))}
      />
      {explanation !== undefined && (
        <CatalogLink id={explanation.entry.id} label={`About ${entry.statusCode ?? "this failure"}`} />
      )}
    </div>
  );
}
