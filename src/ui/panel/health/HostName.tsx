import { formatTerms } from "../../../traffic/filter/format.ts";
import type { Term } from "../../../traffic/filter/term.ts";
import { OTHER_HOSTS } from "../../../traffic/health/health-book.ts";
import { SiteText } from "../../components/SiteText.tsx";

interface Props {
  readonly host: string;
  /** Whether there are errors to show. */
  readonly hasErrors: boolean;
  onFilter: ((text: string) => void) | undefined;
}

const MAX_HOST_CHARACTERS = 64;

function filterFor(host: string, hasErrors: boolean): string {
  const domain: Term = { kind: "key", key: "domain", value: host, isNegated: false };
  const errors: Term = { kind: "key", key: "is", value: "error", isNegated: false };
  return formatTerms(hasErrors ? [domain, errors] : [domain]);
}

/** A host; a click shows its errors in the table, or all of it where there are none. */
export function HostName({ host, hasErrors, onFilter }: Props) {
  if (host === OTHER_HOSTS) return <>all other hosts</>;
  const name = <SiteText text={host} max={MAX_HOST_CHARACTERS} />;
  if (onFilter === undefined) return name;
  return (
    <button
      type="button"
      class="as-text"
      title={hasErrors ? "Show its errors" : "Show its responses"}
      onClick={() => onFilter(filterFor(host, hasErrors))}
    >
      {name}
    </button>
  );
}
