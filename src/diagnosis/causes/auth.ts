import type { Challenge } from "../challenges.ts";
import { isRequestWhole } from "../rules/rule.ts";
import { readCookies } from "../set-cookie.ts";
import type { Evidence } from "../types.ts";
import { because, type Case, type Explanation, fact, quoteText, statusFact, unsaid } from "./explanation.ts";
import { explainScopes } from "./scopes.ts";
import { explainChallengeError } from "./token-errors.ts";

const SCHEME_NAMES: Readonly<Record<string, string>> = {
  basic: "user name and password (Basic)",
  digest: "user name and password (Digest)",
  negotiate: "Windows or Kerberos login (Negotiate)",
  ntlm: "Windows login (NTLM)",
  bearer: "access token (Bearer)",
  dpop: "access token with proof of possession (DPoP)",
  mutual: "mutual login",
  hawk: "Hawk signature",
};

function schemesText(challenges: readonly Challenge[]): string {
  const names = challenges.map(({ scheme }) => SCHEME_NAMES[scheme] ?? quoteText(scheme, 30));
  return [...new Set(names)].slice(0, 4).join(" or ");
}

/** The response ends a session by deleting its cookie. Names only: values are secrets. */
function deletedSession({ reading }: Case): Evidence | undefined {
  const now = reading.sentAt ?? reading.receivedAt;
  const deleted = readCookies(reading.headers).find(({ name, attributes }) => {
    if (!/sess|auth|token|sid$|jwt/i.test(name)) return false;
    const expires = Date.parse(attributes.get("expires") ?? "");
    return attributes.get("max-age") === "0" || (now !== undefined && expires < now);
  });
  return deleted === undefined ? undefined : fact(`the response deletes the cookie ${quoteText(deleted.name, 40)}`);
}

/** A challenge with a token of the server: no name with a value, which would be a parameter. */
const ROUND = /^(?:ntlm|negotiate)[ \t]+(?![\w-]{1,40}=[^=])[^\s,]/i;

function explain401(one: Case): Explanation[] {
  const { reading } = one;
  const { challenges, requestHeaders } = reading;
  const evidence = challenges.length > 0 ? reading.headers.lines("www-authenticate") : [statusFact(reading)];
  if (challenges.some(({ parameters }) => parameters.get("stale")?.toLowerCase() === "true")) {
    const text = "The Digest nonce ran out. The browser repeats the request with the new one; no password is needed.";
    return [because("digest-stale", "certain", text, evidence)];
  }
  const wanted = challenges.length > 0 ? ` The server takes: ${schemesText(challenges)}.` : "";
  // NTLM and Negotiate take several rounds, each a 401 with a token of the server (RFC 4559 §4).
  if (reading.headers.all("www-authenticate").some((value) => ROUND.test(value))) {
    const text = "The login is under way: this 401 is one of its rounds. The browser goes on by itself.";
    return [because("login-in-rounds", "likely", text, evidence)];
  }
  if (requestHeaders?.has("authorization") === true) {
    const text = `The credentials were sent and refused: they are wrong, expired or not meant for this server.${wanted}`;
    const sent = fact("the request carried an Authorization header");
    return [
      because(
        "credentials-refused",
        "certain",
        text,
        [...evidence, sent],
        "Get new credentials and repeat the request.",
      ),
    ];
  }
  const ended = deletedSession(one);
  if (ended !== undefined) {
    const text = "The session has ended: the server deletes its cookie.";
    return [because("session-expired", "likely", text, [ended, ...evidence], "Log in again.")];
  }
  if (isRequestWhole(reading) && requestHeaders?.has("cookie") === false) {
    // Exported logs leave both headers out on purpose, so this is never more than likely.
    const text = `The request shows no credentials.${wanted}`;
    const missing = fact("the request shows neither Authorization nor Cookie");
    return [
      because(
        "credentials-missing",
        "likely",
        text,
        [...evidence, missing],
        "Log in, or send the token with the request.",
      ),
    ];
  }
  if (challenges.length > 0 && challenges.every(({ scheme }) => scheme === "bearer" || scheme === "dpop")) {
    const text = "The server wants an access token and names no fault in one, so most likely none was sent.";
    return [
      because("credentials-missing", "likely", text, evidence, "Send the access token in the Authorization header."),
    ];
  }
  if (challenges.length > 0) {
    const text = `The server wants a login and got none, or a wrong one.${wanted}`;
    return [because("login-needed", "likely", text, evidence, "Log in with the account this server knows.")];
  }
  const silence = unsaid(reading, "The server does not say how to log in.");
  const text = `Not logged in, or the session or token has run out.${silence}`;
  return [because("login-needed", "likely", text, evidence, "Log in again, or send a valid token.")];
}

function explain407({ reading }: Case): Explanation[] {
  const { proxyChallenges } = reading;
  if (proxyChallenges.length === 0) {
    const text = "A proxy between you and the site wants a login.";
    return [because("proxy-login-needed", "likely", text, [statusFact(reading)], "Enter the login of your proxy.")];
  }
  const text = `Your proxy, not the site, wants a login: ${schemesText(proxyChallenges)}.`;
  const evidence = reading.headers.lines("proxy-authenticate");
  return [
    because("proxy-login-needed", "certain", text, evidence, "Enter the login of your proxy, or ask who runs it."),
  ];
}

function explain403(one: Case): Explanation[] {
  const { headers, challenges } = one.reading;
  const found: Explanation[] = [];
  if (headers.includes("x-github-sso", "required")) {
    const text = "The organisation wants this token to be authorised for its single sign-on.";
    found.push(
      because(
        "sso-needed",
        "certain",
        text,
        headers.line("x-github-sso"),
        "Authorise the token for the organisation's SSO.",
      ),
    );
  }
  if (headers.get("x-csrf-token")?.toLowerCase() === "required") {
    const text = "The server wants a CSRF token and got none, or an old one.";
    const step = "Fetch a token first (GET with X-CSRF-Token: Fetch), then send it with the request.";
    found.push(because("csrf-token-needed", "certain", text, headers.line("x-csrf-token"), step));
  }
  if (headers.has("x-ms-forbidden-ip")) {
    const text = "The address that the request came from is not allowed here.";
    const step = "Try from an allowed network, or have the address added.";
    found.push(because("address-not-allowed", "certain", text, headers.line("x-ms-forbidden-ip"), step));
  }
  if (headers.has("x-required-permission")) {
    const permission = quoteText(headers.get("x-required-permission") ?? "", 80);
    const text = `The account lacks the permission ${permission}.`;
    const evidence = [...headers.line("x-required-permission"), ...headers.line("x-you-are-authenticated-as")];
    found.push(
      because("permission-missing", "certain", text, evidence, "Log in with an account that has this permission."),
    );
  }
  if (challenges.length > 0 && found.length === 0) {
    const text = `Another login might be allowed: the server names ${schemesText(challenges)}.`;
    found.push(because("other-login-allowed", "possible", text, headers.lines("www-authenticate")));
  }
  return found;
}

/** 419 of Laravel and 440 of IIS: a session or its form token has run out. */
function explainSessionCodes({ reading }: Case): Explanation[] {
  const { headers, statusCode } = reading;
  if (statusCode === 419) {
    const cookies = readCookies(headers).filter(({ name }) => /laravel_session|XSRF-TOKEN/i.test(name));
    const isLaravel = cookies.length > 0;
    const evidence = isLaravel
      ? [fact(`the response sets the cookie ${cookies[0]?.name ?? ""}`)]
      : [statusFact(reading)];
    const text = "The form's protection token (CSRF) has expired, as in Laravel's Page Expired.";
    return [
      because(
        "csrf-token-expired",
        isLaravel ? "likely" : "possible",
        text,
        evidence,
        "Reload the page, then send the form again.",
      ),
    ];
  }
  const isMicrosoft = headers.includes("server", "microsoft-iis") || headers.has("x-owa-version");
  if (statusCode !== 440 || !isMicrosoft) return [];
  return [
    because("session-expired", "likely", "The login session has timed out.", headers.line("server"), "Log in again."),
  ];
}

/** Logins: challenges and their errors, missing and refused credentials, sessions that ran out. */
export function explainAuth(one: Case): readonly Explanation[] {
  const { reading } = one;
  const { statusCode, challenges, proxyChallenges, headers } = reading;
  if (statusCode < 400) return [];
  const said = [
    ...challenges.flatMap((challenge) => explainChallengeError(challenge, headers.lines("www-authenticate")) ?? []),
    ...proxyChallenges.flatMap(
      (challenge) => explainChallengeError(challenge, headers.lines("proxy-authenticate")) ?? [],
    ),
  ];
  if (said.length > 0) return said.slice(0, 1);
  if (statusCode === 401) return explain401(one);
  if (statusCode === 407) return explain407(one);
  if (statusCode === 403) return [...explainScopes(one), ...explain403(one)];
  if (statusCode === 404) return explainScopes(one);
  return explainSessionCodes(one);
}
