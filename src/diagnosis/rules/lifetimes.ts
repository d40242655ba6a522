import type { Reading } from "../reading.ts";

/** Seconds that the response gives itself in any cache; 0 where it gives none. */
export function positiveLifetime({ cacheControl }: Reading): number {
  return cacheControl.seconds("max-age") ?? cacheControl.seconds("s-maxage") ?? 0;
}
