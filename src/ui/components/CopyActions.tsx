import { safeCurlCommand } from "../models/curl.ts";
import { leadOf } from "../models/lead.ts";
import { noteOf } from "../models/note.ts";
import { CatalogLink } from "./CatalogLink.tsx";
import { CopyButton } from "./CopyButton.tsx";
import type { CardContent } from "./ErrorCard.tsx";

interface Props extends CardContent {
  copy(text: string): Promise<boolean>;
}

/** Takes a card along: as a note, as a command, and to the reference page. */
export function CopyActions({ card, explanation, diagnosis, copy }: Props) {
  const latest = card.entries.at(-1);
  return (
    <div class="card-actions">
      <CopyButton
        label="Copy note"
        copy={copy}
        text={() => noteOf(card, leadOf(card, explanation, diagnosis), diagnosis)}
      />
      {latest !== undefined && <CopyButton label="Copy as cURL" copy={copy} text={() => safeCurlCommand(latest)} />}
      {explanation !== undefined && (
        <CatalogLink id={explanation.entry.id} label={`About ${card.statusCode ?? "this failure"}`} />
      )}
    </div>
  );
}
