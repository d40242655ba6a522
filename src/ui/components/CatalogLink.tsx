const REFERENCE_PAGE = "/reference.html";

/** The address of a code's card on the reference page. */
export function referenceHref(id: string): string {
  return `${REFERENCE_PAGE}#${encodeURIComponent(id)}`;
}

/** `err-name-not-resolved` → `name not resolved`, `cloudflare-520` → `cloudflare 520`. */
function labelOf(id: string): string {
  return id.replace(/^err-/, "").replaceAll("-", " ");
}

/** A link to a code's card on the reference page. */
export function CatalogLink({ id, label }: { readonly id: string; readonly label?: string }) {
  return (
    <a href={referenceHref(id)} target="_blank" rel="noopener">
      {label ?? labelOf(id)}
    </a>
  );
}
