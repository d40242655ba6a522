import type { SiteSummary } from "../../traffic/page.ts";
import { codeCounts, failureCounts } from "../models/counts.ts";
import { failureLabel } from "../models/failure-label.ts";
import { EntryList } from "./EntryList.tsx";
import { SiteText } from "./SiteText.tsx";

/** Requests of the site's shared and service workers. They belong to no tab, so no page counts them. */
export function SiteRequests({ site }: { readonly site: SiteSummary }) {
  const codes = codeCounts(site.tally).map(({ statusCode, count }) => `${statusCode} ×${count}`);
  const failures = failureCounts(site.tally).map(
    ({ networkError, count }) => `${failureLabel(networkError)} ×${count}`,
  );
  return (
    <details class="aside" data-site={site.origin}>
      <summary>
        Workers of <SiteText text={site.origin.replace(/^https?:\/\//, "")} />: {[...codes, ...failures].join(", ")}
      </summary>
      <p class="small">
        Service and shared workers work for every tab of their site, so these are counted apart and never on the badge.
      </p>
      <EntryList entries={site.entries} showsOutcome />
      {site.droppedEntries > 0 && (
        <p class="small">{site.droppedEntries} earlier ones are counted but no longer listed.</p>
      )}
    </details>
  );
}
