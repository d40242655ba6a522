import type { ComponentChildren } from "preact";

/** A link out of the extension. Only web addresses become links; anything else stays text. */
export function OutsideLink({ url, children }: { readonly url: string; readonly children: ComponentChildren }) {
  if (!/^https?:\/\//i.test(url)) return <span>{children}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
