import type { Lab } from "./lab.ts";

/** Where the tabs that show the reference are in it: `#404`, `?q=login+loop`, or nothing for its beginning. */
export async function referencePlaces({ driver }: Lab): Promise<string[]> {
  const urls = await driver.probe.evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url ?? ""));
  return urls.flatMap((url) => /\/reference\.html(.*)$/.exec(url)?.[1] ?? []);
}

export async function closeReferences({ driver }: Lab): Promise<void> {
  await driver.probe.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const ours = tabs.filter(({ url }) => url?.includes("/reference.html"));
    await chrome.tabs.remove(ours.flatMap(({ id }) => id ?? []));
  });
}
