import { useMemo } from "preact/hooks";
import { AnsweredBy } from "../../components/AnsweredBy.tsx";
import { CopyButton } from "../../components/CopyButton.tsx";
import { Icon } from "../../components/Icon.tsx";
import { RetryCountdown } from "../../components/RetryCountdown.tsx";
import { SiteText } from "../../components/SiteText.tsx";
import { StatusChip } from "../../components/StatusChip.tsx";
import { coverText, hasSecrets } from "../../models/details/secrets.ts";
import { leadOf } from "../../models/lead.ts";
import type { TabContent } from "./tab-content.ts";

const MAX_ADDRESS_CHARACTERS = 400;

interface Props extends TabContent {
  onClose(): void;
}

/** What is chosen: outcome, address, who answered, and the time that is left until a repeat is welcome. */
export function DetailsHead({ entry, explanation, diagnosis, shown, state, copy, onClose }: Props) {
  const showsSecrets = state.showsSecrets.value;
  const isSecretive = useMemo(() => hasSecrets(entry), [entry]);
  const url = showsSecrets ? entry.url : coverText(entry.url);
  const afterSeconds = diagnosis?.retry.afterSeconds;
  return (
    <header class="details-head">
      <h2>
        <StatusChip statusCode={entry.statusCode} networkError={entry.networkError} />
        <span class="details-name">{leadOf(entry, explanation, diagnosis).name}</span>
        {afterSeconds !== undefined && (
          <RetryCountdown from={entry.timeStamp} until={entry.timeStamp + afterSeconds * 1000} />
        )}
      </h2>
      <button
        type="button"
        class="icon-button details-close"
        aria-label="Close the details"
        title="Close the details (Esc)"
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
      <p class="details-address">
        <span class="method">{entry.method}</span> <SiteText text={url} max={MAX_ADDRESS_CHARACTERS} />
        <CopyButton label="Copy" text={() => url} copy={copy} />
      </p>
      <div class="details-line">
        {shown !== undefined && <AnsweredBy origin={shown.origin} />}
        {(showsSecrets || isSecretive) && (
          <button
            type="button"
            class="quiet secrets-button"
            aria-pressed={showsSecrets}
            title="Cookies, credentials and tokens are covered here and in copies until you ask for them."
            onClick={() => {
              state.showsSecrets.value = !showsSecrets;
            }}
          >
            {showsSecrets ? "Cover secrets" : "Show secrets"}
          </button>
        )}
      </div>
    </header>
  );
}
