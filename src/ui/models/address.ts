import { splitUrl } from "../../traffic/groups.ts";

/** What follows the host in a kept address: the path, and the names of the query's parameters. */
export function pathAndQuery(url: string): string {
  const { host, path } = splitUrl(url);
  if (path === "") return "";
  const start = url.indexOf("://") + "://".length + host.length;
  return url.slice(start) || "/";
}
