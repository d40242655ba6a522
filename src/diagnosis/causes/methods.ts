import { splitList } from "../field-values.ts";
import { because, type Case, type Explanation, quoteText, statusFact, unsaid } from "./explanation.ts";

const WRITING_METHODS = ["POST", "PUT", "PATCH", "DELETE"];

function explain405({ reading, origin }: Case): Explanation[] {
  const { headers, method } = reading;
  if (!headers.has("allow")) {
    const isStatic =
      WRITING_METHODS.includes(method) && (origin.product === "nginx" || origin.layer === "object-storage");
    const text = isStatic
      ? `This address takes no ${method}: it looks like a plain file or a page, not a program.`
      : `This address does not take ${method}.${unsaid(reading, "The server does not say which methods it takes.")}`;
    return [
      because(
        "method-not-allowed",
        "likely",
        text,
        [statusFact(reading)],
        "Check method and address against the API's documentation.",
      ),
    ];
  }
  const evidence = headers.lines("allow");
  const allowed = splitList(headers.joined("allow"));
  if (allowed.length === 0) {
    const text = "The list of allowed methods is empty: the address takes none, perhaps because it is switched off.";
    return [because("method-switched-off", "likely", text, evidence)];
  }
  const { sentMethod } = reading;
  if (sentMethod !== method && allowed.includes(method)) {
    const text = `The request was ${quoteText(sentMethod, 60)}, which is another method than ${method}: capitals count.`;
    return [because("method-not-allowed", "certain", text, evidence, `Write the method as ${method}.`)];
  }
  if (allowed.some((one) => one.toUpperCase() === method)) {
    const text = `The server refuses ${method} and lists it as allowed: often a firewall or proxy refused, not the application.`;
    return [because("method-refused-in-front", "possible", text, [...evidence, statusFact(reading)])];
  }
  const text = `This address takes ${quoteText(allowed.join(", "))}; the request was ${method}.`;
  return [
    because(
      "method-not-allowed",
      "certain",
      text,
      evidence,
      `Use ${quoteText(allowed.join(" or "))}, or check the address.`,
    ),
  ];
}

/** Methods that an address or a server does not take. */
export function explainMethods(one: Case): readonly Explanation[] {
  const { statusCode, method, headers } = one.reading;
  if (statusCode === 405) return explain405(one);
  if (statusCode !== 501) return [];
  const isCommon = method === "GET" || method === "HEAD";
  const text = isCommon
    ? "The server lacks a function that this request needs."
    : `The server lacks something that this request needs: mostly it does not know the method ${method}.`;
  const evidence = headers.has("allow") ? headers.lines("allow") : [statusFact(one.reading)];
  return [because("method-unknown", isCommon ? "possible" : "likely", text, evidence)];
}
