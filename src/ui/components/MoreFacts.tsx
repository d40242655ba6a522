import { RULE_WORDS, sayRule } from "../../catalog/rule-words.ts";
import type { StatusEntry } from "../../catalog/types.ts";
import { OutsideLink } from "./OutsideLink.tsx";
import { Prose } from "./Prose.tsx";

/** What only the reference has room for: when it is seen, how to use it in an API, and where all of it is written. */
export function MoreFacts({ entry }: { readonly entry: StatusEntry }) {
  const { seenWhen, useWhen, mistake, keepsMethod, headers, networkErrors = [], mdn, sources } = entry;
  const sentences: readonly (readonly [label: string, text: string | undefined])[] = [
    ["Seen when", seenWhen],
    ["In your own API", useWhen],
    ["Common mistake", mistake],
    ["Method", keepsMethod === undefined ? undefined : sayRule(RULE_WORDS.redirects.values[`${keepsMethod}`])],
  ];
  const links = [...(mdn === undefined ? [] : [{ label: "MDN", url: mdn }]), ...sources];
  const names: readonly (readonly [label: string, names: readonly string[]])[] = [
    ["Headers", headers],
    ["Browsers call it", networkErrors],
  ];
  return (
    <dl class="facts more-facts">
      {sentences.map(
        ([label, text]) =>
          text !== undefined && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Prose text={text} />
              </dd>
            </div>
          ),
      )}
      {names.map(
        ([label, all]) =>
          all.length > 0 && (
            <div key={label}>
              <dt>{label}</dt>
              <dd class="header-names">
                {all.map((name) => (
                  <code key={name}>{name}</code>
                ))}
              </dd>
            </div>
          ),
      )}
      {links.length > 0 && (
        <div>
          <dt>Read more</dt>
          <dd class="header-names">
            {links.map(({ label, url }) => (
              <OutsideLink key={url} url={url}>
                {label}
              </OutsideLink>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}
