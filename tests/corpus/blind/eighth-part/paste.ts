/** Where a response was pasted: the search that finds it by its date, or by another line that only it has. */
export const paste = (line: string): string =>
  `https://github.com/search?type=code&q=${encodeURIComponent(`"${line}"`)}`;
