import type { Diagnosis, Evidence } from "../../../diagnosis/types.ts";
import { coverText, coverValue } from "./secrets.ts";

function cover(evidence: Evidence): Evidence {
  if ("fact" in evidence) return { fact: coverText(evidence.fact) };
  return { header: evidence.header, value: coverValue({ name: evidence.header, value: evidence.value }) };
}

/**
 * The diagnosis as it is shown while secrets are covered: the header lines of DevTools and HAR files may carry some.
 * Lines that are one object stay one object, because views compare them so.
 */
export function coverDiagnosis(diagnosis: Diagnosis): Diagnosis {
  const covered = new Map<Evidence, Evidence>();
  const once = (evidence: Evidence): Evidence => {
    const known = covered.get(evidence) ?? cover(evidence);
    covered.set(evidence, known);
    return known;
  };
  const { causes, origin } = diagnosis;
  return {
    ...diagnosis,
    causes: causes.map((cause) => ({ ...cause, text: coverText(cause.text), evidence: cause.evidence.map(once) })),
    origin: {
      ...origin,
      evidence: origin.evidence.map(once),
      ...(origin.through !== undefined && {
        through: origin.through.map((hop) => ({ ...hop, evidence: once(hop.evidence) })),
      }),
    },
  };
}
