import { MIN_FOR_MEDIAN } from "../../../traffic/health/quantile.ts";
import { type HostRow, sortHosts } from "../../models/charts/host-rows.ts";
import { showCount } from "../../models/charts/percent.ts";
import { showDuration } from "../../models/durations.ts";
import { HostName } from "./HostName.tsx";
import { ShareTable } from "./ShareTable.tsx";

interface Props {
  readonly hosts: readonly HostRow[];
  onFilter?: ((text: string) => void) | undefined;
}

/** Hosts by their errors, as the badge counts them. */
export function FailingHosts({ hosts, onFilter }: Props) {
  const failing = sortHosts(
    hosts.filter(({ errors }) => errors > 0),
    { by: "errors", isDescending: true },
  );
  const most = failing[0]?.errors ?? 1;
  return (
    <ShareTable
      title="Most failing hosts"
      columns={["Host", "Errors", "Of"]}
      rows={failing.map(({ host, total, errors }) => ({
        key: host,
        name: <HostName host={host} hasErrors onFilter={onFilter} />,
        values: [showCount(errors), showCount(total)],
        share: 0,
        marked: errors / most,
      }))}
      note={failing.length === 0 ? "No host answered with an error." : undefined}
    />
  );
}

function noteOf(timed: number, known: number, hosts: number): string | undefined {
  if (known === 0) return "Not known without DevTools: only its network log and HAR files time requests.";
  const few = hosts - timed;
  if (few === 0) return undefined;
  return `${showCount(few)} ${few === 1 ? "host has" : "hosts have"} fewer than ${MIN_FOR_MEDIAN} timed requests, too few for a median.`;
}

/** Hosts by the median of their durations. */
export function SlowHosts({ hosts, onFilter }: Props) {
  const timed = sortHosts(
    hosts.filter(({ durations }) => durations.medianMs !== undefined),
    { by: "median", isDescending: true },
  );
  const longest = Math.max(1, ...timed.map(({ durations }) => durations.medianMs ?? 0));
  const known = hosts.reduce((sum, { durations }) => sum + durations.known, 0);
  return (
    <ShareTable
      title="Slowest hosts"
      columns={["Host", "Median", "95 % within", "Timed"]}
      rows={timed.map(({ host, errors, durations: { medianMs = 0, p95Ms, known: count } }) => ({
        key: host,
        name: <HostName host={host} hasErrors={errors > 0} onFilter={onFilter} />,
        values: [showDuration(medianMs), p95Ms === undefined ? "too few" : showDuration(p95Ms), showCount(count)],
        share: medianMs / longest,
      }))}
      note={noteOf(timed.length, known, hosts.length)}
    />
  );
}
