import type { Entry } from "../../traffic/entry.ts";
import { statusClass } from "../../traffic/status-class.ts";
import type { Slice } from "./counts.ts";

type Outcome = Pick<Entry, "role" | "statusCode" | "networkError">;

/** The slice of the tally that an entry belongs to. */
export function sliceOf({ role, statusCode }: Outcome): Slice {
  return role === "failure" || statusCode === undefined ? "failed" : statusClass(statusCode);
}

/** What a person asked to see: one slice, one code, or one kind of failure. */
export type Filter =
  | { readonly by: "slice"; readonly slice: Slice }
  | { readonly by: "code"; readonly statusCode: number }
  | { readonly by: "failure"; readonly networkError: string };

export function isSameFilter(a: Filter | undefined, b: Filter | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function passesFilter(entry: Outcome, filter: Filter): boolean {
  switch (filter.by) {
    case "slice":
      return sliceOf(entry) === filter.slice;
    case "code":
      return entry.role !== "failure" && entry.statusCode === filter.statusCode;
    case "failure":
      return entry.role === "failure" && entry.networkError === filter.networkError;
  }
}
