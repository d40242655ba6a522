import { parseDigits, splitList, unquote } from "./field-values.ts";
import type { HeaderMap } from "./headers.ts";

export interface CacheDirective {
  readonly name: string;
  /** As sent, with its quotes; absent without `=`. */
  readonly argument?: string;
}

/** RFC 9111 §1.2.2: caches use this for larger numbers. */
const MAX_DELTA_SECONDS = 2 ** 31;

/** The directives of `Cache-Control` (RFC 9111 §5.2) in their order, names in lower case. */
export class CacheControl {
  readonly directives: readonly CacheDirective[];
  readonly #first = new Map<string, CacheDirective>();

  constructor(value: string | undefined) {
    this.directives = splitList(value).map(readDirective);
    for (const directive of this.directives) {
      if (!this.#first.has(directive.name)) this.#first.set(directive.name, directive);
    }
  }

  has(name: string): boolean {
    return this.#first.has(name);
  }

  /** Whether the directive is there without naming single fields, as in `private="set-cookie"`. */
  hasUnqualified(name: string): boolean {
    const directive = this.#first.get(name);
    return directive !== undefined && directive.argument === undefined;
  }

  /** Seconds of the first such directive (RFC 9111 §4.2.1), also from a quoted number; `undefined` where unreadable. */
  seconds(name: string): number | undefined {
    const argument = this.#first.get(name)?.argument;
    if (argument === undefined) return undefined;
    const number = parseDigits(unquote(argument));
    return number === undefined ? undefined : Math.min(number, MAX_DELTA_SECONDS);
  }

  /** All arguments of one directive. */
  arguments(name: string): readonly (string | undefined)[] {
    return this.directives.filter((directive) => directive.name === name).map((directive) => directive.argument);
  }
}

function readDirective(member: string): CacheDirective {
  const equals = member.indexOf("=");
  if (equals < 0) return { name: member.toLowerCase() };
  return { name: member.slice(0, equals).trim().toLowerCase(), argument: member.slice(equals + 1).trim() };
}

export function readCacheControl(headers: HeaderMap): CacheControl {
  return new CacheControl(headers.joined("cache-control"));
}
