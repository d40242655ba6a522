import { expect, test } from "vitest";
import { freshHost } from "../site/hosts.ts";
import { openLab } from "./support/lab.ts";

const lab = openLab({ allowPrivate: true });

/** Everything that the extension keeps anywhere. */
async function keptText(): Promise<string> {
  return await lab.driver.probe.evaluate(async () => {
    const areas = [chrome.storage.session, chrome.storage.local, chrome.storage.sync];
    return JSON.stringify(await Promise.all(areas.map((area) => area.get(null))));
  });
}

test("B16 a private page is counted while it is open and leaves nothing behind", async () => {
  const host = freshHost();
  const url = `${lab.site.origin(host)}/s/404/private?secret=S3CRET`;
  const tab = await lab.driver.newTab(url, { private: true });
  await lab.expectSaid(tab, { statuses: { 404: 1 }, badge: "1" });
  await lab.whenKept(tab);
  expect(await keptText()).toContain(host);
  expect(await keptText()).not.toContain("S3CRET");
  await tab.close();
  await lab.expectSoon(async () => (await keptText()).includes(host), false);
  const local = await lab.driver.probe.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
  expect(local).toEqual([]);
});

test("D2 secrets of addresses and headers are never kept", async () => {
  const page = await lab.openPage();
  await page.request(
    { url: "/s/404/a?access_token=S3CRET" },
    {
      url: `/s/404/b?h.set-cookie=${encodeURIComponent("sid=C00KIE")}&h.location=${encodeURIComponent("/?t=L0CATION")}`,
    },
    { url: "/s/404/c", headers: { authorization: "Bearer B3ARER" } },
  );
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 3 } });
  await lab.whenKept(page.tab);
  const text = await keptText();
  expect(text).toContain("access_token");
  for (const secret of ["S3CRET", "C00KIE", "L0CATION", "B3ARER"]) expect(text).not.toContain(secret);
});
