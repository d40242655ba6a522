import { RESOURCE_GROUPS, type ResourceGroup } from "../../../traffic/filter/resource-group.ts";
import { type Party, toggled } from "../../models/panel/chips.ts";
import type { PanelModel } from "../../models/panel-model.ts";
import { Menu } from "./Menu.tsx";

const GROUP_WORDS: Readonly<Record<ResourceGroup, string>> = {
  document: "Documents, frames",
  fetch: "Fetch, XHR",
  script: "Scripts",
  style: "Styles",
  image: "Images",
  font: "Fonts",
  media: "Media",
  websocket: "WebSockets",
  other: "Other",
};

const PARTIES: readonly (readonly [party: Party | undefined, label: string])[] = [
  [undefined, "All hosts"],
  ["own", "The page’s own site"],
  ["other", "Other sites"],
];

function buttonLabel(groups: ReadonlySet<ResourceGroup>, party: Party | undefined): string {
  const [only] = groups;
  const kinds =
    groups.size === 0 ? "" : groups.size === 1 && only !== undefined ? GROUP_WORDS[only] : `${groups.size} types`;
  const hosts = party === undefined ? "" : party === "own" ? "own site" : "other sites";
  return [kinds, hosts].filter((part) => part !== "").join(", ") || "Types";
}

/** Chooses rows by the kind of resource and by whose host answered. */
export function KindMenu({ model }: { readonly model: PanelModel }) {
  const { groups, party } = model.chips;
  const { rows, index } = model.log.value;
  // The counts of the index are up to date once the rows are.
  rows.value;
  return (
    <Menu
      label={buttonLabel(groups.value, party.value)}
      title="Types and hosts"
      isActive={groups.value.size > 0 || party.value !== undefined}
    >
      <fieldset>
        <legend>Types</legend>
        {RESOURCE_GROUPS.map((group) => (
          <label key={group}>
            <input
              type="checkbox"
              checked={groups.value.has(group)}
              onChange={() => {
                groups.value = toggled(groups.value, group);
              }}
            />
            <span>{GROUP_WORDS[group]}</span>
            <span class="count">{index.countOf(group)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>Hosts</legend>
        {PARTIES.map(([value, label]) => (
          <label key={label}>
            <input
              type="radio"
              name="party"
              checked={party.value === value}
              onChange={() => {
                party.value = value;
              }}
            />
            <span>{label}</span>
          </label>
        ))}
        <p class="small">A site is the name that somebody registered: api.shop.example and shop.example are one.</p>
      </fieldset>
    </Menu>
  );
}
