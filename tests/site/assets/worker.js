/** A dedicated or a shared worker: fetches each address it is sent and answers with the status. */
function serve(port) {
  port.onmessage = async ({ data: url }) => {
    const { status } = await fetch(url);
    port.postMessage(status);
  };
}

self.addEventListener("connect", ({ ports }) => serve(ports[0]));
if ("DedicatedWorkerGlobalScope" in self) serve(self);
