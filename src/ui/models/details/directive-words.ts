import { describeSeconds } from "../../../diagnosis/durations.ts";
import { parseDigits } from "../../../diagnosis/field-values.ts";

type Words = Readonly<Record<string, string | ((argument: string) => string | undefined)>>;

/** Words around a span of seconds; nothing where the argument is no number. */
function span(before: string, after = ""): (argument: string) => string | undefined {
  return (argument) => {
    const seconds = parseDigits(argument);
    return seconds === undefined ? undefined : `${before}${describeSeconds(seconds)}${after}`;
  };
}

/** RFC 9111 §5.2, RFC 5861 and RFC 8246. */
export const CACHE_DIRECTIVES: Words = {
  "max-age": (argument) => (argument === "0" ? "stale at once" : span("fresh for ")(argument)),
  "s-maxage": span("for shared caches: fresh for "),
  "no-cache": "ask the server before each use",
  "no-store": "no cache may keep it",
  private: "only the browser may keep it, not caches that people share",
  public: "any cache may keep it",
  "must-revalidate": "once stale, not used without asking",
  "proxy-revalidate": "once stale, shared caches have to ask",
  "must-understand": "kept only by caches that know the status",
  "no-transform": "nobody on the way may change the content",
  immutable: "does not change while it is fresh",
  "stale-while-revalidate": span("a stale copy may be shown for ", " while a new one is fetched"),
  "stale-if-error": span("a stale copy may be shown for ", " when the server fails"),
  "max-stale": (argument) =>
    argument === "" ? "any stale copy will do" : span("stale by up to ", " will do")(argument),
  "min-fresh": span("has to stay fresh for "),
  "only-if-cached": "a stored copy or nothing",
};

const SAME_SITE: Readonly<Record<string, string>> = {
  strict: "sent only from pages of this site",
  lax: "sent from this site, and when a link leads here",
  none: "sent from every site",
};

/** RFC 6265 §5.2 and draft-ietf-httpbis-rfc6265bis. */
export const COOKIE_ATTRIBUTES: Words = {
  expires: "kept until then",
  "max-age": (argument) => (parseDigits(argument) === 0 ? "deleted at once" : span("kept for ")(argument)),
  domain: "sent to this host and all below it",
  path: (argument) => (argument === "/" ? "sent to every path" : "sent to this path and all below it"),
  secure: "sent over https only",
  httponly: "hidden from scripts",
  samesite: (argument) => SAME_SITE[argument.toLowerCase()],
  partitioned: "kept apart for each site that embeds this one",
  priority: "a hint of Chromium: which cookies to drop last",
};

/** RFC 6797 §6.1. */
export const HSTS_DIRECTIVES: Words = {
  "max-age": (argument) =>
    parseDigits(argument) === 0 ? "the browser forgets the rule" : span("holds for ")(argument),
  includesubdomains: "holds for every subdomain, too",
  preload: "the site asks browsers to build the rule in",
};

/** Content Security Policy Level 3, §6. */
export const CSP_DIRECTIVES: Words = {
  "default-src": "for everything that has no rule of its own",
  "script-src": "scripts",
  "script-src-elem": "script elements",
  "script-src-attr": "scripts in attributes",
  "style-src": "styles",
  "style-src-elem": "style elements",
  "style-src-attr": "styles in attributes",
  "img-src": "images",
  "font-src": "fonts",
  "connect-src": "what scripts may talk to",
  "media-src": "sound and video",
  "object-src": "plug-ins",
  "frame-src": "pages in frames",
  "child-src": "frames and workers",
  "worker-src": "workers",
  "manifest-src": "the app manifest",
  "frame-ancestors": "who may show this page in a frame",
  "form-action": "where forms may be sent",
  "base-uri": "what a base element may name",
  sandbox: "the page runs with few rights, but for those listed",
  "report-uri": "where breaches are reported",
  "report-to": "where breaches are reported, by name",
  "upgrade-insecure-requests": "http addresses are fetched over https",
  "block-all-mixed-content": "nothing is fetched over http; an old directive",
  "require-trusted-types-for": "dangerous script calls need checked values",
  "trusted-types": "the makers of such values",
};
