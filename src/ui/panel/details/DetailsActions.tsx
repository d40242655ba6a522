import { CatalogLink } from "../../components/CatalogLink.tsx";
import { CopyButton } from "../../components/CopyButton.tsx";
import { cardOfEntry } from "../../models/cards.ts";
import { safeCurlCommand } from "../../models/curl.ts";
import { wholeCurlCommand } from "../../models/details/whole-curl.ts";
import { leadOf } from "../../models/lead.ts";
import { noteOf } from "../../models/note.ts";
import type { TabContent } from "./tab-content.ts";

/** Takes the response along: as a note, as a command, and to the reference page. */
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
      {explanation !== undefined && (
        <CatalogLink id={explanation.entry.id} label={`About ${entry.statusCode ?? "this failure"}`} />
      )}
    </div>
  );
}
