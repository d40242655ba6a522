import { Icon } from "./Icon.tsx";

interface Props {
  readonly query: string;
  onQuery(query: string): void;
}

/** Looks a code up, and leads to the other pages. */
export function Footer({ query, onQuery }: Props) {
  return (
    <footer>
      <search>
        <input
          type="search"
          value={query}
          placeholder="Look up a code or an error name"
          aria-label="Look up a code or an error name"
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      </search>
      <a
        class="icon-button"
        href="/reference.html"
        target="_blank"
        rel="noopener"
        aria-label="Reference"
        title="Reference"
      >
        <Icon name="book" />
      </a>
      <a class="icon-button" href="/options.html" target="_blank" rel="noopener" aria-label="Options" title="Options">
        <Icon name="sliders" />
      </a>
    </footer>
  );
}
