import type { Hop } from "../models/redirect-chain.ts";
import { SiteText } from "./SiteText.tsx";
import { StatusChip } from "./StatusChip.tsx";

/** How a request was led to its answer. The browser's own redirects are marked and carry no server's status. */
export function RedirectChain({ hops }: { readonly hops: readonly Hop[] }) {
  return (
    <ol class="chain" data-chain="" aria-label="Redirects">
      {hops.map(({ entry, isSynthetic, changes }) => (
        <li key={entry.id} data-status={isSynthetic ? undefined : entry.statusCode}>
          {isSynthetic ? (
            <span class="chip chip-small chip-own">browser</span>
          ) : (
            <StatusChip statusCode={entry.statusCode} networkError={entry.networkError} size="small" />
          )}
          {changes.map((change) => (
            <SiteText key={change} text={change} max={60} />
          ))}
        </li>
      ))}
    </ol>
  );
}
