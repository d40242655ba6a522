import { Prose } from "./Prose.tsx";

/** What this browser shows to no extension, so that no count can hold it. */
export function HiddenByBrowser({ kinds }: { readonly kinds: readonly string[] }) {
  return (
    <details class="aside">
      <summary>What this browser hides from extensions</summary>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <Prose text={kind} />
          </li>
        ))}
      </ul>
    </details>
  );
}
