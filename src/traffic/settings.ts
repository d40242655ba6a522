/** The person's choices, kept in `storage.local` under one key. They hold nothing of any page. */
export interface Settings {
  /** Whether the toolbar badge shows the number of errors. */
  readonly badge: boolean;
  /** Whether 400–499 count as errors. */
  readonly countClientErrors: boolean;
  /** Whether 500 and above count as errors, the numbers beyond 599 included. */
  readonly countServerErrors: boolean;
  /** Whether requests that failed with no response count as errors. */
  readonly countFailures: boolean;
}

/** The one key of `storage.local` that the settings live under. */
export const SETTINGS_KEY = "settings";

export const DEFAULT_SETTINGS: Settings = {
  badge: true,
  countClientErrors: true,
  countServerErrors: true,
  countFailures: true,
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/**
 * Reads what storage holds, whatever it is. A field that is missing or no boolean takes its default, so that an older
 * or damaged value never switches the counting off by accident.
 */
export function parseSettings(stored: unknown): Settings {
  const fields = isRecord(stored) ? stored : {};
  const read = (name: keyof Settings): boolean => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return typeof value === "boolean" ? value : DEFAULT_SETTINGS[name];
  };
  return {
    badge: read("badge"),
    countClientErrors: read("countClientErrors"),
    countServerErrors: read("countServerErrors"),
    countFailures: read("countFailures"),
  };
}
