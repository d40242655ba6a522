/** Names that are not simply capitalized. */
const LABELS: Readonly<Record<string, string>> = {
  aws: "AWS",
  browser: "the browser",
  cpanel: "cPanel",
  github: "GitHub",
  haproxy: "HAProxy",
  iana: "IANA",
  ietf: "IETF",
  iis: "Microsoft IIS",
  linkedin: "LinkedIn",
  nginx: "nginx",
  webknight: "WebKnight",
};

/** Who defines a meaning, for people. */
export function registryLabel(registry: string): string {
  if (Object.hasOwn(LABELS, registry)) return LABELS[registry] ?? registry;
  return registry
    .split("-")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(" ");
}
