import type { Header } from "../../../traffic/entry.ts";
import { isKeptHeader, promisesSecret } from "../../../traffic/kept-headers.ts";

/** What stands where a secret stood. */
export const COVER = "••••••";

/** Names that promise a secret and hold none: rules, labels, counts, and keys that open nothing. */
const PUBLIC_FIELD =
  /^(?::authority$|access-control-|authentication-info$|proxy-authentication-info$|sec-|public-key-pins|signature-input$|accept-signature$)|rate-?limit|(?:surrogate|idempotency|cache)-key$|-key-md5$|cookies-dropped$|oauth-scopes$/;

/** Whether the field is made to carry a secret: who has it can act as the one who sent it. @param name in any case */
export function isSecretField(name: string): boolean {
  const lowerName = name.toLowerCase();
  if (lowerName === "dpop") return true;
  return promisesSecret(lowerName) && !isKeptHeader(lowerName) && !PUBLIC_FIELD.test(lowerName);
}

/** A parameter of a query, of a fragment or of a path: `?token=…`, `#access_token=…`, `;jsessionid=…`. */
const PARAMETER =
  /([?&#;][\w.-]{0,60}?(?:token|api[_-]?key|access[_-]?key|secret|passw(?:or)?d|pwd|signature|sig|auth|jwt|session[_-]?id|sid|credentials?|assertion|saml\w{0,12}|otp)=)[^&#;?\s"'<>,]+/gi;
/** Names that are harmless before a short word (`?state=open`) and dangerous before a long one (RFC 6749 §4.1.2). */
const LONG_PARAMETER = /([?&#;](?:key|code|state|nonce|ticket|session)=)[^&#;?\s"'<>,]{16,}/gi;
/** RFC 3986 §3.2.1. */
const USER_INFO = /(:\/\/)[^/\s?#"'<>@]{1,300}@/g;
/** RFC 7519 §3: three parts in base64url, the first of which begins with `{"`. */
const JSON_WEB_TOKEN = /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{4,}\.[\w-]*/g;
/** RFC 6750 §2.1, RFC 7617 §2. A token has a digit; the words of a challenge have none, or end in `=`. */
const CREDENTIALS = /\b(Bearer|Basic|DPoP)(\s+)(?=[A-Za-z~+/._-]{0,200}\d)[\w~+/.-]{8,}=*(?=$|[\s,;])/gi;

/** A round of these schemes carries a token of its own (RFC 4559 §4). */
const ROUND_TOKEN = /\b(NTLM|Negotiate)(\s+)[\w~+/.-]{8,}=*/gi;

/**
 * Covers the credentials in addresses and texts: userinfo, telling parameters, tokens that can be recognized. Takes a
 * time that grows with the text and no faster.
 */
export function coverText(text: string): string {
  return text
    .replace(USER_INFO, `$1${COVER}@`)
    .replace(PARAMETER, `$1${COVER}`)
    .replace(LONG_PARAMETER, `$1${COVER}`)
    .replace(JSON_WEB_TOKEN, COVER)
    .replace(CREDENTIALS, `$1$2${COVER}`)
    .replace(ROUND_TOKEN, `$1$2${COVER}`);
}

function coverPair(pair: string): string {
  const equals = pair.indexOf("=");
  return equals < 0 ? COVER : `${pair.slice(0, equals + 1)}${COVER}`;
}

/** What a server says of a cookie beside its value (RFC 6265 §4.1). Anything else may be another cookie. */
const COOKIE_ATTRIBUTE = /^\s*(?:domain|expires|max-age|path|samesite|priority|secure|httponly|partitioned)\s*(?:=|$)/i;
/** Firefox joins several cookies with line feeds, Safari with commas; `Expires` has a comma of its own. */
const BETWEEN_COOKIES = /\n|,(?=\s*[^;,\s=]+=)/;

/** Names and attributes of cookies stay: they explain much and open nothing. */
function coverSetCookie(value: string): string {
  return value
    .split(BETWEEN_COOKIES)
    .map((line) => {
      const [pair = "", ...attributes] = line.split(";");
      return [coverPair(pair), ...attributes.map((one) => (COOKIE_ATTRIBUTE.test(one) ? one : coverPair(one)))].join(
        ";",
      );
    })
    .join("\n");
}

/** The scheme says how the login works (RFC 9110 §11.4); what follows is the secret. */
function coverCredentials(value: string): string {
  const scheme = /^[\w-]{1,40}(?=\s)/.exec(value)?.[0];
  return scheme === undefined ? COVER : `${scheme} ${COVER}`;
}

/** The value with its secrets covered; the very same text when it holds none that can be recognized. */
export function coverValue({ name, value }: Header): string {
  if (!isSecretField(name)) return coverText(value);
  if (value === "") return value;
  switch (name.toLowerCase()) {
    case "cookie":
      return value.split(";").map(coverPair).join(";");
    case "set-cookie":
      return coverSetCookie(value);
    case "authorization":
    case "proxy-authorization":
      return coverCredentials(value);
    default:
      return COVER;
  }
}

interface Exposed {
  readonly url: string;
  readonly responseHeaders: readonly Header[];
  readonly requestHeaders?: readonly Header[];
}

/** Whether anything of an entry is covered, so that a person can ask to see it. */
export function hasSecrets({ url, responseHeaders, requestHeaders = [] }: Exposed): boolean {
  return (
    coverText(url) !== url ||
    [...responseHeaders, ...requestHeaders].some((header) => coverValue(header) !== header.value)
  );
}
