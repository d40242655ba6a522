import type { HeaderMap } from "../headers.ts";
import { because, type Case, type Explanation, quoteText } from "./explanation.ts";

/** grpc.io: status codes. */
const GRPC_NAMES: readonly string[] = [
  "OK",
  "CANCELLED",
  "UNKNOWN",
  "INVALID_ARGUMENT",
  "DEADLINE_EXCEEDED",
  "NOT_FOUND",
  "ALREADY_EXISTS",
  "PERMISSION_DENIED",
  "RESOURCE_EXHAUSTED",
  "FAILED_PRECONDITION",
  "ABORTED",
  "OUT_OF_RANGE",
  "UNIMPLEMENTED",
  "INTERNAL",
  "UNAVAILABLE",
  "DATA_LOSS",
  "UNAUTHENTICATED",
];

function explainGrpc({ reading }: Case): Explanation[] {
  const { headers } = reading;
  const status = headers.get("grpc-status");
  if (status === undefined || status === "0" || !/^\d{1,2}$/.test(status) || reading.statusCode >= 400) return [];
  const name = GRPC_NAMES[Number(status)] ?? `code ${status}`;
  const message = headers.get("grpc-message");
  const detail = message === undefined || message === "" ? "" : `: ${quoteText(message)}`;
  const text = `The call failed inside gRPC: ${name}${detail}. HTTP itself says nothing of it.`;
  return [because("grpc-error", "certain", text, [...headers.line("grpc-status"), ...headers.line("grpc-message")])];
}

/** Fields of one's own mostly begin so; more of them than this are no help. */
function ownFields(headers: HeaderMap): string[] {
  const names: string[] = [];
  for (const name of headers.names()) {
    if (name.startsWith("x-") && names.push(name) >= MAX_OWN_FIELDS) break;
  }
  return names;
}

const MAX_OWN_FIELDS = 200;

/** A field whose whole purpose is to name an error: `X-Error`, `X-Error-Message`, `X-Api-Error-Code`. */
const ERROR_FIELD = /^x-(?:[a-z]+-){0,2}error(?:-(?:code|message|msg|description|detail|details|reason|type|id))?$/;
const NO_ERROR = /^(?:0|none|null|false|no|ok|-|)$/i;
/** Read elsewhere, with their meaning. */
const KNOWN_FIELDS = [
  "x-vercel-error",
  "x-ms-error-code",
  "x-amz-error-code",
  "x-amz-error-message",
  "x-squid-error",
  "x-swift-error",
  // A number to quote, no words.
  "x-reference-error",
  "x-sucuri-block",
  "x-blocked-by-waf",
  "x-dotdefender-denied",
];

function errorFields({ reading }: Case): string[] {
  return ownFields(reading.headers).filter((name) => {
    return ERROR_FIELD.test(name) && !KNOWN_FIELDS.includes(name) && !NO_ERROR.test(reading.headers.get(name) ?? "");
  });
}

/** CloudFront replaces an error of the site by a page of its own, and the status as well when it is told so. */
function explainReplacedPage({ reading }: Case): Explanation[] {
  const { statusCode, headers } = reading;
  const isReplaced = /^Error from cloudfront/i.test(headers.get("x-cache") ?? "");
  if (!isReplaced || statusCode > 299) return [];
  const text = "The site answered with an error, and CloudFront put another page with a success status in its place.";
  const step = "Check whether this address exists at the site; single-page apps are often set up this way.";
  return [because("hidden-error", "likely", text, headers.line("x-cache"), step)];
}

/** A field that names why something was refused: `X-Deny-Reason`, `X-Block-Code`. */
const REFUSAL_FIELD =
  /^x-(?:[a-z]+-){0,2}(?:block|blocked|deny|denied|reject|rejected)(?:-(?:code|reason|message|by))?$/;

function explainRefusals({ reading }: Case): Explanation[] {
  const { headers, statusCode } = reading;
  if (statusCode < 400) return [];
  const names = ownFields(headers).filter((name) => REFUSAL_FIELD.test(name));
  const named = names.filter((name) => !KNOWN_FIELDS.includes(name) && !NO_ERROR.test(headers.get(name) ?? ""));
  const [first] = named;
  if (first === undefined) return [];
  const reason = named.find((name) => /reason|message/.test(name)) ?? first;
  const text = `The response names why it was refused: ${quoteText(headers.get(reason) ?? "")}.`;
  return [
    because(
      "refusal-named",
      "certain",
      text,
      named.slice(0, 3).flatMap((name) => headers.line(name)),
    ),
  ];
}

function explainFields(one: Case): Explanation[] {
  const { headers, statusCode } = one.reading;
  const names = errorFields(one).slice(0, 3);
  const [first] = names;
  if (first === undefined) return [];
  const message = names.find((name) => /message|msg|description|detail|reason/.test(name)) ?? first;
  const evidence = names.flatMap((name) => headers.line(name));
  const words = quoteText(headers.get(message) ?? "");
  if (statusCode >= 400)
    return [because("error-named", "certain", `The server names the error in a header: ${words}.`, evidence)];
  const text = `The status says success, a header names an error: ${words}.`;
  return [because("hidden-error", "likely", text, evidence, "Read the content before you trust the status.")];
}

function explainProblem({ reading }: Case): Explanation[] {
  const { mediaType, headers, statusCode } = reading;
  if (mediaType !== "application/problem+json" && mediaType !== "application/problem+xml") return [];
  const evidence = headers.line("content-type");
  if (statusCode >= 400) {
    const text = "The content names the exact reason in a standard form (type, title, detail).";
    return [because("problem-document", "possible", text, evidence, "Read title and detail in the content.")];
  }
  const text = "The status says success, but the content is of a type made for errors.";
  return [because("hidden-error", "likely", text, evidence, "Read the content before you trust the status.")];
}

/** Kinds of request that cannot use a page. */
const PARTS: Readonly<Record<string, string>> = {
  script: "a script",
  stylesheet: "a style sheet",
  image: "an image",
  font: "a font",
  media: "a media file",
};

function explainHtmlInstead({ reading }: Case): Explanation[] {
  const { resourceType, mediaType, headers, statusCode } = reading;
  const wanted = PARTS[resourceType];
  if (wanted === undefined || mediaType !== "text/html" || statusCode < 200 || statusCode > 299) return [];
  const text = `A page (HTML) came where ${wanted} was asked for: mostly an error, a login, or the app's start page for an unknown address.`;
  return [
    because(
      "html-instead",
      "likely",
      text,
      headers.line("content-type"),
      "Open the address in a tab and look at what it shows.",
    ),
  ];
}

/** Errors that the status does not show, or that a header names in words. */
export function explainHiddenErrors(one: Case): readonly Explanation[] {
  if (one.reading.statusCode < 200) return [];
  return [
    ...explainGrpc(one),
    ...explainRefusals(one),
    ...explainFields(one),
    ...explainReplacedPage(one),
    ...explainProblem(one),
    ...explainHtmlInstead(one),
  ];
}
