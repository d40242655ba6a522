import type { RemoteFunction } from "./driver.ts";

/** The source text of a call, to be evaluated in the browser. Arguments travel as JSON: an `undefined` becomes null. */
export function callExpression<Args extends readonly unknown[], Result>(
  fn: RemoteFunction<Args, Result>,
  args: Args,
): string {
  return `(${fn.toString()})(...${JSON.stringify(args)})`;
}
