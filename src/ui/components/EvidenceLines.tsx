import type { Evidence } from "../../diagnosis/types.ts";
import { showText } from "../models/show-text.ts";
import { SiteText } from "./SiteText.tsx";

const MAX_VALUE_CHARACTERS = 160;

/** What a statement stands on: header lines as they came, and facts. */
export function EvidenceLines({ evidence }: { readonly evidence: readonly Evidence[] }) {
  return (
    <ul class="header-lines">
      {evidence.map((one) =>
        "fact" in one ? (
          <li key={one.fact} class="fact">
            {showText(one.fact, MAX_VALUE_CHARACTERS)}
          </li>
        ) : (
          <li key={`${one.header}: ${one.value}`} dir="ltr">
            <b>{showText(one.header)}:</b> <SiteText text={one.value} max={MAX_VALUE_CHARACTERS} />
          </li>
        ),
      )}
    </ul>
  );
}
