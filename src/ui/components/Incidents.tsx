import type { Incident } from "../../diagnosis/incidents/incident.ts";
import { CertaintyTag } from "./CertaintyTag.tsx";
import { Prose } from "./Prose.tsx";

/** More than these are a page in general trouble; the cards say the rest. */
const MAX_SHOWN = 3;

/** Several responses that are one trouble, with where it began and what to do first. */
export function Incidents({ incidents }: { readonly incidents: readonly Incident[] }) {
  if (incidents.length === 0) return null;
  return (
    <section class="incidents" aria-label="What belongs together">
      <h2 class="list-heading">What belongs together</h2>
      <ul>
        {incidents.slice(0, MAX_SHOWN).map((incident) => (
          <li key={`${incident.kind} ${incident.root.id}`} data-incident={incident.kind}>
            <p>
              <Prose text={incident.text} /> <CertaintyTag certainty={incident.certainty} />
            </p>
            {incident.step !== undefined && (
              <p class="first-step">
                <b>Do first:</b> <Prose text={incident.step} />
              </p>
            )}
          </li>
        ))}
      </ul>
      {incidents.length > MAX_SHOWN && <p class="small">{incidents.length - MAX_SHOWN} more like these.</p>}
    </section>
  );
}
