const [SLASH, QUESTION_MARK, HASH, COLON, BRACKET] = ["/", "?", "#", ":", "]"].map((character) =>
  character.charCodeAt(0),
);

/** Where the host of an address stands in it. */
export interface HostPlace {
  readonly from: number;
  /** Past the port, where there is one. */
  readonly to: number;
  /** Where the port begins with its colon; `to` without one. */
  readonly portAt: number;
}

/** The place of what `splitUrl` calls the host, without cutting it out. */
export function placeOfHost(url: string): HostPlace {
  const start = url.indexOf("://");
  if (start < 0) return { from: 0, to: url.length, portAt: url.length };
  const from = start + 3;
  let portAt = -1;
  let to = from;
  for (; to < url.length; to += 1) {
    const code = url.charCodeAt(to);
    if (code === SLASH || code === QUESTION_MARK || code === HASH) break;
    if (code === COLON) portAt = to;
    // Colons within the brackets are of an IPv6 address.
    else if (code === BRACKET) portAt = -1;
  }
  return { from, to, portAt: portAt < 0 ? to : portAt };
}

/** Host and port of an address. */
export function hostOf(url: string): string {
  const { from, to } = placeOfHost(url);
  return url.slice(from, to);
}
