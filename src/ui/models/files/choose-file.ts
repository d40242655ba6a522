/** Of several files that were dropped or picked the one that is named like a HAR file, else the first. */
export function chooseFile(files: Iterable<File>): File | undefined {
  const all = [...files];
  return all.find(({ name }) => /\.(?:har|zhar)(?:\.gz)?$/i.test(name)) ?? all[0];
}
