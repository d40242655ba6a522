interface Props {
  /** 0 to 1. */
  readonly share: number;
  /** Names the class that gives the colour. */
  readonly class?: string | undefined;
  /** The part of the bar, from its start, that stands out: 0 to 1 of the whole. */
  readonly marked?: number;
}

const width = (share: number) => ({ width: `${share * 100}%` });

/** A length beside a number that says the same. Widths are set through the CSSOM, which the page's policy allows. */
export function Bar({ share, class: className, marked = 0 }: Props) {
  return (
    <span class={`share-bar ${className ?? ""}`} aria-hidden="true">
      {share > 0 && <span class="share-bar-fill" style={width(share)} />}
      {marked > 0 && <span class="share-bar-marked" style={width(marked)} />}
    </span>
  );
}
