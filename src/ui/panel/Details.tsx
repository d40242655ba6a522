import { nameOf } from "../../catalog/names.ts";
import type { Entry } from "../../traffic/entry.ts";
import { CatalogLink } from "../components/CatalogLink.tsx";
import { CopyButton } from "../components/CopyButton.tsx";
import { ExplanationText } from "../components/ExplanationText.tsx";
import { HeaderLines } from "../components/HeaderLines.tsx";
import { Prose } from "../components/Prose.tsx";
import { RedirectChain } from "../components/RedirectChain.tsx";
import { SiteText } from "../components/SiteText.tsx";
import { StatusChip } from "../components/StatusChip.tsx";
import { cardOfEntry } from "../models/cards.ts";
import { curlCommand } from "../models/curl.ts";
import { showClockTime, showDuration } from "../models/durations.ts";
import type { Explanation } from "../models/explanation.ts";
import { LEFT_OUT_WORDS } from "../models/left-out.ts";
import { noteOf } from "../models/note.ts";
import { redirectChain } from "../models/redirect-chain.ts";
import { resourceTypeLabel } from "../models/resource-type.ts";

interface Props {
  readonly entry: Entry;
  /** All that is known of the same request: its redirect hops and itself. */
  readonly sameRequest: readonly Entry[];
  readonly explanation: Explanation | undefined;
  copy(text: string): Promise<boolean>;
}

/** What is known of the request itself. */
function Facts({ entry }: { readonly entry: Entry }) {
  const facts: readonly (readonly [label: string, text: string | undefined])[] = [
    ["Type", resourceTypeLabel(entry.type)],
    ["Asked by", entry.initiator],
    ["At", showClockTime(entry.timeStamp)],
    ["Until the status", entry.startedAt === undefined ? undefined : showDuration(entry.timeStamp - entry.startedAt)],
    ["From cache", entry.fromCache === true ? "yes" : undefined],
    ["Reason phrase", entry.reasonPhrase === "" ? undefined : entry.reasonPhrase],
    ["Browser's error", entry.networkError],
    ["Not counted", entry.leftOut === undefined ? undefined : LEFT_OUT_WORDS[entry.leftOut].why],
  ];
  return (
    <dl class="facts">
      {facts.map(
        ([label, text]) =>
          text !== undefined && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <SiteText text={text} max={200} />
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** The chosen entry: what it means, what to do, how it came about and what was kept of its response. */
export function Details({ entry, sameRequest, explanation, copy }: Props) {
  const hops = redirectChain(sameRequest);
  const name = (entry.statusCode === undefined ? undefined : nameOf(entry.statusCode)) ?? explanation?.entry.name ?? "";
  return (
    <article class="details" data-entry-status={entry.statusCode}>
      <h2>
        <StatusChip statusCode={entry.statusCode} networkError={entry.networkError} />
        {name}
      </h2>
      <p class="details-address">
        <span class="method">{entry.method}</span> <SiteText text={entry.url} max={400} />
      </p>
      {explanation !== undefined && (
        <p class="meaning">
          <Prose text={explanation.entry.meaning} />
        </p>
      )}
      {hops.length > 1 && (
        <section>
          <h3>Redirects</h3>
          <RedirectChain hops={hops} />
        </section>
      )}
      {explanation !== undefined && <ExplanationText explanation={explanation} />}
      <section>
        <h3>The request</h3>
        <Facts entry={entry} />
      </section>
      {entry.responseHeaders.length > 0 && (
        <section>
          <h3>Response headers that were kept</h3>
          <HeaderLines headers={entry.responseHeaders} />
        </section>
      )}
      <div class="card-actions">
        <CopyButton label="Copy note" copy={copy} text={() => noteOf(cardOfEntry(entry), name, explanation)} />
        <CopyButton label="Copy as cURL" copy={copy} text={() => curlCommand(entry)} />
        {explanation !== undefined && (
          <CatalogLink id={explanation.entry.id} label={`About ${entry.statusCode ?? "this failure"}`} />
        )}
      </div>
    </article>
  );
}
