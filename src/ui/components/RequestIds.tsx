import type { RequestId } from "../../diagnosis/types.ts";
import { showText } from "../models/show-text.ts";
import { CopyButton } from "./CopyButton.tsx";
import { SiteText } from "./SiteText.tsx";

interface Props {
  readonly requestIds: readonly RequestId[];
  copy(text: string): Promise<boolean>;
}

/** The ids by which those who run the site, or what stands before it, find this request in their logs. */
export function RequestIds({ requestIds, copy }: Props) {
  if (requestIds.length === 0) return null;
  return (
    <section class="explanation">
      <h4>Quote this when you ask for help</h4>
      <ul class="plain request-ids">
        {requestIds.map(({ header, value }) => (
          <li key={header}>
            <span>
              <b>{showText(header)}:</b> <SiteText text={value} />
            </span>
            <CopyButton
              label="Copy"
              copy={copy}
              text={() => showText(`${header}: ${value}`, Number.POSITIVE_INFINITY)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
