import { diagnose } from "../../src/diagnosis/diagnose.ts";
import type { Diagnosis } from "../../src/diagnosis/types.ts";
import type { CorpusItem } from "./item.ts";

export const FIELDS = ["layer", "product", "cause", "retry", "findings", "registry"] as const;
export type Field = (typeof FIELDS)[number];

export interface Mistake {
  readonly field: Field;
  readonly expected: string;
  readonly found: string;
}

function findingMistake(diagnosis: Diagnosis, wanted: readonly string[]): Mistake | undefined {
  const ids = diagnosis.findings.map(({ ruleId }) => ruleId);
  const missing = wanted.filter((id) => !ids.includes(id));
  const musts = diagnosis.findings.filter(({ level }) => level.startsWith("MUST")).map(({ ruleId }) => ruleId);
  const wrong = musts.filter((id) => !wanted.includes(id));
  if (missing.length === 0 && wrong.length === 0) return undefined;
  return {
    field: "findings",
    expected: `all of ${wanted.join(", ")}`,
    found: `missing ${missing.join(", ")}; too much ${wrong.join(", ")}`,
  };
}

/** What the diagnosis of one item gets wrong, field by field. */
export function findMistakes({ expected }: CorpusItem, diagnosis: Diagnosis): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  const compare = (field: Field, wanted: string, found: string): void => {
    if (wanted !== found) mistakes.push({ field, expected: wanted, found });
  };
  compare("layer", expected.layer, diagnosis.origin.layer);
  compare("product", expected.product ?? "(none)", diagnosis.origin.product ?? "(none)");
  const [first] = diagnosis.causes;
  const claimed = first === undefined || first.certainty === "possible" ? "(only possible ones)" : first.id;
  compare("cause", expected.cause ?? "(only possible ones)", claimed);
  const retry = `${diagnosis.retry.advice} ${diagnosis.retry.afterSeconds ?? ""}`.trim();
  compare("retry", `${expected.retry} ${expected.after ?? ""}`.trim(), retry);
  const finding = findingMistake(diagnosis, expected.findings ?? []);
  if (finding !== undefined) mistakes.push(finding);
  if (expected.registry !== undefined) compare("registry", expected.registry, diagnosis.registry);
  return mistakes;
}

/** Share of items that are right, for every field: what the bench prints. */
export async function scoreCorpus(items: readonly CorpusItem[]): Promise<Readonly<Record<Field, number>>> {
  const wrong: Record<Field, number> = { layer: 0, product: 0, cause: 0, retry: 0, findings: 0, registry: 0 };
  for (const one of items) {
    for (const { field } of findMistakes(one, await diagnose(one.response))) wrong[field]++;
  }
  const share = (field: Field): number => 1 - wrong[field] / items.length;
  return {
    layer: share("layer"),
    product: share("product"),
    cause: share("cause"),
    retry: share("retry"),
    findings: share("findings"),
    registry: share("registry"),
  };
}
