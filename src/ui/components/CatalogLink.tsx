import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** True on the reference page itself, where a link to a card need not open another tab. */
export const OnReferencePage = createContext(false);

/** `err-name-not-resolved` → `name not resolved`, `cloudflare-520` → `cloudflare 520`. */
function labelOf(id: string): string {
  return id.replace(/^err-/, "").replaceAll("-", " ");
}

/** A link to a code's card on the reference page. */
export function CatalogLink({ id, label }: { readonly id: string; readonly label?: string }) {
  const fragment = `#${encodeURIComponent(id)}`;
  const text = label ?? labelOf(id);
  if (useContext(OnReferencePage)) return <a href={fragment}>{text}</a>;
  return (
    <a href={`/reference.html${fragment}`} target="_blank" rel="noopener">
      {text}
    </a>
  );
}
