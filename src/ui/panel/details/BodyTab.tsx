import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { CopyButton } from "../../components/CopyButton.tsx";
import { type BodyKind, MAX_BODY_CHARACTERS, viewBody } from "../../models/details/body-view.ts";
import type { EntryBody, EntrySource } from "../../models/entry-source.ts";
import { BodyText } from "./BodyText.tsx";
import { ErrorFields } from "./ErrorFields.tsx";
import type { TabContent } from "./tab-content.ts";
import { useLoaded } from "./use-loaded.ts";

const KIND_WORDS: Readonly<Record<BodyKind, string>> = {
  json: "JSON, laid out over lines",
  html: "HTML, shown as text",
  xml: "XML, shown as text",
  text: "Text",
};

type Text = Extract<EntryBody, { readonly text: string }>;

function Shown({ content, body }: { readonly content: TabContent; readonly body: Text }) {
  const { entry, copy } = content;
  const view = useMemo(() => viewBody(entry, body), [entry, body]);
  return (
    <>
      {view.remarks.map((remark) => (
        <p key={remark} class="body-remark">
          {remark}
        </p>
      ))}
      {view.error !== undefined && <ErrorFields error={view.error} />}
      {body.text === "" ? (
        <p class="small">The response has no content.</p>
      ) : (
        <section>
          <h3 class="header-heading">
            {KIND_WORDS[view.kind]}
            <CopyButton label="Copy" copy={copy} text={() => body.text} />
          </h3>
          <p class="small body-caution">
            A body may hold secrets. Nothing in it is covered, and Copy takes it as it is.
          </p>
          <BodyText chunks={view.chunks} />
          {view.isShortened && (
            <p class="small">
              The beginning is shown
              {body.text.length > MAX_BODY_CHARACTERS &&
                `: ${MAX_BODY_CHARACTERS.toLocaleString("en")} of ${body.text.length.toLocaleString("en")} characters`}
              .
            </p>
          )}
        </section>
      )}
    </>
  );
}

interface Props extends TabContent {
  readonly source: EntrySource;
}

/** The content of the response, asked for when the tab opens. Never rendered: what a site sends is text here. */
export function BodyTab({ source, ...content }: Props) {
  const { entry } = content;
  const tries = useSignal(0);
  const answer = useLoaded<EntryBody>(
    () =>
      Promise.resolve()
        .then(() => source.readBody(entry))
        .catch(() => ({ unavailable: "The body could not be read." })),
    [source, entry.id, entry.requestId, entry.pageKey, tries.value],
  );
  if (answer === undefined) return <p class="small">Reading…</p>;
  if ("unavailable" in answer) {
    return (
      <div class="body-unavailable">
        <p class="small">{answer.unavailable}</p>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            tries.value += 1;
          }}
        >
          Try again
        </button>
      </div>
    );
  }
  return <Shown content={content} body={answer} />;
}
