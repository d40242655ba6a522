import { tableOfComparison } from "../../../catalog/guide-tables.ts";
import type { AllTableWords, Comparison, GuideHeading } from "../../../catalog/guide-types.ts";
import type { StatusEntry } from "../../../catalog/types.ts";
import { CatalogLink } from "../../components/CatalogLink.tsx";
import { EntryChip } from "../../components/EntryChip.tsx";
import { Prose } from "../../components/Prose.tsx";
import { GuideTop } from "./parts.tsx";

interface Props {
  readonly heading: GuideHeading;
  readonly comparisons: readonly Comparison[];
  readonly words: AllTableWords;
  readonly entries: readonly StatusEntry[];
}

/** `401-407-511` → `401 · 407 · 511`; names of failures by their own words. */
function titleOf({ codes }: Comparison, entries: readonly StatusEntry[]): string {
  return codes
    .map((id) => {
      const entry = entries.find((one) => one.id === id);
      return String(entry?.statusCode ?? entry?.name ?? id);
    })
    .join(" · ");
}

/** Codes that are confused, each pair as a table with the question that tells them apart. */
export function Comparisons({ heading, comparisons, words, entries }: Props) {
  return (
    <>
      <GuideTop heading={heading} />
      <nav class="jump" aria-label="Comparisons">
        {comparisons.map((one) => (
          <a key={one.id} href={`#compare-${one.id}`}>
            {titleOf(one, entries)}
          </a>
        ))}
      </nav>
      {comparisons.map((one) => (
        <article key={one.id} id={`compare-${one.id}`} class="guide-item">
          <h3>
            <a href={`#compare-${one.id}`}>{titleOf(one, entries)}</a>
          </h3>
          <p>
            <Prose text={one.question} />
          </p>
          <div class="table-frame">
            <table>
              <thead>
                <tr>
                  <td />
                  {one.codes.map((id) => {
                    const entry = entries.find((candidate) => candidate.id === id);
                    return (
                      <th key={id} scope="col">
                        {entry !== undefined && <EntryChip entry={entry} />}{" "}
                        <CatalogLink id={id} {...(entry !== undefined && { label: entry.name })} />
                      </th>
                    );
                  })}
                </tr>
              </thead>
              <tbody>
                {tableOfComparison(one, entries, words).map(({ aspect, cells, differs }) => (
                  <tr key={aspect} class={differs ? undefined : "same"}>
                    <th scope="row">{words.comparison.values[aspect].label}</th>
                    {cells.map((cell, index) => (
                      <td key={one.codes[index]}>
                        <Prose text={cell} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p class="rule">
            <Prose text={one.rule} />
          </p>
        </article>
      ))}
    </>
  );
}
