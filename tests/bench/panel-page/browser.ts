/** What stands in for the extension's APIs: nothing. Views do without what they cannot reach. */
export const browser: unknown = undefined;
