import type { Entry } from "../../traffic/entry.ts";

/** Puts a text into single quotes for a POSIX shell; nothing inside is expanded (POSIX.1-2024, 2.2.2). */
export function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/**
 * The same request as a command line: method and address, without body, cookies, credentials or query values, none of
 * which are kept.
 */
export function curlCommand({ method, url }: Pick<Entry, "method" | "url">): string {
  const target = `--url ${quoteForShell(url)}`;
  if (method === "HEAD") return `curl --head ${target}`;
  return method === "GET" ? `curl --include ${target}` : `curl --include --request ${quoteForShell(method)} ${target}`;
}
