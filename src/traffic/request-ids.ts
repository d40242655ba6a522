const CHUNK_BITS = 4096;
const CHUNK_WORDS = CHUNK_BITS / 32;
/** About two million requests: 256 kB. Older ids are forgotten first. */
const MAX_CHUNKS = 512;
/** Digits that a double keeps exact. */
const NUMERIC_ID = /^\d{1,15}$/;
const MAX_ODD_IDS = 1_000;
const ID_KEY_PREFIX = "ids/";

/**
 * The requests whose final response has been counted. Both browsers number requests upwards, so a bit each is enough,
 * and a stream that breaks off hours after it began is still known as counted.
 */
export class RequestIds {
  readonly #chunks = new Map<number, Uint32Array>();
  /** Ids that are no numbers: no browser makes them today. */
  readonly #odd = new Set<string>();
  readonly #changed = new Set<number>();

  has(requestId: string): boolean {
    if (!NUMERIC_ID.test(requestId)) return this.#odd.has(requestId);
    const id = Number(requestId);
    const word = this.#chunks.get(Math.floor(id / CHUNK_BITS))?.[Math.floor((id % CHUNK_BITS) / 32)] ?? 0;
    return (word & (1 << (id % 32))) !== 0;
  }

  add(requestId: string): void {
    if (!NUMERIC_ID.test(requestId)) {
      if (this.#odd.size >= MAX_ODD_IDS) this.#odd.clear();
      this.#odd.add(requestId);
      return;
    }
    const id = Number(requestId);
    const index = Math.floor(id / CHUNK_BITS);
    const chunk = this.#chunks.get(index) ?? this.#grow(index);
    const word = Math.floor((id % CHUNK_BITS) / 32);
    chunk[word] = (chunk[word] ?? 0) | (1 << (id % 32));
    this.#changed.add(index);
  }

  /** What changed since the last call, by storage key. */
  takeChanges(): Record<string, string> {
    const changes: Record<string, string> = {};
    for (const index of this.#changed) {
      const chunk = this.#chunks.get(index);
      if (chunk !== undefined)
        changes[ID_KEY_PREFIX + index] = Array.from(chunk, (word) => word.toString(36)).join(",");
    }
    this.#changed.clear();
    return changes;
  }

  /** Adds what was stored. A chunk that cannot be read is passed over. */
  restore(stored: Readonly<Record<string, unknown>>): void {
    for (const [key, value] of Object.entries(stored)) {
      if (!key.startsWith(ID_KEY_PREFIX) || typeof value !== "string") continue;
      const index = Number(key.slice(ID_KEY_PREFIX.length));
      if (!Number.isSafeInteger(index)) continue;
      const words = value.split(",").map((word) => Number.parseInt(word, 36));
      if (words.length !== CHUNK_WORDS || words.some(Number.isNaN)) continue;
      const chunk = this.#chunks.get(index) ?? this.#grow(index);
      for (const [position, word] of words.entries()) chunk[position] = (chunk[position] ?? 0) | word;
    }
  }

  #grow(index: number): Uint32Array {
    const chunk = new Uint32Array(CHUNK_WORDS);
    this.#chunks.set(index, chunk);
    if (this.#chunks.size > MAX_CHUNKS) {
      const oldest = Math.min(...this.#chunks.keys());
      this.#chunks.delete(oldest);
    }
    return chunk;
  }
}
