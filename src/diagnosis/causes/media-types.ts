import { acceptsCodings, refusesPlainContent } from "../content-codings.ts";
import { mediaType, splitList } from "../field-values.ts";
import { isRequestWhole } from "../rules/rule.ts";
import type { Evidence } from "../types.ts";
import { because, type Case, type Explanation, fact, quoteText, statusFact, unsaid } from "./explanation.ts";

/** Fields that name the types a server takes, of all methods or of one (RFC 9110 §12.5.1, RFC 5789 §3.1). */
const ACCEPT_FIELDS = [
  ["accept", undefined],
  ["accept-post", "POST"],
  ["accept-patch", "PATCH"],
] as const;

function sentType({ reading }: Case): Evidence[] {
  const type = mediaType(reading.requestHeaders?.get("content-type"));
  return type === "" ? [] : [fact(`the request's Content-Type was ${quoteText(type, 80)}`)];
}

const CODING = "content-coding-unsupported";
const PLAIN_STEP = "Send the content uncompressed.";

/** `Accept-Encoding` in a 415 says that the compression was at fault (RFC 9110 §12.5.3), unless the request shows not. */
function explainCoding({ reading }: Case): Explanation | undefined {
  const { headers, requestHeaders } = reading;
  if (!headers.has("accept-encoding")) return undefined;
  const taken = headers.joined("accept-encoding");
  const codings = quoteText(taken ?? "") || "none";
  const evidence = headers.lines("accept-encoding");
  const sent = requestHeaders?.get("content-encoding");
  const mustCompress = refusesPlainContent(taken);
  if (sent !== undefined) {
    if (acceptsCodings(taken, sent)) return undefined;
    const text = `The content was compressed in a way the server does not take. It takes: ${codings}.`;
    return because(
      CODING,
      "certain",
      text,
      [...evidence, fact(`the content was sent as ${quoteText(sent, 40)}`)],
      PLAIN_STEP,
    );
  }
  if (mustCompress) {
    const text = `The server takes this content only compressed: ${codings}.`;
    const certainty = isRequestWhole(reading) ? "certain" : "likely";
    return because(CODING, certainty, text, evidence, "Compress the content in one of these ways.");
  }
  if (isRequestWhole(reading)) return undefined;
  const text = `The server names the compressions it takes (${codings}): the content was most likely compressed otherwise.`;
  return because(CODING, "likely", text, evidence, PLAIN_STEP);
}

function explain415(one: Case): Explanation[] {
  const { headers, requestHeaders, method } = one.reading;
  const [accepting] =
    ACCEPT_FIELDS.find(([name, only]) => headers.has(name) && (only === undefined || only === method)) ?? [];
  const accepted = accepting === undefined ? [] : splitList(headers.joined(accepting));
  const sent = mediaType(requestHeaders?.get("content-type"));
  if (accepting !== undefined && accepted.length > 0 && !accepted.some((type) => mediaType(type) === sent)) {
    const types = quoteText(accepted.join(", "));
    const text = `The server takes this content only as ${types}.`;
    return [
      because(
        "media-type-unsupported",
        "certain",
        text,
        [...headers.line(accepting), ...sentType(one)],
        `Send the content as ${types}.`,
      ),
    ];
  }
  const coding = explainCoding(one);
  if (coding !== undefined) return [coding];
  if (requestHeaders?.has("content-encoding") === true) {
    const silence = unsaid(one.reading, "The server does not say which.");
    const text = `Either the type or the compression of the content is not taken.${silence}`;
    return [
      because("media-type-unsupported", "likely", text, [
        fact("the request's content was compressed"),
        ...sentType(one),
      ]),
    ];
  }
  if (isRequestWhole(one.reading) && requestHeaders?.has("content-type") === false && method !== "GET") {
    const text = "The request does not say what type its content has.";
    return [
      because(
        "content-type-missing",
        "likely",
        text,
        [fact("the request has no Content-Type")],
        "Send a Content-Type header.",
      ),
    ];
  }
  if (isRequestWhole(one.reading) && (method === "GET" || method === "HEAD") && sent === "") {
    const text = "The request has no content whose type could be refused: the server means something else.";
    return [because("media-type-unsupported", "possible", text, [fact("the request has no content")])];
  }
  const silence = unsaid(one.reading, "It does not say which it takes.");
  const text = `The server does not take content of the type that was sent.${silence}`;
  const evidence = sentType(one);
  return [
    because(
      "media-type-unsupported",
      "likely",
      text,
      evidence.length > 0 ? evidence : [statusFact(one.reading)],
      "Check the request's Content-Type; APIs mostly want application/json.",
    ),
  ];
}

/** Marks of a server that really chose among versions (RFC 2295, RFC 9110 §12.5.5). */
const CHOICE_MARKS = ["alternates", "tcn", "vary"] as const;

function explain406({ reading }: Case): Explanation[] {
  const { headers } = reading;
  const accept = reading.requestHeaders?.get("accept");
  const marks = CHOICE_MARKS.filter((name) => name !== "vary" || /\baccept(?!-enc)/i.test(headers.get(name) ?? ""));
  const evidence = marks.flatMap((name) => headers.line(name));
  if (accept === undefined || /(?:^|,)\s*\*\/\*\s*(?:$|,)/.test(accept)) {
    const text = "The server has no version of this in a format or language that the request accepts.";
    const step = "Ask with Accept: */* to see what there is.";
    if (evidence.length > 0) return [because("not-acceptable", "likely", text, evidence, step)];
    const doubt = `${text} Firewalls answer 406 for their own reasons too.`;
    return [because("not-acceptable", "possible", doubt, [statusFact(reading)], step)];
  }
  const text = `The server has no version of this as ${quoteText(accept, 80)}.`;
  const asked = [fact(`the request's Accept was ${quoteText(accept, 80)}`), ...evidence];
  return [because("not-acceptable", "likely", text, asked, "Ask with Accept: */* to see what there is.")];
}

/** Formats that one side does not speak. */
export function explainMediaTypes(one: Case): readonly Explanation[] {
  if (one.reading.statusCode === 415) return explain415(one);
  // A firewall's refusal by 406 is no question of formats.
  return one.reading.statusCode === 406 && one.origin.layer !== "waf" ? explain406(one) : [];
}
