/**
 * Tests a stretch of a text against a pattern in which `*` stands for any characters and everything else for itself.
 * Cuts nothing out of the text, so that a hundred thousand of them are quickly asked.
 * @returns a test that takes a text in lower case, where the stretch begins and where it ends
 */
export function globWithin(pattern: string): (lower: string, from: number, to: number) => boolean {
  const [first = "", ...others] = pattern.toLowerCase().split("*");
  const last = others.pop();
  if (last === undefined) return (lower, from, to) => to - from === first.length && lower.startsWith(first, from);
  return (lower, from, to) => {
    const end = to - last.length;
    let at = from + first.length;
    if (at > end || !lower.startsWith(first, from) || !lower.startsWith(last, end)) return false;
    for (const part of others) {
      const found = lower.indexOf(part, at);
      if (found < 0 || found + part.length > end) return false;
      at = found + part.length;
    }
    return true;
  };
}

/** The same for whole texts in any case. */
export function glob(pattern: string): (text: string) => boolean {
  const test = globWithin(pattern);
  return (text) => {
    const lower = text.toLowerCase();
    return test(lower, 0, lower.length);
  };
}
