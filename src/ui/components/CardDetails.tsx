import { nameOf } from "../../catalog/names.ts";
import type { Card } from "../models/cards.ts";
import { curlCommand } from "../models/curl.ts";
import type { Explanation } from "../models/explanation.ts";
import { noteOf } from "../models/note.ts";
import { CatalogLink } from "./CatalogLink.tsx";
import { CopyButton } from "./CopyButton.tsx";
import { EntryList } from "./EntryList.tsx";
import { ExplanationText } from "./ExplanationText.tsx";
import { HeaderLines } from "./HeaderLines.tsx";
import { SiteText } from "./SiteText.tsx";

interface Props {
  readonly card: Card;
  readonly explanation: Explanation | undefined;
  copy(text: string): Promise<boolean>;
}

/** Everything an opened card says. */
export function CardDetails({ card, explanation, copy }: Props) {
  const latest = card.entries.at(-1);
  const notKept = card.count - card.entries.length;
  const name = nameOf(card.statusCode ?? Number.NaN) ?? explanation?.entry.name ?? "";
  return (
    <div class="card-details">
      {explanation !== undefined && <ExplanationText explanation={explanation} />}
      {card.networkError !== undefined && (
        <p class="small">
          The browser calls it{" "}
          <code>
            <SiteText text={card.networkError} max={200} />
          </code>
        </p>
      )}
      {latest !== undefined && (
        <details open={card.entries.length <= 5}>
          <summary>{card.entries.length === 1 ? "The response" : `${card.entries.length} responses`}</summary>
          <EntryList entries={card.entries} />
          {notKept > 0 && <p class="small">{notKept} earlier ones are counted but no longer listed.</p>}
        </details>
      )}
      {latest !== undefined && latest.responseHeaders.length > 0 && (
        <details>
          <summary>Response headers{card.entries.length > 1 ? " of the latest" : ""}</summary>
          <HeaderLines headers={latest.responseHeaders} />
        </details>
      )}
      <div class="card-actions">
        <CopyButton label="Copy note" copy={copy} text={() => noteOf(card, name, explanation)} />
        {latest !== undefined && <CopyButton label="Copy as cURL" copy={copy} text={() => curlCommand(latest)} />}
        {explanation !== undefined && (
          <CatalogLink id={explanation.entry.id} label={`About ${card.statusCode ?? "this failure"}`} />
        )}
      </div>
    </div>
  );
}
