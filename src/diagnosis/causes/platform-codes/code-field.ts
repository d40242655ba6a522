/** One family of codes that a platform writes into a header: what matches, and what it means. */
export interface CodeField {
  readonly header: string;
  readonly platform: string;
  readonly codes: readonly (readonly [pattern: RegExp, id: string, text: string, step?: string])[];
}

export const FUNCTION_LOG = "Look into the function's log on the platform.";
