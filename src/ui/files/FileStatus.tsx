import type { FileOpener, OpenState } from "../models/files/file-opener.ts";
import { PHASE_WORDS, partsInWords } from "../models/files/progress-words.ts";
import { showText } from "../models/show-text.ts";

interface Props {
  readonly opener: FileOpener;
}

type State<Kind extends OpenState["kind"]> = Extract<OpenState, { readonly kind: Kind }>;

function FileName({ name }: { readonly name: string }) {
  return <b class="file-name">{showText(name)}</b>;
}

function Reading({ state, opener }: Props & { readonly state: State<"reading"> }) {
  const { name, progress } = state;
  const words = PHASE_WORDS[progress.phase];
  return (
    <>
      <FileName name={name} />
      <progress
        aria-label={`${words}: ${name}`}
        max={progress.total === 0 ? undefined : progress.total}
        value={progress.total === 0 ? undefined : progress.done}
      />
      <span class="file-phase">
        {words} <span class="number">{partsInWords(progress)}</span>
      </span>
      <button type="button" class="quiet" onClick={opener.cancel}>
        Cancel
      </button>
    </>
  );
}

function Problems({ state }: { readonly state: State<"opened"> }) {
  const [first = "", ...others] = state.problems;
  return (
    <>
      <p>{showText(first, Number.POSITIVE_INFINITY)}</p>
      {others.length > 0 && (
        <details>
          <summary>{others.length === 1 ? "One more thing is" : `${others.length} more things are`} not right</summary>
          <ul>
            {others.map((problem) => (
              <li key={problem}>{showText(problem, Number.POSITIVE_INFINITY)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Outcome({ state, opener }: Props & { readonly state: State<"failed" | "opened"> }) {
  return (
    <>
      <div class="file-outcome">
        <FileName name={state.name} />
        {state.kind === "failed" ? (
          <p>{showText(state.sentence, Number.POSITIVE_INFINITY)}</p>
        ) : (
          <>
            <span>
              {state.entries.toLocaleString("en")} {state.entries === 1 ? "entry was" : "entries were"} read.
            </span>
            <Problems state={state} />
          </>
        )}
      </div>
      <button type="button" class="quiet" onClick={opener.dismiss}>
        Close
      </button>
    </>
  );
}

/** What those hear who do not see: each phase once, and how it ended. */
function spoken(state: OpenState): string {
  if (state.kind === "reading") return PHASE_WORDS[state.progress.phase];
  if (state.kind === "opened")
    return `${state.name} is open: ${state.entries} ${state.entries === 1 ? "entry" : "entries"}.`;
  return "";
}

/**
 * How far the opening of a file is, with a way to stop it; then why it could not be read, or what is wrong with it. A
 * sound file that is open needs no words.
 */
export function FileStatus({ opener }: Props) {
  const state = opener.state.value;
  const hasProblems = state.kind === "opened" && state.problems.length > 0;
  return (
    <>
      <p class="visually-hidden" aria-live="polite">
        {spoken(state)}
      </p>
      {state.kind === "reading" && (
        <div class="file-status">
          <Reading state={state} opener={opener} />
        </div>
      )}
      {state.kind === "failed" && (
        <div class="file-status file-failed" role="alert">
          <Outcome state={state} opener={opener} />
        </div>
      )}
      {state.kind === "opened" && hasProblems && (
        <div class="file-status">
          <Outcome state={state} opener={opener} />
        </div>
      )}
    </>
  );
}
