/** Shorter ones are phrases such as "Log in again." that cannot be said in another way. */
const MIN_WORDS_OF_A_SENTENCE = 6;

/** The sentences of a text in a form in which equal ones are found equal. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!])\s+/)
    .map((sentence) => sentence.toLowerCase().replace(/[^a-z0-9 ]/g, ""))
    .filter((sentence) => sentence.split(" ").length >= MIN_WORDS_OF_A_SENTENCE);
}
