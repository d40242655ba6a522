import type { Header } from "../../traffic/entry.ts";
import { showText } from "../models/show-text.ts";

const MAX_VALUE_CHARACTERS = 400;

/** Header lines as they came, values bounded and safe to read. */
export function HeaderLines({ headers }: { readonly headers: readonly Header[] }) {
  return (
    <ul class="header-lines" dir="ltr">
      {headers.map(({ name, value }, index) => (
        <li key={index}>
          <b>{showText(name)}:</b> <bdi>{showText(value, MAX_VALUE_CHARACTERS)}</bdi>
        </li>
      ))}
    </ul>
  );
}
