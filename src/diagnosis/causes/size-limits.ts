import { parseDigits } from "../field-values.ts";
import { readRetryAfter } from "../retry-after.ts";
import { because, type Case, type Explanation, fact, statusFact } from "./explanation.ts";

/** Limits that products have when nobody changed them, from their documentation. */
const BODY_LIMITS: Readonly<Record<string, string>> = {
  nginx: "nginx refuses more than 1 MB unless client_max_body_size says otherwise",
  Cloudflare: "Cloudflare refuses uploads above the limit of the site's plan (100 MB on the smaller ones)",
  Vercel: "Vercel functions take at most 4.5 MB",
  "AWS API Gateway": "API Gateway takes at most 10 MB",
  "AWS ALB": "a load balancer in front of Lambda takes at most 1 MB",
  "Microsoft IIS": "IIS refuses more than about 28.6 MB unless maxAllowedContentLength says otherwise",
};

function explain413({ reading, origin }: Case): Explanation[] {
  const { requestHeaders } = reading;
  const size = parseDigits(requestHeaders?.get("content-length"));
  const sent = size === undefined ? [] : [fact(`the request's content was ${size} bytes long`)];
  const limit = origin.product === undefined ? undefined : BODY_LIMITS[origin.product];
  const who = limit === undefined ? "" : ` By default ${limit}.`;
  const text = `What was sent is larger than the server takes.${who}`;
  const wait = readRetryAfter(reading);
  const step =
    wait === undefined ? "Send less, or have the limit raised." : "The limit is temporary: wait, then try again.";
  return [
    because("content-too-large", "certain", text, [...origin.evidence.slice(0, 1), ...sent, statusFact(reading)], step),
  ];
}

function explain414({ reading }: Case): Explanation[] {
  const text =
    "The address is too long: mostly a form sent with GET in place of POST, or a redirect that keeps adding to it.";
  return [
    because(
      "url-too-long",
      "certain",
      text,
      [statusFact(reading)],
      "Send long data with POST, or look for a redirect loop.",
    ),
  ];
}

function explain431({ reading }: Case): Explanation[] {
  const cookieLength = reading.requestHeaders?.get("cookie")?.length;
  const evidence =
    cookieLength === undefined ? [] : [fact(`the request's cookies were ${cookieLength} characters long`)];
  const text = "The headers of the request are too large. Mostly the cookies of this site have grown too many.";
  return [
    because(
      "headers-too-large",
      // 494 is nginx's own number, which nobody else is bound to.
      reading.statusCode === 431 ? "certain" : "likely",
      text,
      [...evidence, statusFact(reading)],
      "Delete the cookies of this site, then reload.",
    ),
  ];
}

/** Things that are larger than somebody takes. */
export function explainSizeLimits(one: Case): readonly Explanation[] {
  const { reading, origin } = one;
  switch (reading.statusCode) {
    case 413:
      return explain413(one);
    case 414:
      return explain414(one);
    case 431:
    case 494:
      return explain431(one);
    case 411:
      return [
        because(
          "length-needed",
          "certain",
          "The server wants to know the length of the content beforehand.",
          [statusFact(reading)],
          "Send a Content-Length; streaming uploads are refused here.",
        ),
      ];
    case 400: {
      if (origin.product !== "nginx" || !origin.evidence.some((one) => "fact" in one)) return [];
      const text =
        "nginx itself refused the request: too large headers or cookies, or plain HTTP on an HTTPS port, look like this.";
      return [
        because(
          "request-refused-by-proxy",
          "possible",
          text,
          origin.evidence,
          "Delete the cookies of this site, then reload.",
        ),
      ];
    }
    case 507:
      return [because("storage-full", "likely", "The server has no room to store this.", [statusFact(reading)])];
    default:
      return [];
  }
}
