import { useSignal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Terms } from "../components/Prose.tsx";
import { goOnFrom } from "../models/go-on-from.ts";
import type { GuideId } from "../models/reference-place.ts";
import type { ReferenceDoors, ReferenceModel } from "./reference-model.ts";

interface Props {
  readonly id: GuideId;
  /** The part that the address names. */
  readonly part: string | undefined;
  readonly model: ReferenceModel;
  readonly doors: ReferenceDoors;
}

/** One guide, loaded when it is first shown, with the part in sight that the address names. */
export function GuidePage({ id, part, model, doors }: Props) {
  const guide = useSignal<{ readonly View: ComponentType } | "failed" | undefined>(undefined);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    doors.loadGuide(id).then(
      (View) => {
        guide.value = { View };
      },
      () => {
        guide.value = "failed";
      },
    );
  }, [id]);
  const loaded = guide.value;
  useEffect(() => {
    const named = [...(root.current?.querySelectorAll<HTMLElement>("[id]") ?? [])].find(
      (element) => element.id === part,
    );
    for (const before of root.current?.querySelectorAll(".part-target") ?? []) before.classList.remove("part-target");
    named?.classList.add("part-target");
    if (named !== undefined) {
      named.scrollIntoView({ block: "start" });
      named.tabIndex = -1;
      goOnFrom(named);
    } else if (loaded !== undefined) scrollTo({ top: 0 });
  }, [loaded, part]);
  return (
    <div ref={root} class="guide" data-guide={loaded === undefined ? undefined : id}>
      {loaded === "failed" && <p class="soft">This part could not be loaded. Reload the page to try again.</p>}
      {loaded !== undefined && loaded !== "failed" && (
        <Terms.Provider value={id === "glossary" ? undefined : model.terms.value}>
          <loaded.View />
        </Terms.Provider>
      )}
    </div>
  );
}
