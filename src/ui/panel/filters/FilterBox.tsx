import type { RefObject } from "preact";
import { useId } from "preact/hooks";
import type { Suggestion } from "../../../traffic/filter/suggest.ts";
import type { PanelModel } from "../../models/panel-model.ts";
import { showText } from "../../models/show-text.ts";
import { useSuggestions } from "./use-suggestions.ts";

interface Props {
  readonly model: PanelModel;
  readonly input: RefObject<HTMLInputElement | null>;
  /** Where Escape and Enter lead once nothing is left to do here. */
  onLeave(): void;
}

/** The text filter with suggestions below it (WAI-ARIA: combobox with a listbox). */
export function FilterBox({ model, input, onLeave }: Props) {
  const { text, written } = model.chips;
  const { list, active, ask, close } = useSuggestions(model);
  const id = useId();
  const shown = list.value;
  const problems = written.value.problems;
  const choose = (suggestion: Suggestion) => {
    text.value = suggestion.text;
    const field = input.current;
    if (field !== null) {
      field.value = suggestion.text;
      field.focus();
      field.setSelectionRange(suggestion.caret, suggestion.caret);
    }
    ask(suggestion.text, suggestion.caret);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const chosen = shown[active.value];
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && shown.length > 0) {
      const step = event.key === "ArrowDown" ? 1 : -1;
      const places = shown.length + 1;
      active.value = ((active.value + 1 + step + places) % places) - 1;
    } else if ((event.key === "Enter" || event.key === "Tab") && chosen !== undefined) choose(chosen);
    else if (event.key === "Escape" && shown.length > 0) close();
    else if (event.key === "Escape" && text.value !== "") text.value = "";
    else if (event.key === "Escape" || event.key === "Enter" || (event.key === "ArrowDown" && shown.length === 0)) {
      close();
      onLeave();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search class="filter-box">
      <input
        ref={input}
        type="text"
        enterkeyhint="search"
        role="combobox"
        value={text.value}
        placeholder="Filter: words, /pattern/, status-code:4xx, -domain:*.example"
        aria-label="Filter rows"
        aria-keyshortcuts="/ Control+F"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active.value < 0 ? undefined : `${id}-${active.value}`}
        aria-describedby={`${id}-problems`}
        aria-invalid={problems.length > 0}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value;
          ask(currentTarget.value, currentTarget.selectionStart ?? currentTarget.value.length);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {text.value !== "" && (
        <button
          type="button"
          class="clear-text"
          aria-label="Empty the filter"
          onClick={() => {
            text.value = "";
            input.current?.focus();
          }}
        >
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <path d="M2 2l6 6M8 2l-6 6" />
          </svg>
        </button>
      )}
      <div class="suggestions" hidden={shown.length === 0}>
        <div id={`${id}-list`} role="listbox" aria-label="Ways to go on">
          {shown.map((suggestion, position) => (
            <div
              key={suggestion.label}
              id={`${id}-${position}`}
              role="option"
              tabIndex={-1}
              aria-selected={position === active.value}
              // The field keeps the focus; a click that takes it would close the list first.
              onPointerDown={(event) => {
                event.preventDefault();
                choose(suggestion);
              }}
            >
              <bdi dir="ltr">{showText(suggestion.label)}</bdi>
              <span>{suggestion.hint}</span>
            </div>
          ))}
        </div>
      </div>
      <p id={`${id}-problems`} class="filter-problems" role="status">
        {problems.map((problem) => (
          <span key={problem}>{showText(problem, 200)}</span>
        ))}
      </p>
    </search>
  );
}
