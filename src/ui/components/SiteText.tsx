import { MAX_SHOWN_CHARACTERS, showText } from "../models/show-text.ts";

interface Props {
  readonly text: string;
  readonly class?: string;
  /** Characters kept; the whole text stands in the tooltip, bounded as well. */
  readonly max?: number;
}

const MAX_TOOLTIP_CHARACTERS = 2000;

/** A text from a site: isolated from its surroundings, unseen characters written out, clipped. */
export function SiteText({ text, class: className, max = MAX_SHOWN_CHARACTERS }: Props) {
  const shown = showText(text, max);
  const isClipped = shown.endsWith("…") && shown !== text;
  return (
    <bdi class={className} dir="ltr" title={isClipped ? showText(text, MAX_TOOLTIP_CHARACTERS) : undefined}>
      {shown}
    </bdi>
  );
}
