/** The page that was opened for a file asks for it, and the page that holds the file answers. */
type Message = { readonly type: "request" } | { readonly type: "file"; readonly file: File };

type Channel = Pick<BroadcastChannel, "postMessage" | "addEventListener" | "close">;
type OpenChannel = (name: string) => Channel;

const openBroadcast: OpenChannel = (name) => new BroadcastChannel(name);

function readMessage(data: unknown): Message | undefined {
  if (typeof data !== "object" || data === null || !("type" in data)) return undefined;
  if (data.type === "request") return { type: "request" };
  return data.type === "file" && "file" in data && data.file instanceof File
    ? { type: "file", file: data.file }
    : undefined;
}

function listen(id: string, open: OpenChannel, onMessage: (message: Message) => void): Channel {
  const channel = open(`har-file ${id}`);
  channel.addEventListener("message", ({ data }) => {
    const message = readMessage(data);
    if (message !== undefined) onMessage(message);
  });
  return channel;
}

/**
 * Holds a file ready for another page of the extension in the same browser, which asks for it when it has loaded, and
 * again after a reload. What goes from page to page is the browser's handle of the file: nothing is copied to disk.
 * @returns what ends the offer
 */
export function offerFile(file: File, id: string, open: OpenChannel = openBroadcast): () => void {
  const send = () => channel.postMessage({ type: "file", file } satisfies Message);
  const channel = listen(id, open, ({ type }) => {
    if (type === "request") send();
  });
  // The other page may have asked already.
  send();
  return () => channel.close();
}

/**
 * Asks for the file that is offered under this id. No answer comes where nobody offers it any more.
 * @returns what ends the asking
 */
export function requestFile(id: string, onFile: (file: File) => void, open: OpenChannel = openBroadcast): () => void {
  const channel = listen(id, open, (message) => {
    if (message.type !== "file") return;
    channel.close();
    onFile(message.file);
  });
  channel.postMessage({ type: "request" } satisfies Message);
  return () => channel.close();
}
