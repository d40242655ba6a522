/** How many numbered names there are: enough for every test to have a site without history. */
const NUMBERED_HOSTS = 400;

const NAMED_HOSTS = ["shop.test", "api.test", "cdn.test", "login.test", "hsts.test", "other.test", "refused.test"];

/**
 * Every name that leads to the site. Chromium maps `*.test` by a pattern, Firefox wants each name.
 * A name outside this list, such as `nowhere.invalid`, is not found in either browser.
 */
export const HOSTS: readonly string[] = [
  ...NAMED_HOSTS,
  ...Array.from({ length: NUMBERED_HOSTS }, (_, index) => `t${index + 1}.test`),
];

/** The names the certificate is good for. One by one: Firefox takes no wildcard right below a top-level domain. */
export const CERTIFICATE_NAMES: readonly string[] = [...HOSTS, "localhost"];

let used = 0;

/**
 * A name that no test of this process has used: no cache, cookie, service worker or favicon of it exists yet.
 * @throws RangeError when all are used up
 */
export function freshHost(): string {
  if (used >= NUMBERED_HOSTS) throw new RangeError(`All ${NUMBERED_HOSTS} numbered hosts are used.`);
  used += 1;
  return `t${used}.test`;
}
