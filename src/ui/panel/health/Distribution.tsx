import { nameOf } from "../../../catalog/names.ts";
import { formatTerms } from "../../../traffic/filter/format.ts";
import type { HealthStats } from "../../../traffic/health/health-stats.ts";
import { statusClass } from "../../../traffic/status-class.ts";
import { Mark } from "../../components/Mark.tsx";
import { SiteText } from "../../components/SiteText.tsx";
import { StatusChip } from "../../components/StatusChip.tsx";
import { byClass, byOutcome, byType, type Outcome } from "../../models/charts/distribution.ts";
import { CLASS_NAMES } from "../../models/charts/health-words.ts";
import type { HostRow } from "../../models/charts/host-rows.ts";
import { showCount, showShare } from "../../models/charts/percent.ts";
import { resourceTypeLabel } from "../../models/resource-type.ts";
import { FailingHosts, SlowHosts } from "./HostLists.tsx";
import { ShareTable } from "./ShareTable.tsx";

interface Props {
  readonly stats: HealthStats;
  readonly hosts: readonly HostRow[];
  onFilter?: ((text: string) => void) | undefined;
}

function OutcomeName({ outcome, onFilter }: { readonly outcome: Outcome; onFilter: Props["onFilter"] }) {
  if (!("statusCode" in outcome)) {
    return (
      <>
        <StatusChip networkError={outcome.networkError} size="small" />{" "}
        <SiteText class="soft" text={outcome.networkError} max={40} />
      </>
    );
  }
  const { statusCode } = outcome;
  const content = (
    <>
      <StatusChip statusCode={statusCode} size="small" /> <span class="soft">{nameOf(statusCode)}</span>
    </>
  );
  if (onFilter === undefined) return content;
  const value = String(statusCode);
  return (
    <button
      type="button"
      class="as-text"
      title={`Show the responses with ${value}`}
      onClick={() => onFilter(formatTerms([{ kind: "key", key: "status-code", value, isNegated: false }]))}
    >
      {content}
    </button>
  );
}

/** What the counted responses are, and where they fail and take long. */
export function Distribution({ stats, hosts, onFilter }: Props) {
  return (
    <div class="health-grid">
      <ShareTable
        title="By class"
        columns={["Class", "Responses", "Share"]}
        rows={byClass(stats).map(({ key, count, share }) => ({
          key,
          name: (
            <span class={`class-name slice-${key}`}>
              <Mark slice={key} /> {key === "failed" || key === "other" ? "" : key}{" "}
              <span class="soft">{CLASS_NAMES[key]}</span>
            </span>
          ),
          values: [showCount(count), showShare(share)],
          share,
          slice: key,
        }))}
      />
      <ShareTable
        title="By code"
        columns={["Code", "Responses", "Share"]}
        rows={byOutcome(stats).map(({ key, count, share }) => ({
          key: "statusCode" in key ? String(key.statusCode) : key.networkError,
          name: <OutcomeName outcome={key} onFilter={onFilter} />,
          values: [showCount(count), showShare(share)],
          share,
          slice: "statusCode" in key ? statusClass(key.statusCode) : "failed",
        }))}
      />
      <ShareTable
        title="By type"
        columns={["Type", "Responses", "Errors"]}
        rows={byType(stats).map(({ key, count, errors, share }) => ({
          key,
          name: <SiteText text={resourceTypeLabel(key)} max={40} />,
          values: [showCount(count), showCount(errors)],
          share,
          marked: errors / stats.total,
        }))}
      />
      <FailingHosts hosts={hosts} onFilter={onFilter} />
      <SlowHosts hosts={hosts} onFilter={onFilter} />
    </div>
  );
}
