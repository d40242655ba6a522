import { FOLLOWED_REDIRECTS, fateOutsideHttp, isWholeAddress, redirectTarget, withoutFragment } from "../locations.ts";
import { readRetryAfter } from "../retry-after.ts";
import type { Rule } from "./rule.ts";

const SECTIONS: readonly (readonly [status: number, section: string, covers: string, level: Rule["level"]])[] = [
  [301, "§15.4.2", "3XX-01", "SHOULD"],
  [302, "§15.4.3", "3XX-02", "SHOULD"],
  [303, "§15.4.4", "3XX-03", "FACT"],
  [307, "§15.4.8", "3XX-04", "SHOULD"],
  [308, "§15.4.9", "3XX-05", "SHOULD"],
];

/** Redirects that turn POST into GET, and the one that would not. */
const BECOMES_GET: readonly (readonly [status: number, section: string, keeping: number])[] = [
  [301, "§15.4.2", 308],
  [302, "§15.4.3", 307],
];

const KEEPS_CONTENT: readonly (readonly [status: number, section: string, covers: string])[] = [
  [307, "§15.4.8", "3XX-09"],
  [308, "§15.4", "3XX-10"],
];

const OUTSIDE_HTTP = {
  app: "The redirect leads out of the web: the browser hands the page's address to the program for it.",
  error: "The redirect leads to something that is neither http nor https; browsers take that for a network error.",
  depends:
    "The redirect leads to something that is neither http nor https. A page is handed to the program for it; any other request ends in a network error.",
} as const;

/** 3xx, without 304. */
export const REDIRECT_RULES: readonly Rule[] = [
  ...SECTIONS.map(
    ([status, section, covers, level]): Rule => ({
      id: `${status}-location`,
      level,
      reference: `RFC 9110 ${section}`,
      covers: [covers],
      statuses: [status],
      check: ({ headers }) =>
        headers.lacks("location")
          ? "A redirect without a target: the browser stays where it is and shows the content."
          : undefined,
    }),
  ),
  ...BECOMES_GET.map(
    ([status, section, keeping]): Rule => ({
      id: `${status}-post-becomes-get`,
      level: "MAY",
      reference: `RFC 9110 ${section}`,
      covers: ["3XX-06"],
      statuses: [status],
      check: ({ method, headers }) =>
        method === "POST" && headers.has("location")
          ? `Browsers repeat this POST as GET and drop what was sent. ${keeping} would keep it, 303 would say GET.`
          : undefined,
    }),
  ),
  {
    id: "redirect-keeps-method",
    level: "FACT",
    reference: "Fetch, HTTP-redirect fetch",
    covers: ["3XX-07"],
    statuses: [301, 302],
    check: ({ method, headers }) =>
      ["PUT", "PATCH", "DELETE"].includes(method) && headers.has("location")
        ? `Only POST becomes GET on this redirect; ${method} is repeated as it is at the new address.`
        : undefined,
  },
  ...KEEPS_CONTENT.map(
    ([status, section, covers]): Rule => ({
      id: `${status}-repeats-body`,
      level: "FACT",
      reference: `RFC 9110 ${section}`,
      covers: [covers],
      statuses: [status],
      check: (reading) => {
        const target = redirectTarget(reading);
        if (!["POST", "PUT", "PATCH"].includes(reading.method) || target === undefined || reading.url === undefined)
          return undefined;
        if (target.host === reading.url.host) return undefined;
        return "This redirect keeps method and content: what was sent is sent again, to another host.";
      },
    }),
  ),
  {
    id: "location-repeated",
    level: "FACT",
    reference: "RFC 9110 §10.2.2",
    covers: ["3XX-12"],
    fields: ["location"],
    check: ({ headers }) =>
      new Set(headers.all("location")).size > 1
        ? "Two different redirect targets were sent. Chromium refuses such a response."
        : undefined,
  },
  {
    id: "redirect-to-itself",
    level: "FACT",
    reference: "RFC 9110 §15.4",
    covers: ["3XX-14"],
    statuses: FOLLOWED_REDIRECTS,
    check: (reading) => {
      const target = redirectTarget(reading);
      const { url, method } = reading;
      if (target === undefined || url === undefined || (method !== "GET" && method !== "HEAD")) return undefined;
      if (!isWholeAddress(target) || !isWholeAddress(url) || withoutFragment(target) !== withoutFragment(url))
        return undefined;
      return "The redirect leads to the address it came from. Unless a cookie changes that, the browser stops after 20 rounds.";
    },
  },
  {
    id: "redirect-not-followed",
    level: "FACT",
    reference: "Fetch, redirect status",
    covers: ["3XX-15"],
    statuses: [300, 305, 306],
    check: ({ statusCode, headers }) =>
      headers.has("location") ? `Browsers do not follow Location on ${statusCode}.` : undefined,
  },
  {
    id: "redirect-scheme",
    level: "FACT",
    reference: "Fetch, HTTP-redirect fetch",
    covers: ["3XX-16"],
    statuses: FOLLOWED_REDIRECTS,
    check: (reading) => {
      const target = redirectTarget(reading);
      if (target === undefined || target.protocol === "http:" || target.protocol === "https:") return undefined;
      return OUTSIDE_HTTP[fateOutsideHttp(target, reading)];
    },
  },
  {
    id: "redirect-downgrade",
    level: "FACT",
    reference: "RFC 9110 §4.2.2",
    covers: ["3XX-17"],
    statuses: FOLLOWED_REDIRECTS,
    check: (reading) =>
      reading.url?.protocol === "https:" && redirectTarget(reading)?.protocol === "http:"
        ? "This redirect drops encryption: unless the browser turns it back to https (HSTS), the next request can be read and changed on the way."
        : undefined,
  },
  {
    id: "redirect-retry-after",
    level: "FACT",
    reference: "RFC 9110 §10.2.3",
    covers: ["3XX-18"],
    statuses: FOLLOWED_REDIRECTS,
    check: (reading) => {
      const wait = readRetryAfter(reading);
      return wait === undefined || wait.seconds === 0
        ? undefined
        : "The site asks to wait before the redirect is followed; browsers do not wait.";
    },
  },
  {
    id: "305-deprecated",
    level: "FACT",
    reference: "RFC 9110 §15.4.6",
    covers: ["305-01"],
    statuses: [305],
    check: () => "305 is deprecated; browsers ignore it.",
  },
  {
    id: "306-unused",
    level: "FACT",
    reference: "RFC 9110 §15.4.7",
    covers: ["306-01"],
    statuses: [306],
    check: () => "306 is no longer used; no server should send it.",
  },
];
