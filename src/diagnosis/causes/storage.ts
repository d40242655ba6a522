import { because, type Case, type Explanation } from "./explanation.ts";

/** What object stores mean by plain statuses, where no header names the error. */
export function explainStorage({ reading, origin }: Case): readonly Explanation[] {
  const { headers, statusCode } = reading;
  if (headers.get("x-amz-delete-marker") === "true" && statusCode === 404) {
    const text = "The object was deleted; the store keeps only a mark of that.";
    return [because("object-deleted", "certain", text, headers.line("x-amz-delete-marker"))];
  }
  if (origin.layer !== "object-storage" || headers.has("x-amz-error-code") || headers.has("x-ms-error-code")) return [];
  if (statusCode === 403) {
    const text =
      "The store refused: no permission, an expired link, or the object does not exist and listing is not allowed.";
    return [
      because(
        "storage-refused",
        "likely",
        text,
        origin.evidence,
        "Check the object's exact name first, then the rights or the link.",
      ),
    ];
  }
  if (statusCode === 404) {
    const text = "The store holds nothing under this name. Names are case-sensitive.";
    return [because("not-found", "likely", text, origin.evidence, "Check the object's exact name.")];
  }
  if (statusCode === 503) {
    const text = "The store asks to slow down, or part of it is not available.";
    return [because("overloaded", "likely", text, origin.evidence, "Try again with growing pauses.")];
  }
  if ((statusCode === 301 || statusCode === 307 || statusCode === 400) && headers.has("x-amz-bucket-region")) {
    const text = "The bucket lives in another region than the request was sent to.";
    return [
      because(
        "wrong-region",
        "likely",
        text,
        headers.line("x-amz-bucket-region"),
        "Use the endpoint of the bucket's region.",
      ),
    ];
  }
  return [];
}
