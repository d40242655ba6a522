import { expect, test } from "vitest";
import { describeMove, documentChain } from "../../../src/ui/models/redirect-chain.ts";
import { makePage, response } from "./made-up.ts";

test.each([
  ["http://a.test/", "https://a.test/", ["http → https"]],
  ["https://a.test/cart", "https://a.test/checkout", ["/cart → /checkout"]],
  ["https://a.test/x", "https://www.a.test/x", ["→ www.a.test"]],
  ["http://a.test/x", "https://b.test/y", ["http → https", "→ b.test/y"]],
  ["https://a.test/x?a=", "https://a.test/x", []],
])("%s to %s", (from, to, changes) => {
  expect(describeMove(from, to)).toEqual(changes);
});

test("hops in order, with the browser's own marked and a changed method said", () => {
  const { page, entries } = makePage(
    [
      response(307, "http://a.test/", {
        role: "redirect",
        redirectUrl: "https://a.test/",
        leftOut: "browser-redirect",
        method: "POST",
      }),
      response(302, "https://a.test/", { role: "redirect", redirectUrl: "https://a.test/done", method: "POST" }),
      response(200, "https://a.test/done"),
      response(404, "https://a.test/image.png"),
    ],
    3,
  );
  const chain = documentChain(page.documentEntries, entries);
  expect(chain.map(({ entry, isSynthetic, changes }) => [entry.statusCode, isSynthetic, changes])).toEqual([
    [307, true, ["http → https"]],
    [302, false, ["/ → /done", "POST → GET"]],
    [200, false, []],
  ]);
});
