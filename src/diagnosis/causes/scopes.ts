import { splitList } from "../field-values.ts";
import { because, type Case, type Explanation, quoteText } from "./explanation.ts";

/** `repo` holds `repo:status`, and `linodes:read_write` holds `linodes:read_only`. */
function grants(granted: string, accepted: string): boolean {
  if (granted === accepted || granted === "*" || accepted === "*") return true;
  const [subject = ""] = granted.split(":", 1);
  return accepted.startsWith(`${granted}:`) || (granted !== subject && accepted.startsWith(`${subject}:`));
}

/** GitHub names the scopes a route accepts and those of the token; other APIs copied the pair. */
export function explainScopes({ reading }: Case): Explanation[] {
  const { headers } = reading;
  const accepted = splitList(headers.get("x-accepted-oauth-scopes"));
  if (accepted.length === 0 || !headers.has("x-oauth-scopes")) return [];
  const granted = splitList(headers.get("x-oauth-scopes"));
  if (accepted.some((scope) => granted.some((held) => grants(held, scope)))) return [];
  const text = `The token has none of the scopes that this route accepts: ${quoteText(accepted.join(", "))}.`;
  const evidence = [...headers.line("x-accepted-oauth-scopes"), ...headers.line("x-oauth-scopes")];
  const certainty = reading.statusCode === 403 ? "likely" : "possible";
  return [because("scope-missing", certainty, text, evidence, "Ask for a token with one of these scopes.")];
}
