/** A name as long as this fits on a line of its own anywhere; a longer one has to break. */
const MAX_WHOLE_CHARACTERS = 16;

/** Plain text in which backticks mark code. Short names are kept on one line, also where they have a hyphen. */
export function CodeText({ text }: { readonly text: string }) {
  const parts = text.split("`");
  return (
    <>
      {parts.map((part, index) =>
        index % 2 === 1 ? (
          <code key={index} class={part.length <= MAX_WHOLE_CHARACTERS ? "whole" : undefined}>
            {part}
          </code>
        ) : (
          part
        ),
      )}
    </>
  );
}
