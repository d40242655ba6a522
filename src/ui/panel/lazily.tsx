import { signal } from "@preact/signals";
import { type ComponentChild, createElement, type FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";

/**
 * A component whose code is loaded when it is first drawn, so that what comes before it does not wait.
 * @param meanwhile stands in its place until then
 */
export function lazily<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
  meanwhile: ComponentChild = null,
): FunctionComponent<Props> {
  const loaded = signal<{ readonly draw: FunctionComponent<Props> }>();
  let isLoading = false;
  return (props) => {
    useEffect(() => {
      if (isLoading) return;
      isLoading = true;
      load().then(
        (draw) => {
          loaded.value = { draw };
        },
        () => {
          // Tried again when it is drawn anew.
          isLoading = false;
        },
      );
    }, []);
    const part = loaded.value;
    return part === undefined ? meanwhile : createElement(part.draw, props);
  };
}
