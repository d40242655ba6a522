/** A file that holds no readable entry at all. Its message is a sentence for the person who opened it. */
export class HarError extends Error {
  override readonly name = "HarError";
}
