import type { Challenge } from "../challenges.ts";
import type { Evidence } from "../types.ts";
import { because, type Explanation, quoteText } from "./explanation.ts";

/** What a description of `invalid_token` says more closely. Texts differ by library; these words are common to most. */
const TOKEN_PROBLEMS: readonly (readonly [RegExp, string, string, string])[] = [
  [
    /expir|\bexp\b/i,
    "token-expired",
    "The access token has expired.",
    "Get a new token (refresh it or log in again) and repeat the request.",
  ],
  [
    /audience|\baud\b/i,
    "token-audience",
    "The access token was issued for another audience, not for this API.",
    "Ask for a token whose audience is this API.",
  ],
  [
    /signature|signing key/i,
    "token-signature",
    "The signature of the access token could not be verified.",
    "Check that the token comes from the issuer this API trusts and was not altered.",
  ],
  [
    /issuer|\biss\b/i,
    "token-issuer",
    "The access token comes from an issuer that this API does not trust.",
    "Check which authority and tenant issued the token.",
  ],
  [/revoked/i, "token-revoked", "The access token was revoked.", "Log in again to get a new token."],
];

/** `expired, revoked or malformed` leaves the choice, and `has no expiration` says the contrary. */
const UNDECIDED = /\bor\b|\bno expir|\bnot expired/i;

/** The one problem that a description names. */
function namedProblem(description: string): (typeof TOKEN_PROBLEMS)[number] | undefined {
  if (UNDECIDED.test(description)) return undefined;
  const named = TOKEN_PROBLEMS.filter(([pattern]) => pattern.test(description));
  return named.length === 1 ? named[0] : undefined;
}

const ERROR_CODES = ["invalid_token", "insufficient_scope", "invalid_request"];

/** RFC 6750 §3.1, RFC 9449 §8, RFC 9470 §3 and Microsoft's claims challenge. */
export function explainChallengeError(challenge: Challenge, evidence: readonly Evidence[]): Explanation | undefined {
  const error = challenge.parameters.get("error") ?? challenge.remarks.find((remark) => ERROR_CODES.includes(remark));
  if (error === undefined) return undefined;
  const description = challenge.parameters.get("error_description") ?? challenge.remarks.at(-1) ?? "";
  const scope = challenge.parameters.get("scope");
  switch (error.toLowerCase()) {
    case "invalid_token": {
      const known = namedProblem(description);
      if (known !== undefined) return because(known[1], "certain", known[2], evidence, known[3]);
      const text = "The access token was not accepted: it is expired, revoked, malformed or meant for something else.";
      return because("token-invalid", "certain", text, evidence, "Get a new access token and repeat the request.");
    }
    case "insufficient_scope": {
      const wanted = scope === undefined ? "" : ` It asks for: ${quoteText(scope)}.`;
      const text = `The token is valid but lacks the scope that this request needs.${wanted}`;
      return because("scope-missing", "certain", text, evidence, "Ask for a token with the missing scope.");
    }
    case "invalid_request":
      return because(
        "auth-malformed",
        "certain",
        "The credentials were sent in a wrong form: a parameter is missing, repeated or malformed.",
        evidence,
        "Check how the token is sent: one Authorization header, scheme, one space, token.",
      );
    case "insufficient_user_authentication":
      return because(
        "login-too-weak",
        "certain",
        "The login behind this token is too weak or too old for this request.",
        evidence,
        "Log in again in the stronger way the challenge names, for example with a second factor.",
      );
    case "use_dpop_nonce":
      return because(
        "dpop-nonce",
        "certain",
        "The server wants its own nonce inside the DPoP proof. Clients repeat the request with it by themselves.",
        evidence,
      );
    case "insufficient_claims":
      return because(
        "claims-challenge",
        "certain",
        "A sign-in policy asks for a fresh token with further claims.",
        evidence,
        "Pass the claims of this challenge to the next token request.",
      );
    default: {
      const detail = description === "" ? "" : `: ${quoteText(description)}`;
      return because(
        "auth-error",
        "certain",
        `The server refused the login: ${quoteText(error, 60)}${detail}.`,
        evidence,
      );
    }
  }
}
