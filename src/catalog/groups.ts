type JsonModule = Promise<{ readonly default: unknown }>;

/** One file of facts with its file of prose. */
export interface Group {
  readonly name: string;
  /** The numbers that the group explains: statuses, and sub-codes that are numbers. */
  readonly codes: readonly number[];
  /** The statuses of whose finer codes it holds some. */
  readonly carriers?: readonly number[];
  /** The ids that the group holds. */
  readonly ids: RegExp;
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
    codes: [100, 101, 102, 103, 104],
    ids: /^1\d\d$/,
    facts: () => import("../../assets/catalog/facts/1xx.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/1xx.json", { with: { type: "json" } }),
  },
  {
    name: "2xx",
    codes: [200, 201, 202, 203, 204, 205, 206, 207, 208, 226],
    ids: /^2\d\d$/,
    facts: () => import("../../assets/catalog/facts/2xx.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/2xx.json", { with: { type: "json" } }),
  },
  {
    name: "3xx",
    codes: [300, 301, 302, 303, 304, 305, 306, 307, 308],
    ids: /^3\d\d$/,
    facts: () => import("../../assets/catalog/facts/3xx.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/3xx.json", { with: { type: "json" } }),
  },
  {
    name: "4xx",
    codes: [
      400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424,
      425, 426, 428, 429, 431, 451,
    ],
    ids: /^4\d\d$/,
    facts: () => import("../../assets/catalog/facts/4xx.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/4xx.json", { with: { type: "json" } }),
  },
  {
    name: "5xx",
    codes: [500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511],
    ids: /^5\d\d$/,
    facts: () => import("../../assets/catalog/facts/5xx.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/5xx.json", { with: { type: "json" } }),
  },
  {
    name: "cloudflare",
    codes: [402, 403, 499, 503, 520, 521, 522, 523, 524, 525, 526, 527, 530],
    ids: /^cloudflare-\d{3}$/,
    facts: () => import("../../assets/catalog/facts/cloudflare.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/cloudflare.json", { with: { type: "json" } }),
  },
  {
    name: "aws",
    codes: [0, 202, 403, 405, 460, 463, 464, 502, 503, 504, 561],
    ids: /^aws-/,
    facts: () => import("../../assets/catalog/facts/aws.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/aws.json", { with: { type: "json" } }),
  },
  {
    name: "nginx",
    codes: [408, 444, 494, 495, 496, 497, 498, 499, 503],
    ids: /^nginx-/,
    facts: () => import("../../assets/catalog/facts/nginx.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/nginx.json", { with: { type: "json" } }),
  },
  {
    name: "proxies",
    codes: [204, 407, 408, 429, 503],
    ids: /^(envoy|haproxy|varnish)-/,
    facts: () => import("../../assets/catalog/facts/proxies.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/proxies.json", { with: { type: "json" } }),
  },
  {
    name: "hosts",
    codes: [429, 502, 503, 504, 508, 509, 526, 530, 560, 561],
    ids: /^(akamai|azure|cloud-foundry|cpanel|fastly|google|netlify|pantheon)-/,
    facts: () => import("../../assets/catalog/facts/hosts.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/hosts.json", { with: { type: "json" } }),
  },
  {
    name: "vercel",
    codes: [402, 403, 404, 410, 413, 500, 502, 503, 504, 508],
    ids: /^vercel-/,
    facts: () => import("../../assets/catalog/facts/vercel.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/vercel.json", { with: { type: "json" } }),
  },
  {
    name: "sites",
    codes: [403, 419, 420, 529, 999],
    ids: /^(anthropic|github|laravel|linkedin|qualys|spring|twitter)-/,
    facts: () => import("../../assets/catalog/facts/sites.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/sites.json", { with: { type: "json" } }),
  },
  {
    name: "shopify",
    codes: [420, 423, 430, 540, 783],
    ids: /^shopify-/,
    facts: () => import("../../assets/catalog/facts/shopify.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/shopify.json", { with: { type: "json" } }),
  },
  {
    name: "microsoft",
    codes: [440, 449, 450, 451],
    ids: /^microsoft-/,
    facts: () => import("../../assets/catalog/facts/microsoft.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/microsoft.json", { with: { type: "json" } }),
  },
  {
    name: "firewalls",
    codes: [222, 405, 493, 999],
    ids: /^(alibaba|nemesida|wangzhanbao|webknight)-/,
    facts: () => import("../../assets/catalog/facts/firewalls.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/firewalls.json", { with: { type: "json" } }),
  },
  {
    name: "unofficial",
    codes: [218, 307, 419, 598, 599],
    ids: /^(chrome|ietf|unofficial)-/,
    facts: () => import("../../assets/catalog/facts/unofficial.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/unofficial.json", { with: { type: "json" } }),
  },
  {
    name: "cloudflare-1xxx",
    codes: [
      1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015, 1016, 1018, 1019,
      1020, 1023, 1025, 1027, 1033, 1034, 1035, 1036, 1037, 1040, 1041, 1101, 1102, 1106, 1200,
    ],
    carriers: [403, 409, 429, 500, 503, 530],
    ids: /^cloudflare-\d{4}$/,
    facts: () => import("../../assets/catalog/facts/cloudflare-1xxx.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/cloudflare-1xxx.json", { with: { type: "json" } }),
  },
  {
    name: "iis",
    codes: [],
    carriers: [400, 401, 403, 404, 500, 502, 503],
    ids: /^iis-/,
    facts: () => import("../../assets/catalog/facts/iis.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/iis.json", { with: { type: "json" } }),
  },
  {
    name: "heroku",
    codes: [],
    carriers: [499, 503],
    ids: /^heroku-/,
    facts: () => import("../../assets/catalog/facts/heroku.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/heroku.json", { with: { type: "json" } }),
  },
  {
    name: "esri",
    codes: [498, 499],
    carriers: [200],
    ids: /^esri-/,
    facts: () => import("../../assets/catalog/facts/esri.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/esri.json", { with: { type: "json" } }),
  },
  {
    name: "classes",
    codes: [0],
    ids: /^(\dxx|out-of-range|status-0)$/,
    facts: () => import("../../assets/catalog/facts/classes.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/classes.json", { with: { type: "json" } }),
  },
  {
    name: "network-errors",
    codes: [],
    ids: /^err-/,
    facts: () => import("../../assets/catalog/facts/network-errors.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/network-errors.json", { with: { type: "json" } }),
  },
  {
    name: "network-errors-rare",
    codes: [],
    ids: /^err-/,
    facts: () => import("../../assets/catalog/facts/network-errors-rare.json", { with: { type: "json" } }),
    en: () => import("../../assets/catalog/en/network-errors-rare.json", { with: { type: "json" } }),
  },
];
