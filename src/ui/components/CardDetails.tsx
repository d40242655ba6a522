import { leadOf } from "../models/lead.ts";
import { AnswerPath } from "./AnsweredBy.tsx";
import { CopyActions } from "./CopyActions.tsx";
import { DiagnosisText } from "./DiagnosisText.tsx";
import { EntryList } from "./EntryList.tsx";
import type { CardContent } from "./ErrorCard.tsx";
import { ExplanationText } from "./ExplanationText.tsx";
import { HeaderLines } from "./HeaderLines.tsx";
import { RequestIds } from "./RequestIds.tsx";
import { SiteText } from "./SiteText.tsx";

interface Props extends CardContent {
  copy(text: string): Promise<boolean>;
}

/** Lists of this length need no click to be seen. */
const OPEN_LIST_LENGTH = 5;

/** Everything an opened card says. */
export function CardDetails({ card, explanation, diagnosis, copy }: Props) {
  const latest = card.entries.at(-1);
  const notKept = card.count - card.entries.length;
  return (
    <div class="card-details">
      {diagnosis !== undefined && (
        <DiagnosisText
          diagnosis={diagnosis}
          generalSteps={Object.values(explanation?.entry.steps ?? {})}
          leadStep={card.isError ? leadOf(card, explanation, diagnosis).step : undefined}
        />
      )}
      {diagnosis !== undefined && <AnswerPath origin={diagnosis.origin} />}
      {diagnosis !== undefined && <RequestIds requestIds={diagnosis.requestIds} copy={copy} />}
      {explanation !== undefined && <ExplanationText explanation={explanation} diagnosis={diagnosis} />}
      {card.networkError !== undefined && (
        <p class="small">
          The browser calls it{" "}
          <code>
            <SiteText text={card.networkError} max={200} />
          </code>
        </p>
      )}
      {latest !== undefined && (
        <details open={card.entries.length <= OPEN_LIST_LENGTH}>
          <summary>{card.entries.length === 1 ? "The response" : `${card.entries.length} responses`}</summary>
          <EntryList entries={card.entries} />
          {notKept > 0 && <p class="small">{notKept} earlier ones are counted but no longer listed.</p>}
        </details>
      )}
      {latest !== undefined && latest.responseHeaders.length > 0 && (
        <details>
          <summary>Response headers{card.entries.length > 1 ? " of the latest" : ""}</summary>
          <HeaderLines headers={latest.responseHeaders} />
          {latest.headersCut === true && (
            <p class="small">More lines came than are kept, so what is missing here may have been sent.</p>
          )}
        </details>
      )}
      <CopyActions card={card} explanation={explanation} diagnosis={diagnosis} copy={copy} />
    </div>
  );
}
