/** A long text in pieces, each laid out when it comes into sight (CSS Containment: `content-visibility`). */
export function BodyText({ chunks }: { readonly chunks: readonly string[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keyboard.
    <pre class="body-text" dir="ltr" tabIndex={0}>
      {chunks.map((chunk, index) => (
        <span key={index}>{chunk}</span>
      ))}
    </pre>
  );
}
