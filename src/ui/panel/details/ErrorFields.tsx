import { OutsideLink } from "../../components/OutsideLink.tsx";
import type { ErrorReport } from "../../models/details/error-report.ts";
import { showText } from "../../models/show-text.ts";

const MAX_LABEL_CHARACTERS = 60;
const MAX_VALUE_CHARACTERS = 600;

/** What the body of an error says, field by field. */
export function ErrorFields({ error: { format, reference, fields } }: { readonly error: ErrorReport }) {
  return (
    <section class="error-fields">
      <h3>
        {format}
        {reference !== undefined && (
          <>
            {" "}
            <OutsideLink url={reference.url}>{reference.label}</OutsideLink>
          </>
        )}
      </h3>
      <dl class="facts">
        {fields.map(({ label, value }, index) => (
          <div key={index}>
            <dt>{showText(label, MAX_LABEL_CHARACTERS)}</dt>
            <dd>
              <bdi>{showText(value, MAX_VALUE_CHARACTERS)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
