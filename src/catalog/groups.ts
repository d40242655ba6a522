type JsonModule = Promise<{ readonly default: unknown }>;

/** One file of facts with its file of prose. */
export interface Group {
  readonly name: string;
  /** Every number under which the group has something to say: statuses, sub-codes that are numbers, their carriers. */
  readonly codes: readonly number[];
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
];
