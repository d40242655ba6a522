import { connect } from "node:net";

/** Sends a GET by hand and returns all bytes of the answer as Latin-1: `fetch` would refuse what some routes send. */
export async function requestRaw(origin: string, path: string): Promise<string> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), "127.0.0.1");
  socket.end(`GET ${path} HTTP/1.1\r\nhost: ${hostname}:${port}\r\n\r\n`);
  let answer = "";
  for await (const chunk of socket.setEncoding("latin1")) answer += String(chunk);
  return answer;
}
