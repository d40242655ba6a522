import type { Origin } from "../../diagnosis/types.ts";
import { LAYER_WORDS } from "../models/layer-words.ts";
import { SiteText } from "./SiteText.tsx";

/** Who produced the response, where something in it says so. Without a response only the browser can tell. */
export function AnsweredBy({ origin: { layer, product } }: { readonly origin: Origin }) {
  if (layer === "unknown") return null;
  return (
    <p class="answered-by">
      {layer === "browser" ? "Reported by" : "Answered by"}{" "}
      <span class="answerer">{product === undefined ? LAYER_WORDS[layer] : <SiteText text={product} max={40} />}</span>
      {product !== undefined && <span>{LAYER_WORDS[layer]}</span>}
    </p>
  );
}
