import type { RefObject } from "preact";
import type { StatusEntry } from "../../catalog/types.ts";
import type { SearchModel } from "../models/search-model.ts";
import { Icon } from "./Icon.tsx";
import { SearchBox } from "./SearchBox.tsx";

interface Props {
  readonly search: SearchModel;
  readonly field: RefObject<HTMLInputElement | null>;
  onChoose(entry: StatusEntry): void;
}

/** Looks a code up, and leads to the other pages. */
export function Footer({ search, field, onChoose }: Props) {
  return (
    <footer>
      <SearchBox search={search} field={field} onChoose={onChoose} />
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
