import type { Origin } from "../../diagnosis/types.ts";
import { LAYER_WORDS } from "../models/layer-words.ts";
import { EvidenceLines } from "./EvidenceLines.tsx";
import { SiteText } from "./SiteText.tsx";

const MAX_NAME_CHARACTERS = 40;

interface Props {
  readonly origin: Origin;
}

/**
 * Who produced the response, and what it came through on its way to the browser, as steps. Where nothing in it says
 * who, that is said. Without a response only the browser can tell.
 */
export function AnsweredBy({ origin: { layer, product, through = [] } }: Props) {
  const isKnown = layer !== "unknown";
  return (
    <p class="answered-by">
      {layer === "browser" ? "Reported by" : "Answered by"}{" "}
      {through.map((hop) => (
        <span key={hop.product} class="hop">
          <SiteText text={hop.product ?? ""} max={MAX_NAME_CHARACTERS} />
          <span aria-hidden="true"> › </span>
          <span class="visually-hidden">, which passed on the answer of </span>
        </span>
      ))}
      <span class={isKnown ? "answerer" : "answerer unknown"}>
        {product === undefined ? LAYER_WORDS[layer] : <SiteText text={product} max={MAX_NAME_CHARACTERS} />}
      </span>
      {product !== undefined && <span>{LAYER_WORDS[layer]}</span>}
    </p>
  );
}

/** The same way step by step, each with the line that tells it. Nothing where there is only one step. */
export function AnswerPath({ origin: { layer, product, through = [], evidence } }: Props) {
  if (through.length === 0) return null;
  const passedOn = through.map((hop) => hop.evidence);
  const own = evidence.filter((one) => !passedOn.includes(one));
  return (
    <section class="answer-path">
      <h4>The way of the answer</h4>
      <ol>
        {through.map((hop) => (
          <li key={hop.product}>
            <b>
              <SiteText text={hop.product ?? ""} max={MAX_NAME_CHARACTERS} />
            </b>{" "}
            passed it on
            <EvidenceLines evidence={[hop.evidence]} />
          </li>
        ))}
        <li>
          <b>{product === undefined ? LAYER_WORDS[layer] : <SiteText text={product} max={MAX_NAME_CHARACTERS} />}</b>
          {layer === "unknown" ? ": nothing in the response says who answered" : " answered"}
          {layer !== "unknown" && own.length > 0 && <EvidenceLines evidence={own} />}
        </li>
      </ol>
    </section>
  );
}
