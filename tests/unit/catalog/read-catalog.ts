import { GROUPS } from "../../../src/catalog/groups.ts";
import type { StatusFacts, StatusProse } from "../../../src/catalog/types.ts";

export interface ReadGroup {
  readonly name: string;
  readonly facts: readonly StatusFacts[];
  readonly prose: Readonly<Record<string, StatusProse>>;
}

/** Every data file as it stands, before facts and prose are joined. */
export async function readCatalog(): Promise<readonly ReadGroup[]> {
  return Promise.all(
    GROUPS.map(async (group) => ({
      name: group.name,
      facts: (await group.facts()).default as readonly StatusFacts[],
      prose: (await group.en()).default as Readonly<Record<string, StatusProse>>,
    })),
  );
}

/** Every text of an entry that a person reads, with the field it stands in. */
export function textsOf(prose: StatusProse): readonly (readonly [field: string, text: string])[] {
  const texts: (readonly [string, string])[] = [
    ["meaning", prose.meaning],
    ["explanation", prose.explanation],
    ["seenWhen", prose.seenWhen],
  ];
  for (const cause of prose.causes) texts.push([`cause ${cause.id}`, cause.text]);
  for (const [index, check] of prose.checks.entries()) texts.push([`check ${index}`, check]);
  for (const [role, step] of Object.entries(prose.steps)) texts.push([`step ${role}`, step]);
  for (const one of prose.confusedWith ?? []) texts.push([`confusedWith ${one.id}`, one.difference]);
  for (const field of ["retryNote", "cacheNote", "useWhen", "mistake"] as const) {
    const text = prose[field];
    if (text !== undefined) texts.push([field, text]);
  }
  return texts;
}
