import { expect, test } from "vitest";
import { diagnose } from "../../../src/diagnosis/diagnose.ts";
import { readExchange } from "../../corpus/item.ts";

const CASES: readonly (readonly [what: string, lines: readonly string[], cause: string, certainty: string])[] = [
  [
    "a round of NTLM",
    ["> Authorization: NTLM TlRM", "WWW-Authenticate: NTLM TlRMTVNTUAAC=="],
    "login-in-rounds",
    "likely",
  ],
  ["a round of Negotiate", ["WWW-Authenticate: Negotiate oYG1MIGyoAMKAQGh"], "login-in-rounds", "likely"],
  ["the beginning of NTLM", ["WWW-Authenticate: Negotiate", "WWW-Authenticate: NTLM"], "login-needed", "likely"],
  ["a realm is no round", ['WWW-Authenticate: NTLM realm="x"'], "login-needed", "likely"],
  [
    "credentials that were refused",
    ["> Authorization: Basic …", "WWW-Authenticate: Basic realm=x"],
    "credentials-refused",
    "certain",
  ],
  ["nothing was sent", ["> Host: a.test", "WWW-Authenticate: Basic realm=x"], "credentials-missing", "likely"],
  ["provisional headers prove nothing", ["> Accept: */*", "WWW-Authenticate: Basic realm=x"], "login-needed", "likely"],
];

test.each(CASES)("%s", async (_, lines, cause, certainty) => {
  const text = ["GET https://a.test/", "HTTP/1.1 401 Unauthorized", ...lines].join("\n");
  const [first] = (await diagnose(readExchange(text))).causes;
  expect(first).toMatchObject({ id: cause, certainty });
});
