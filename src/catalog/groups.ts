type JsonModule = Promise<{ readonly default: unknown }>;

/** One file of facts with its file of prose. */
export interface Group {
  readonly name: string;
  readonly facts: () => JsonModule;
  readonly en: () => JsonModule;
}

/**
 * All groups, in the order in which their meanings of one number are listed. A further file is one line here.
 * The specifiers are literal and carry the import attribute so that Node, Vitest and the bundler all can load them.
 */
export const GROUPS: readonly Group[] = [
  {
    name: "1xx",
    facts: () => import("../../assets/catalog/facts/1xx.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/1xx.json", { with: { type: "json" } }),
  },
  {
    name: "2xx",
    facts: () => import("../../assets/catalog/facts/2xx.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/2xx.json", { with: { type: "json" } }),
  },
  {
    name: "3xx",
    facts: () => import("../../assets/catalog/facts/3xx.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/3xx.json", { with: { type: "json" } }),
  },
  {
    name: "4xx",
    facts: () => import("../../assets/catalog/facts/4xx.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/4xx.json", { with: { type: "json" } }),
  },
  {
    name: "5xx",
    facts: () => import("../../assets/catalog/facts/5xx.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/5xx.json", { with: { type: "json" } }),
  },
  {
    name: "cloudflare",
    facts: () => import("../../assets/catalog/facts/cloudflare.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/cloudflare.json", { with: { type: "json" } }),
  },
  {
    name: "aws",
    facts: () => import("../../assets/catalog/facts/aws.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/aws.json", { with: { type: "json" } }),
  },
  {
    name: "nginx",
    facts: () => import("../../assets/catalog/facts/nginx.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/nginx.json", { with: { type: "json" } }),
  },
  {
    name: "proxies",
    facts: () => import("../../assets/catalog/facts/proxies.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/proxies.json", { with: { type: "json" } }),
  },
  {
    name: "hosts",
    facts: () => import("../../assets/catalog/facts/hosts.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/hosts.json", { with: { type: "json" } }),
  },
  {
    name: "vercel",
    facts: () => import("../../assets/catalog/facts/vercel.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/vercel.json", { with: { type: "json" } }),
  },
  {
    name: "sites",
    facts: () => import("../../assets/catalog/facts/sites.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/sites.json", { with: { type: "json" } }),
  },
  {
    name: "shopify",
    facts: () => import("../../assets/catalog/facts/shopify.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/shopify.json", { with: { type: "json" } }),
  },
  {
    name: "microsoft",
    facts: () => import("../../assets/catalog/facts/microsoft.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/microsoft.json", { with: { type: "json" } }),
  },
  {
    name: "firewalls",
    facts: () => import("../../assets/catalog/facts/firewalls.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/firewalls.json", { with: { type: "json" } }),
  },
  {
    name: "unofficial",
    facts: () => import("../../assets/catalog/facts/unofficial.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/unofficial.json", { with: { type: "json" } }),
  },
  {
    name: "cloudflare-1xxx",
    facts: () => import("../../assets/catalog/facts/cloudflare-1xxx.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/cloudflare-1xxx.json", { with: { type: "json" } }),
  },
  {
    name: "iis",
    facts: () => import("../../assets/catalog/facts/iis.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/iis.json", { with: { type: "json" } }),
  },
  {
    name: "heroku",
    facts: () => import("../../assets/catalog/facts/heroku.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/heroku.json", { with: { type: "json" } }),
  },
  {
    name: "esri",
    facts: () => import("../../assets/catalog/facts/esri.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/esri.json", { with: { type: "json" } }),
  },
  {
    name: "classes",
    facts: () => import("../../assets/catalog/facts/classes.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/classes.json", { with: { type: "json" } }),
  },
  {
    name: "network-errors",
    facts: () => import("../../assets/catalog/facts/network-errors.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/network-errors.json", { with: { type: "json" } }),
  },
  {
    name: "network-errors-rare",
    facts: () => import("../../assets/catalog/facts/network-errors-rare.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/network-errors-rare.json", { with: { type: "json" } }),
  },
];
