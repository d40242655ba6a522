import type { PageSummary } from "../../traffic/page.ts";
import { EmptyState } from "../components/EmptyState.tsx";
import { ErrorCard } from "../components/ErrorCard.tsx";
import { HiddenByBrowser } from "../components/HiddenByBrowser.tsx";
import type { IconName } from "../components/Icon.tsx";
import { Incidents } from "../components/Incidents.tsx";
import { LeftOut } from "../components/LeftOut.tsx";
import { Notice } from "../components/Notice.tsx";
import { SiteRequests } from "../components/SiteRequests.tsx";
import { type Card, errorsWithoutCard } from "../models/cards.ts";
import type { ExplanationBook } from "../models/explanation-book.ts";
import { HIDDEN_BY_BROWSER, leftOutGroups } from "../models/left-out.ts";
import { CARDS_PER_STEP, type PopupModel } from "../models/popup-model.ts";
import type { Situation } from "../models/situation.ts";
import { SITUATION_WORDS } from "../models/situation-words.ts";
import type { PopupDoors } from "./doors.ts";
import { Notices } from "./Notices.tsx";

interface Props {
  readonly model: PopupModel;
  readonly book: ExplanationBook;
  readonly doors: PopupDoors;
}

const ICONS: Readonly<Partial<Record<Situation, IconName>>> = {
  clean: "check",
  outdated: "reload",
  gone: "close",
  withheld: "lock",
  store: "lock",
  protected: "lock",
  older: "clock",
  restored: "clock",
  lost: "clock",
  waiting: "clock",
};

function heading(model: PopupModel): { readonly title: string; readonly aside: string } {
  const cards = model.cards.value;
  const quiet = model.quiet.value;
  if (model.filter.value !== undefined) {
    const shown = [...cards, ...quiet].reduce((sum, card) => sum + card.count, 0);
    return { title: "Only what you chose", aside: `${shown} shown` };
  }
  const page = model.tab.state.value?.page;
  const further = page === undefined ? 0 : errorsWithoutCard(page);
  const errors = cards.reduce((sum, card) => sum + card.count, further);
  // How many kinds there are beyond the bound nobody has counted.
  const kinds = `${further > 0 ? "over " : ""}${cards.length} ${cards.length === 1 ? "kind" : "kinds"}`;
  return { title: "What went wrong", aside: `${errors} ${errors === 1 ? "error" : "errors"}, ${kinds}` };
}

/** Says where the badge counts less than the list, because of what the person chose. */
function NotOnBadge({ page }: { readonly page: PageSummary }) {
  const listed = Object.values(page.groups).reduce((sum, count) => sum + count, 0);
  if (page.errors === listed) return null;
  return (
    <p class="small">
      The badge counts {page.errors} of these, as you chose in the{" "}
      <a href="/options.html" target="_blank" rel="noopener">
        options
      </a>
      .
    </p>
  );
}

/** Draws more cards and leads on to the first of them: the button may be gone with the last ones. */
function showMore(model: PopupModel, button: Element): void {
  const lastCard = button.previousElementSibling;
  model.shownCards.value += CARDS_PER_STEP;
  requestAnimationFrame(() => {
    lastCard?.nextElementSibling?.querySelector<HTMLElement>(".card-opener")?.focus();
  });
}

/** What went wrong, or why there is nothing to show; then what was not counted. */
export function PopupMain({ model, book, doors }: Props) {
  const situation = model.situation.value;
  const state = model.tab.state.value;
  const page = state?.page;
  const cards: readonly Card[] = [...model.cards.value, ...model.quiet.value];
  const shown = cards.slice(0, model.shownCards.value);
  const { title, aside } = heading(model);
  return (
    <>
      <Notices model={model} doors={doors} />
      {situation === "errors" || model.filter.value !== undefined ? (
        <>
          {model.filter.value === undefined && <Incidents incidents={model.incidents.value} />}
          <h2 class="list-heading">
            {title} <span>{aside}</span>
          </h2>
          {page !== undefined && <NotOnBadge page={page} />}
          {shown.map((card, index) => (
            <ErrorCard
              key={card.key}
              card={card}
              {...book.explainEntry(card, card.entries.at(-1))}
              isLead={index === 0 && model.filter.value === undefined}
              loadBody={doors.loadCardBody}
            />
          ))}
          {cards.length > shown.length && (
            <button type="button" class="quiet more" onClick={({ currentTarget }) => showMore(model, currentTarget)}>
              Show {Math.min(CARDS_PER_STEP, cards.length - shown.length)} more of {cards.length}
            </button>
          )}
        </>
      ) : (
        <EmptyState
          words={SITUATION_WORDS[situation]}
          icon={ICONS[situation] ?? "window"}
          tone={situation === "clean" ? "good" : situation === "withheld" ? "attention" : "neutral"}
          onRemedy={doors.remedy}
        />
      )}
      {state !== undefined && page !== undefined && (
        <div class="asides">
          <LeftOut groups={leftOutGroups(page, state.entries, state.notHeld)} />
          {state.site !== undefined && state.site.total > 0 && <SiteRequests site={state.site} />}
          {page.total > 0 && <HiddenByBrowser kinds={HIDDEN_BY_BROWSER[doors.family]} />}
          {errorsWithoutCard(page) > 0 && (
            <p class="small">
              {errorsWithoutCard(page)} errors of further kinds are counted but not listed one by one.
            </p>
          )}
          {state.notHeld > 0 && (
            <p class="small">
              {state.notHeld} earlier {state.notHeld === 1 ? "entry is" : "entries are"} counted but no longer kept.
            </p>
          )}
        </div>
      )}
      {model.isOnToolbar.value === false && (
        <Notice icon="pin">Pin Status Decoder to the toolbar to see the number of errors on every page.</Notice>
      )}
    </>
  );
}
