/** The five classes of RFC 9110 §15, and `other` for numbers outside 100–599, which browsers report as they are. */
export type StatusClass = "1xx" | "2xx" | "3xx" | "4xx" | "5xx" | "other";

export const STATUS_CLASSES: readonly StatusClass[] = ["1xx", "2xx", "3xx", "4xx", "5xx", "other"];

/** @param statusCode any number, also 0, 99, 600 or NaN: those are `other`. */
export function statusClass(statusCode: number): StatusClass {
  return STATUS_CLASSES[Math.floor(statusCode / 100) - 1] ?? "other";
}
