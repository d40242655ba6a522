import { nameOf } from "../../catalog/names.ts";
import { splitUrl } from "../../traffic/groups.ts";
import type { Hop } from "../models/redirect-chain.ts";
import { showText } from "../models/show-text.ts";
import { RedirectChain } from "./RedirectChain.tsx";
import { SiteText } from "./SiteText.tsx";
import { StatusChip } from "./StatusChip.tsx";

const MAX_TOOLTIP_CHARACTERS = 300;

/** How the document was answered. Where that is an error, the number leads to its explanation. */
function Answer({ entry: { statusCode, networkError } }: Pick<Hop, "entry">) {
  const label = statusCode === undefined ? undefined : nameOf(statusCode);
  const chip = <StatusChip statusCode={statusCode} networkError={networkError} label={label} size="large" />;
  if (statusCode !== undefined && statusCode < 400) return chip;
  const query = new URLSearchParams({ q: String(statusCode ?? networkError ?? "") });
  return (
    <a class="explain" href={`/reference.html?${query}`} target="_blank" rel="noopener" title="Explain this answer">
      {chip}
    </a>
  );
}

interface Props {
  readonly url: string;
  readonly chain: readonly Hop[];
}

/** Which page this is, how it was answered, and the redirects on the way. */
export function PageHeader({ url, chain }: Props) {
  const { host, path } = splitUrl(url);
  const answer = chain.at(-1)?.entry;
  return (
    <header class="page-header">
      <div class="where">
        <h1 title={showText(`${host}${path}`, MAX_TOOLTIP_CHARACTERS)}>
          <SiteText class="host" text={host === "" ? "Status Decoder" : host} max={120} />
          {path !== "/" && <SiteText class="path" text={path} max={200} />}
        </h1>
        {answer !== undefined && <Answer entry={answer} />}
      </div>
      {chain.length > 1 && <RedirectChain hops={chain} />}
    </header>
  );
}
