import { isToken, parseParameterized, splitList } from "../../../diagnosis/field-values.ts";
import type { Header } from "../../../traffic/entry.ts";

/** One metric that a server reports about its own work. */
export interface ServerMetric {
  readonly name: string;
  /** Milliseconds; absent for a metric that only marks something. */
  readonly durationMs?: number;
  readonly description?: string;
}

/** More metrics than this are not shown. */
const MAX_METRICS = 50;
const MAX_LENGTH = 8_192;
/** `12`, `12.5`, `.5`, `1e3`. */
const NUMBER = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

function readMetric(member: string): ServerMetric | undefined {
  const { value, parameters } = parseParameterized(member);
  const name = value.trim();
  if (!isToken(name)) return undefined;
  const duration = parameters.get("dur")?.trim() ?? "";
  const description = parameters.get("desc");
  return {
    name,
    ...(NUMBER.test(duration) && Number.isFinite(Number(duration)) && { durationMs: Number(duration) }),
    ...(description !== undefined && description !== "" && { description }),
  };
}

/** The metrics of all `Server-Timing` lines in their order (W3C Server Timing §3). */
export function readServerTiming(headers: readonly Header[]): readonly ServerMetric[] {
  return headers
    .filter(({ name }) => name.toLowerCase() === "server-timing")
    .flatMap(({ value }) => splitList(value.slice(0, MAX_LENGTH)))
    .slice(0, MAX_METRICS)
    .flatMap((member) => readMetric(member) ?? []);
}
