import { expect, test } from "vitest";
import { cardPasses, errorCards, errorsWithoutCard, quietCards } from "../../../src/ui/models/cards.ts";
import { failure, makePage, NOON, response } from "./made-up.ts";

test("errors of one code, host and path template are one card", () => {
  const { page, entries } = makePage([
    response(404, "https://a.test/users/1"),
    response(404, "https://a.test/users/2"),
    response(404, "https://b.test/users/3"),
    response(500, "https://a.test/users/4"),
  ]);
  expect(errorCards(page, entries).map(({ statusCode, host, path, count }) => [statusCode, host, path, count])).toEqual(
    [
      [500, "a.test", "/users/:id", 1],
      [404, "a.test", "/users/:id", 2],
      [404, "b.test", "/users/:id", 1],
    ],
  );
});

test("the page's own error comes first, then server errors, failures, client errors, and the earliest of each", () => {
  const { page, entries } = makePage(
    [
      response(404, "https://a.test/"),
      response(403, "https://a.test/early", { timeStamp: NOON + 1 }),
      failure("net::ERR_CONNECTION_REFUSED", "https://c.test/", { timeStamp: NOON + 2 }),
      response(999, "https://a.test/odd", { timeStamp: NOON + 5 }),
      response(502, "https://a.test/api", { timeStamp: NOON + 3 }),
      response(410, "https://a.test/late", { timeStamp: NOON + 4 }),
    ],
    1,
  );
  expect(errorCards(page, entries).map((card) => card.statusCode ?? card.networkError)).toEqual([
    404,
    502,
    999,
    "net::ERR_CONNECTION_REFUSED",
    403,
    410,
  ]);
});

test("counts stay exact when the entries are gone, also for names with blanks", () => {
  const { page } = makePage([
    response(404, "https://a.test/x"),
    failure("SSL received a record that exceeded the maximum permissible length.", "https://a.test:8443/y/z"),
  ]);
  const cards = errorCards({ ...page, groups: { ...page.groups, "404 a.test/x": 900 } }, []);
  expect(
    cards.map(({ statusCode, networkError, host, path, count }) => ({ statusCode, networkError, host, path, count })),
  ).toEqual([
    {
      statusCode: undefined,
      networkError: "SSL received a record that exceeded the maximum permissible length.",
      host: "a.test:8443",
      path: "/y/z",
      count: 1,
    },
    { statusCode: 404, networkError: undefined, host: "a.test", path: "/x", count: 900 },
  ]);
});

test("errors beyond the bound of cards are counted apart", () => {
  const { page, entries } = makePage([response(404, "https://a.test/x")]);
  const crowded = { ...page, groups: { ...page.groups, other: 12 } };
  expect(errorCards(crowded, entries)).toHaveLength(1);
  expect(errorsWithoutCard(crowded)).toBe(12);
});

test("hops, favicons and what is left out are no error cards", () => {
  const { page, entries } = makePage([
    response(302, "https://a.test/", { role: "redirect" }),
    response(401, "https://a.test/", { role: "challenge" }),
    response(404, "https://a.test/favicon.ico", { leftOut: "favicon" }),
    failure("net::ERR_ABORTED", "https://a.test/x", { leftOut: "aborted" }),
  ]);
  expect(errorCards(page, entries)).toEqual([]);
});

test("a filter also shows what is no error", () => {
  const { page, entries } = makePage([
    response(401, "https://a.test/", { role: "challenge" }),
    response(401, "https://a.test/", {}),
    response(200, "https://a.test/"),
  ]);
  const chosen = { by: "code", statusCode: 401 } as const;
  expect(errorCards(page, entries).filter((card) => cardPasses(card, chosen))).toHaveLength(1);
  const quiet = quietCards(page, entries, chosen);
  expect(quiet.map(({ statusCode, isError }) => [statusCode, isError])).toEqual([[401, false]]);
  expect(new Set([...errorCards(page, entries), ...quiet].map(({ key }) => key)).size).toBe(2);
});
