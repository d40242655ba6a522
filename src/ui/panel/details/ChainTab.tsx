import type { Entry } from "../../../traffic/entry.ts";
import { Incidents } from "../../components/Incidents.tsx";
import { SiteText } from "../../components/SiteText.tsx";
import { StatusChip } from "../../components/StatusChip.tsx";
import { type ChainStep, chainMs, chainSteps } from "../../models/details/chain-steps.ts";
import { coverText } from "../../models/details/secrets.ts";
import { showDuration } from "../../models/durations.ts";
import { showText } from "../../models/show-text.ts";
import type { TabContent } from "./tab-content.ts";

const MAX_ADDRESS_CHARACTERS = 300;
const MAX_COOKIE_NAMES = 8;
const CHAIN_KINDS = /^(?:redirect-|data-became-login$)/;

function cookieWords(cookies: readonly string[]): string {
  const names = cookies.slice(0, MAX_COOKIE_NAMES).map((name) => showText(name));
  const more = cookies.length - names.length;
  return `sets ${cookies.length === 1 ? "cookie" : "cookies"} ${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

interface StepProps {
  readonly step: ChainStep;
  readonly isChosen: boolean;
  readonly showsSecrets: boolean;
  choose(entry: Entry): void;
}

function Step({
  step: { entry, isSynthetic, changes, tookMs, cookies = [] },
  isChosen,
  showsSecrets,
  choose,
}: StepProps) {
  return (
    <li data-status={isSynthetic ? undefined : entry.statusCode} class={isChosen ? "is-chosen" : undefined}>
      <div class="step-head">
        {isSynthetic ? (
          <span class="chip chip-small chip-own">browser</span>
        ) : (
          <StatusChip statusCode={entry.statusCode} networkError={entry.networkError} size="small" />
        )}
        <span class="method">{entry.method}</span>
        <SiteText
          class="step-address"
          text={showsSecrets ? entry.url : coverText(entry.url)}
          max={MAX_ADDRESS_CHARACTERS}
        />
        {tookMs !== undefined && <span class="number">{showDuration(tookMs)}</span>}
      </div>
      {isSynthetic && <p class="small">Made by the browser itself; no server was asked.</p>}
      {entry.role === "challenge" && <p class="small">The browser was asked for credentials here.</p>}
      {changes.length > 0 && (
        <p class="step-changes">
          {changes.map((change) => (
            <SiteText key={change} class="remark" text={change} max={80} />
          ))}
        </p>
      )}
      {cookies.length > 0 && <p class="small">{cookieWords(cookies)}</p>}
      {!isChosen && (
        <button type="button" class="quiet" onClick={() => choose(entry)}>
          Show this step
        </button>
      )}
    </li>
  );
}

interface Props extends TabContent {
  choose(entry: Entry): void;
}

/** How the request was led to its answer, step by step, and what is wrong with the way. */
export function ChainTab({ entry, sameRequest, incidents, state, choose }: Props) {
  const steps = chainSteps(sameRequest);
  const whole = chainMs(steps);
  if (steps.length < 2) {
    const none =
      entry.role === "failure" ? "No redirects before the failure." : "No redirects: the first answer was the last.";
    return <p class="small">{none}</p>;
  }
  return (
    <>
      <p class="small">
        {steps.length} steps{whole !== undefined && ` in ${showDuration(whole)}`}
        {sameRequest.every(({ requestHeaders }) => requestHeaders === undefined) &&
          ". Cookies set on the way are known only in DevTools or from a HAR file"}
        .
      </p>
      <ol class="chain-steps" data-chain="" aria-label="Redirects">
        {steps.map((step) => (
          <Step
            key={step.entry.id}
            step={step}
            isChosen={step.entry === entry}
            showsSecrets={state.showsSecrets.value}
            choose={choose}
          />
        ))}
      </ol>
      <Incidents incidents={incidents.filter(({ kind }) => CHAIN_KINDS.test(kind))} />
    </>
  );
}
