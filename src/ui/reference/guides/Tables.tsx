import {
  type RedirectRow,
  tableOfCacheability,
  tableOfFixers,
  tableOfRedirects,
  tableOfRetry,
  type ValueGroup,
} from "../../../catalog/guide-tables.ts";
import type { AllTableWords, ApiChoice, GuideHeading, TableWords } from "../../../catalog/guide-types.ts";
import { registryLabel } from "../../../catalog/registry-label.ts";
import type { StatusEntry, StatusFacts } from "../../../catalog/types.ts";
import { CatalogLink } from "../../components/CatalogLink.tsx";
import { Prose } from "../../components/Prose.tsx";
import { GuideItem } from "./parts.tsx";

interface Props {
  readonly entries: readonly StatusEntry[];
  readonly words: AllTableWords;
  readonly apiHeading: GuideHeading;
  readonly apiChoices: readonly ApiChoice[];
}

function label({ statusCode, name, registry }: StatusFacts): string {
  return `${statusCode} ${name}${registry === "iana" ? "" : ` (${registryLabel(registry)})`}`;
}

function Codes({ entries }: { readonly entries: readonly StatusFacts[] }) {
  return (
    <ul class="plain code-columns">
      {entries.map((entry) => (
        <li key={entry.id}>
          <CatalogLink id={entry.id} label={label(entry)} />
        </li>
      ))}
    </ul>
  );
}

interface GroupTableProps<Value extends string> {
  readonly id: string;
  readonly words: TableWords<Value>;
  readonly groups: readonly ValueGroup<Value>[];
}

function GroupTable<Value extends string>({ id, words, groups }: GroupTableProps<Value>) {
  return (
    <GuideItem id={id} title={words.title}>
      <p class="soft">
        <Prose text={words.about} />
      </p>
      <div class="table-frame">
        <table>
          <tbody>
            {groups.map(({ value, entries }) => (
              <tr key={value}>
                <th scope="row">
                  {words.values[value].label}
                  <p class="small">
                    <Prose text={words.values[value].about} />
                  </p>
                </th>
                <td>
                  <Codes entries={entries} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </GuideItem>
  );
}

function RedirectTable({ words, rows }: { readonly words: AllTableWords; readonly rows: readonly RedirectRow[] }) {
  const { title, about, values } = words.redirects;
  return (
    <GuideItem id="table-redirects" title={title}>
      <p class="soft">
        <Prose text={about} />
      </p>
      <div class="table-frame">
        <table>
          <tbody>
            {rows.map(({ entry, term, method }) => (
              <tr key={entry.id}>
                <th scope="row">
                  <CatalogLink id={entry.id} label={label(entry)} />
                </th>
                {[values[term], values[method]].map((one) => (
                  <td key={one.label}>
                    <b>{one.label}</b>
                    <p class="small">
                      <Prose text={one.about} />
                    </p>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </GuideItem>
  );
}

function ApiTable({ apiHeading, apiChoices }: Pick<Props, "apiHeading" | "apiChoices">) {
  return (
    <GuideItem id="table-api" title={apiHeading.title}>
      <p class="soft">
        <Prose text={apiHeading.about} />
      </p>
      <div class="table-frame">
        <table>
          {Object.entries(apiHeading.parts ?? {}).map(([group, title]) => (
            <tbody key={group}>
              <tr>
                <th scope="rowgroup" colSpan={3} class="group-head">
                  {title}
                </th>
              </tr>
              {apiChoices
                .filter((choice) => choice.group === group)
                .map(({ id, code, situation, reason }) => (
                  <tr key={id} id={`table-api-${id}`}>
                    <td>
                      <Prose text={situation} />
                    </td>
                    <th scope="row">
                      <CatalogLink id={code} />
                    </th>
                    <td>
                      <Prose text={reason} />
                    </td>
                  </tr>
                ))}
            </tbody>
          ))}
        </table>
      </div>
    </GuideItem>
  );
}

/** What the facts of all codes say, side by side. */
export function Tables({ entries, words, apiHeading, apiChoices }: Props) {
  const { cacheability, retry, fixers } = words;
  return (
    <>
      <h2>Tables</h2>
      <nav class="jump" aria-label="Tables">
        <a href="#table-cacheability">{cacheability.title}</a>
        <a href="#table-retry">{retry.title}</a>
        <a href="#table-fixers">{fixers.title}</a>
        <a href="#table-redirects">{words.redirects.title}</a>
        <a href="#table-api">{apiHeading.title}</a>
      </nav>
      <GroupTable id="table-cacheability" words={cacheability} groups={tableOfCacheability(entries)} />
      <GroupTable id="table-retry" words={retry} groups={tableOfRetry(entries)} />
      <GroupTable id="table-fixers" words={fixers} groups={tableOfFixers(entries)} />
      <RedirectTable words={words} rows={tableOfRedirects(entries)} />
      <ApiTable apiHeading={apiHeading} apiChoices={apiChoices} />
    </>
  );
}
