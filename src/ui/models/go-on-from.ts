/**
 * Lets the keys, and what a screen reader reads next, go on from the place that an address names, not from the top of a
 * long page. Who is typing goes on typing.
 * @param place can take the focus by a `tabindex` of -1
 */
export function goOnFrom(place: HTMLElement | null): void {
  const isTyping = document.activeElement?.matches("input, select, textarea") === true;
  if (!isTyping) place?.focus({ preventScroll: true });
}
