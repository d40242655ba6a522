import { COUNTED_CLASSES, type CountedClass } from "../../../traffic/health/counted-class.ts";

/** The colours of the page's theme as a canvas understands them. */
export interface ChartColours {
  readonly classes: Readonly<Record<CountedClass, string>>;
  readonly text: string;
  readonly line: string;
  readonly strongLine: string;
  readonly chosen: string;
  readonly accent: string;
  readonly fontFamily: string;
}

/**
 * Reads the tokens where the chart stands. A canvas knows neither custom properties nor `light-dark()`, so an element
 * takes each colour for a moment and says what became of it.
 */
export function readColours(place: Element): ChartColours {
  const probe = document.createElement("span");
  probe.hidden = true;
  place.append(probe);
  const style = getComputedStyle(probe);
  const read = (className: string, colour: string) => {
    probe.className = className;
    probe.style.color = colour;
    return style.color;
  };
  // Bars of one forced colour would not tell their classes; the marks beside the counts keep theirs as well.
  probe.style.forcedColorAdjust = "none";
  const classes = Object.fromEntries(COUNTED_CLASSES.map((slice) => [slice, read(`slice-${slice}`, "var(--tone)")]));
  probe.style.forcedColorAdjust = "";
  const colours = {
    classes: classes as Record<CountedClass, string>,
    text: read("", "var(--soft)"),
    line: read("", "var(--line)"),
    strongLine: read("", "var(--line-strong)"),
    chosen: read("", "var(--chosen)"),
    accent: read("", "var(--accent)"),
    fontFamily: style.fontFamily,
  };
  probe.remove();
  return colours;
}

/** Calls back when the theme changes: DevTools' own, the system's, or forced colours. @returns stops the watching */
export function watchTheme(onChange: () => void): () => void {
  const queries = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener("change", onChange);
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    for (const query of queries) query.removeEventListener("change", onChange);
    observer.disconnect();
  };
}
