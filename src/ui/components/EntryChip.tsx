import type { Headline } from "../../catalog/types.ts";
import { partOf } from "../models/reference-list.ts";
import { StatusChip } from "./StatusChip.tsx";

/** The number or short name by which an entry is known. */
export function EntryChip({ entry }: { readonly entry: Headline }) {
  if (entry.kind === "network-error" || entry.statusCode !== undefined) {
    return <StatusChip statusCode={entry.statusCode} networkError={entry.networkErrors?.[0]} />;
  }
  return <span class={`chip slice-${partOf(entry)}`}>{entry.subcode ?? entry.id}</span>;
}
