import type { RefObject } from "preact";
import { FILTER_KEYS } from "../../../traffic/filter/keys.ts";
import { Icon } from "../../components/Icon.tsx";

const KEYS: readonly (readonly [keys: readonly string[], what: string])[] = [
  [["/", "Ctrl F"], "go to the filter"],
  [["Esc"], "close suggestions, then empty the filter, then go to the table; in the table, close the details"],
  [["↑", "↓", "Page ↑", "Page ↓", "Home", "End"], "choose a row"],
  [["→", "←"], "open or close a row that folds redirects or repeats"],
  [["Enter"], "go to the details of the chosen row"],
  [["E"], "only errors"],
  [["N"], "only what comes from now on"],
  [["P"], "pause"],
  [["K"], "clear"],
  [["?"], "this list"],
];

/** The panel's keys and the filter's words, in one sheet. */
export function KeysDialog({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) {
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys-title">
      <header>
        <h2 id="keys-title">Keys and filters</h2>
        <button type="button" class="icon-button" aria-label="Close" onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </button>
      </header>
      <div class="keys-columns">
        <section>
          <h3>Keys</h3>
          <dl>
            {KEYS.map(([keys, what]) => (
              <div key={what}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
          <p class="small">Single letters work while the focus is not in a field.</p>
        </section>
        <section>
          <h3>Filters</h3>
          <p>
            Words are looked for in address, method, status, type and error. All terms must fit; <code>-</code> before a
            term turns it round, <code>"quotes"</code> hold blanks together, <code>/…/</code> is a pattern over the
            address.
          </p>
          <dl>
            {FILTER_KEYS.map(({ name, takes }) => (
              <div key={name}>
                <dt>
                  <code>{name}:</code>
                </dt>
                <dd>{takes}</dd>
              </div>
            ))}
            <div>
              <dt>
                <code>response-header-…:</code>
              </dt>
              <dd>a part of the value of any field: response-header-retry-after:120</dd>
            </div>
          </dl>
        </section>
      </div>
    </dialog>
  );
}
