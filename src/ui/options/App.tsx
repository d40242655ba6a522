import type { ReadonlySignal, Signal } from "@preact/signals";
import type { Access } from "../../platform/access.ts";
import type { Settings } from "../../traffic/settings.ts";

export interface OptionsModel {
  readonly settings: Signal<Settings>;
  readonly access: ReadonlySignal<Access>;
  /** What became of the last change, in words. */
  readonly report: ReadonlySignal<string>;
  change(settings: Settings): void;
  requestAccess(): void;
}

interface Choice {
  readonly name: keyof Settings;
  readonly label: string;
  readonly about: string;
}

const BADGE: Choice = {
  name: "badge",
  label: "Show the number of errors on the toolbar button",
  about: "The number belongs to the page in view and starts over with every new page.",
};

const ERRORS: readonly Choice[] = [
  {
    name: "countClientErrors",
    label: "Client errors (400–499)",
    about: "Such as 401, 403, 404 and 429. The site's icon never counts.",
  },
  {
    name: "countServerErrors",
    label: "Server errors (500 and above)",
    about: "Numbers beyond 599 count here, because clients are asked to treat them as server errors.",
  },
  {
    name: "countFailures",
    label: "Requests without a response",
    about: "Name not found, connection refused, blocked by CORS. What you or an extension blocked never counts.",
  },
];

const ACCESS_WORDS: Readonly<Record<Access, string>> = {
  granted: "Status Decoder may watch every site.",
  withheld: "Status Decoder may watch only the sites you allowed. On others it shows no counts.",
  unknown: "Your browser does not say which sites may be watched.",
};

function Checkbox({ choice, model }: { readonly choice: Choice; readonly model: OptionsModel }) {
  const settings = model.settings.value;
  return (
    <label class="choice">
      <input
        type="checkbox"
        name={choice.name}
        checked={settings[choice.name]}
        onChange={(event) => model.change({ ...settings, [choice.name]: event.currentTarget.checked })}
      />
      <span>
        {choice.label}
        <small>{choice.about}</small>
      </span>
    </label>
  );
}

/** What a person can choose, and what the extension promises. */
export function App({ model }: { readonly model: OptionsModel }) {
  return (
    <div class="page options" data-ready="">
      <header class="page-top">
        <h1>Status Decoder options</h1>
      </header>
      <main>
        <section>
          <h2>Badge</h2>
          <Checkbox choice={BADGE} model={model} />
        </section>
        <section>
          <fieldset>
            <legend>What counts as an error</legend>
            <p class="soft">The counts of each code stay complete; this only decides what the badge adds up.</p>
            {ERRORS.map((choice) => (
              <Checkbox key={choice.name} choice={choice} model={model} />
            ))}
          </fieldset>
          <p class="report" aria-live="polite">
            {model.report.value}
          </p>
        </section>
        <section>
          <h2>Access to sites</h2>
          <p>{ACCESS_WORDS[model.access.value]}</p>
          {model.access.value === "withheld" && (
            <button type="button" class="primary" onClick={model.requestAccess}>
              Allow on every site
            </button>
          )}
        </section>
        <section>
          <h2>Privacy</h2>
          <ul>
            <li>Nothing leaves your browser. The extension makes no network request of its own, ever.</li>
            <li>Addresses are kept in memory only while the browser runs, without query values, names or passwords.</li>
            <li>
              Cookies and credentials are never stored. Of the response headers only those that explain a status are
              kept.
            </li>
            <li>
              The panel inside DevTools sees whole requests, and so does a HAR file that you open. They stay in that
              view and go when you close it.
            </li>
            <li>What happens in a private window is forgotten with the window.</li>
            <li>Your choices, here and in the panel, are the only thing written to the disk.</li>
          </ul>
          <p class="soft">
            <a href="/licenses.txt">Licences of the libraries inside</a>
          </p>
        </section>
      </main>
    </div>
  );
}
