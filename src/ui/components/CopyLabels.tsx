import { labelsOf } from "../../catalog/labels.ts";
import { registryLabel } from "../../catalog/registry-label.ts";
import type { StatusEntry } from "../../catalog/types.ts";
import { CopyButton } from "./CopyButton.tsx";

interface Props {
  readonly entry: StatusEntry;
  copy(text: string): Promise<boolean>;
}

/** The same code in the words of four places, ready to be pasted there. */
export function CopyLabels({ entry, copy }: Props) {
  const hasVendor = entry.registry !== "iana" && entry.registry !== "browser";
  const labels = labelsOf(entry, hasVendor ? { vendor: registryLabel(entry.registry) } : {});
  return (
    <fieldset class="copy-labels">
      <legend>Copy for</legend>
      <CopyButton label="Docs" copy={copy} text={() => labels.docs} />
      <CopyButton label="Bug report" copy={copy} text={() => labels.bugReport} />
      <CopyButton label="Support reply" copy={copy} text={() => labels.supportReply} />
      <CopyButton label="Incident note" copy={copy} text={() => labels.incidentNote} />
    </fieldset>
  );
}
