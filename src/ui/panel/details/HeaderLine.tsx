import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { HeaderStanding } from "../../../catalog/headers.ts";
import { OutsideLink } from "../../components/OutsideLink.tsx";
import { Prose } from "../../components/Prose.tsx";
import type { DetailsState } from "../../models/details/details-state.ts";
import type { HeaderRow } from "../../models/details/header-rows.ts";
import { showText } from "../../models/show-text.ts";

/** A longer value is folded. */
const FOLD_FROM = 320;
const FOLDED_CHARACTERS = 240;
/** Even when all is asked for, a line of a megabyte helps nobody and stops the view. */
const MAX_CHARACTERS = 20_000;
const MAX_PART_CHARACTERS = 300;

const STANDING_WORDS: Readonly<Partial<Record<HeaderStanding, string>>> = {
  draft: "draft",
  vendor: "vendor's own",
  deprecated: "deprecated",
};

function Value({ value }: { readonly value: string }) {
  const isOpen = useSignal(false);
  const id = useId();
  if (value === "") return <span class="soft">empty</span>;
  if (value.length <= FOLD_FROM) return <bdi dir="ltr">{showText(value, FOLD_FROM)}</bdi>;
  const shown = isOpen.value ? Math.min(value.length, MAX_CHARACTERS) : FOLDED_CHARACTERS;
  return (
    <>
      <bdi dir="ltr" id={id}>
        {showText(value.slice(0, shown), Number.POSITIVE_INFINITY)}
        {shown < value.length && "…"}
      </bdi>{" "}
      <button
        type="button"
        class="quiet fold"
        aria-expanded={isOpen.value}
        aria-controls={id}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        {isOpen.value ? "Show less" : `Show all ${value.length.toLocaleString("en")} characters`}
      </button>
      {isOpen.value && value.length > MAX_CHARACTERS && (
        <span class="soft"> The first {MAX_CHARACTERS.toLocaleString("en")} are shown; a copy has them all.</span>
      )}
    </>
  );
}

interface Props {
  readonly row: HeaderRow;
  readonly state: DetailsState;
}

/** One header line: as it came, taken apart where that helps, with what the field means and what hangs on it. */
export function HeaderLine({ row, state }: Props) {
  const { name, value, readable, entry, provesCause, provesOrigin, ruleIds } = row;
  const goToCause = () => {
    state.tab.value = "explanation";
  };
  const goToRule = (ruleId: string) => () => {
    state.wantedRule.value = ruleId;
    state.tab.value = "findings";
  };
  const isMarked = provesCause || ruleIds.length > 0;
  const standing = entry === undefined ? undefined : STANDING_WORDS[entry.standing];
  return (
    <div class={isMarked ? "header-line is-marked" : "header-line"}>
      <dt>
        <span class="header-name">{showText(name)}</span>
        {provesCause && (
          <button type="button" class="line-tag" title="The first cause stands on this line." onClick={goToCause}>
            cause
          </button>
        )}
        {provesOrigin && !provesCause && (
          <span class="line-tag line-tag-quiet" title="This line tells who answered.">
            who answered
          </span>
        )}
        {ruleIds.map((ruleId) => (
          <button
            key={ruleId}
            type="button"
            class="line-tag line-tag-rule"
            title="A rule of HTTP concerns this line."
            onClick={goToRule(ruleId)}
          >
            {ruleId}
          </button>
        ))}
      </dt>
      <dd class="header-value">
        <Value value={value} />
        {readable.remark !== undefined && <span class="value-remark">{readable.remark}</span>}
      </dd>
      {readable.parts.length > 0 && (
        <dd class="header-parts">
          <ul>
            {readable.parts.map(({ text, about }, index) => (
              <li key={index}>
                <bdi dir="ltr">{showText(text, MAX_PART_CHARACTERS)}</bdi>
                {about !== undefined && <span class="header-about">{about}</span>}
              </li>
            ))}
          </ul>
        </dd>
      )}
      {entry !== undefined && state.showsMeanings.value && (
        <dd class="header-gloss">
          <Prose text={entry.gloss} />{" "}
          <span class="header-source">
            {standing !== undefined && <span class={`standing standing-${entry.standing}`}>{standing}</span>}
            <OutsideLink url={entry.reference.url}>{entry.reference.label}</OutsideLink>
          </span>
        </dd>
      )}
    </div>
  );
}
