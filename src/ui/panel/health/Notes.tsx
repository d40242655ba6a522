import { useSignal } from "@preact/signals";
import type { BudgetNote } from "../../../catalog/guide-types.ts";
import { loadBudgetNotes } from "../../../catalog/guides.ts";
import { Prose } from "../../components/Prose.tsx";

/** What the numbers can be compared with, and how to read them. Loaded when it is opened. */
export function Notes() {
  const notes = useSignal<readonly BudgetNote[] | undefined>(undefined);
  return (
    <details
      class="health-card health-notes"
      onToggle={(event) => {
        if (!event.currentTarget.open || notes.peek() !== undefined) return;
        void loadBudgetNotes().then((loaded) => {
          notes.value = loaded;
        });
      }}
    >
      <summary>
        <h2>How to read these numbers, and what is usual</h2>
      </summary>
      <dl>
        <div>
          <dt>What is usual</dt>
          <dd>
            Services in production often aim at 99.9 %, so that fewer than one request in a thousand fails. 4xx have no
            usual rate: watch for a sudden rise, which points at a broken link, a changed API or an expired sign-in.
          </dd>
        </div>
        <div>
          <dt>The range with 95 % confidence</dt>
          <dd>
            Few requests can look better or worse than the service is, by luck. The range allows for that: of a hundred
            samples like this one, about ninety-five give a range that holds the true share, as long as requests fail
            independently of each other. In an outage they do not.
          </dd>
        </div>
        <div>
          <dt>Median and 95 % within</dt>
          <dd>
            Half of the requests took no longer than the median. 95 of 100 took no longer than the second number. Copies
            from the cache and connections that stay open are not timed.
          </dd>
        </div>
        {notes.value?.map(({ id, title, text }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>
              <Prose text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
