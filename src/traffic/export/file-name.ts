const MAX_LABEL_LENGTH = 60;

/**
 * A name for a file that every system takes: letters, digits, dots and hyphens, with the source and the time in it.
 * @param label names the source: a host, or a file that was opened
 * @param time milliseconds since the epoch
 * @param extension without its dot
 */
export function exportFileName(label: string, time: number, extension: string): string {
  const source = label
    .normalize("NFC")
    .replace(/\.(?:har|json|gz|zhar)$/i, "")
    .replace(/[^\p{L}\p{N}.]+/gu, "-")
    .replace(/\.{2,}/g, ".")
    .slice(0, MAX_LABEL_LENGTH)
    .toWellFormed()
    .replace(/^[-.]+|[-.\ufffd]+$/g, "");
  const moment = new Date(time).toISOString().slice(0, 19).replaceAll(":", "-");
  return ["status-decoder", source, `${moment}.${extension}`].filter((part) => part !== "").join("-");
}
