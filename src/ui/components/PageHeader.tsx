import { nameOf } from "../../catalog/names.ts";
import { splitUrl } from "../../traffic/groups.ts";
import type { Hop } from "../models/redirect-chain.ts";
import { RedirectChain } from "./RedirectChain.tsx";
import { SiteText } from "./SiteText.tsx";
import { StatusChip } from "./StatusChip.tsx";

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
        <h1>
          <SiteText class="host" text={host === "" ? "Status Decoder" : host} max={120} />
          {path !== "/" && <SiteText class="path" text={path} max={200} />}
        </h1>
        {answer !== undefined && (
          <StatusChip
            statusCode={answer.statusCode}
            networkError={answer.networkError}
            label={answer.statusCode === undefined ? undefined : nameOf(answer.statusCode)}
            size="large"
          />
        )}
      </div>
      {chain.length > 1 && <RedirectChain hops={chain} />}
    </header>
  );
}
