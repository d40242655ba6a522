/** Browsers have taken the file over by then. */
const KEEP_URL_MS = 60_000;

/** Hands a file to the person by the browser's own way of downloading. Nothing is sent anywhere. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_URL_MS);
}
