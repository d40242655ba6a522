/** Browsers have taken the file over by then. */
const KEEP_URL_MS = 60_000;

/** Saves a text as a file, by the browser's own way of downloading. Nothing is sent anywhere. */
export function saveFile(parts: readonly string[], name: string, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([...parts], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_URL_MS);
}
