import { isDisabledSite } from "../origin.ts";
import { because, type Case, type Explanation, quoteText, statusFact } from "./explanation.ts";
import { AWS, S3 } from "./platform-codes/aws.ts";
import { AZURE } from "./platform-codes/azure.ts";
import type { CodeField } from "./platform-codes/code-field.ts";
import { SMALL_PLATFORMS, SQUID } from "./platform-codes/others.ts";
import { VERCEL } from "./platform-codes/vercel.ts";

const FIELDS: readonly CodeField[] = [VERCEL, AWS, AZURE, S3, SQUID, ...SMALL_PLATFORMS];

/** What is longer is no code. */
const MAX_CODE_LENGTH = 200;

function explainField(field: CodeField, { reading, origin }: Case): Explanation[] {
  const value = reading.headers.get(field.header);
  if (value === undefined || value === "") return [];
  // AWS appends an address to some of its codes.
  const code = quoteText(field === AWS ? (value.split(":", 1)[0] ?? value) : value, MAX_CODE_LENGTH);
  const evidence = reading.headers.line(field.header);
  if (field === AWS && reading.statusCode === 504 && origin.product !== "AWS API Gateway") {
    const text = "What this AWS service asked did not answer it in time.";
    return [because("origin-slow", "certain", text, [...evidence, statusFact(reading)])];
  }
  if (field === AWS && reading.statusCode === 504) {
    const text = "What stands behind API Gateway did not answer in time (29 seconds by default). It may still run.";
    const step = "Make it quicker, or let it run in the background.";
    return [because("origin-slow", "certain", text, [...evidence, statusFact(reading)], step)];
  }
  const known = field.codes.find(([pattern]) => pattern.test(code));
  if (known === undefined) {
    return [because("platform-error", "certain", `${field.platform} names the error itself: ${code}.`, evidence)];
  }
  const [, id, text, step] = known;
  return [because(id, "certain", text, evidence, step)];
}

/** Railway's edge answers by itself when no app takes the request. */
function explainRailway({ reading }: Case): Explanation[] {
  if (!reading.headers.has("x-railway-fallback")) return [];
  const evidence = reading.headers.line("x-railway-fallback");
  if (reading.statusCode === 404) {
    const text = "No running service has this host name at Railway: paused, removed, or misspelt.";
    return [because("service-not-running", "certain", text, evidence)];
  }
  const text = "The app at Railway does not answer: it crashed, is starting, or listens on another port.";
  return [
    because(
      "service-not-running",
      "certain",
      text,
      evidence,
      "Check that the app listens on the port Railway gives it.",
    ),
  ];
}

/** Windows' own listener answers 503 while no application pool takes requests. */
function explainHttpSys({ reading, origin }: Case): Explanation[] {
  if (reading.statusCode !== 503 || origin.product !== "Windows http.sys") return [];
  const text = "Windows answered in place of IIS: the site's application pool is stopped, crashed or full.";
  const step = "The site's owner has to start the application pool and look into the event log.";
  return [because("service-not-running", "likely", text, origin.evidence, step)];
}

function explainDisabledSite({ reading, origin }: Case): Explanation[] {
  if (!isDisabledSite(reading)) return [];
  const text = "The app is stopped at Azure App Service, or its plan's daily quota is used up.";
  const step = "The app's owner has to start it in the Azure portal.";
  return [because("service-not-running", "likely", text, origin.evidence, step)];
}

/** Codes that platforms write into a header of their own. */
export function explainPlatformCodes(one: Case): readonly Explanation[] {
  const found = FIELDS.flatMap((field) => (one.reading.headers.has(field.header) ? explainField(field, one) : []));
  return [...found, ...explainRailway(one), ...explainDisabledSite(one), ...explainHttpSys(one)].slice(0, 2);
}
