/**
 * Programs that record traffic write sentences of their own about failures: Safari, proxies. An entry carries such a
 * sentence in quotation marks. So it cannot be taken for a browser's name of a failure, nor for the bare sentence that
 * Firefox gives live where TLS failed, in the language of the person.
 */
export function quoteOwnWords(sentence: string): string {
  return `“${sentence}”`;
}

/** The sentence of a program, as it wrote it; `undefined` where a failure has a browser's name. */
export function ownWordsOf(networkError: string): string | undefined {
  return /^“(.*)”$/s.exec(networkError)?.[1];
}

/** Whether the words of a program are about TLS, as far as English ones tell. */
export function isAboutTls(ownWords: string): boolean {
  return /\b(?:certificate|ssl|tls)\b/i.test(ownWords);
}
