import type { ComponentChildren } from "preact";
import type { GuideHeading } from "../../../catalog/guide-types.ts";
import { CatalogLink } from "../../components/CatalogLink.tsx";
import { Prose, Terms } from "../../components/Prose.tsx";

/** The title of a guide and the sentence about it. */
export function GuideTop({ heading }: { readonly heading: GuideHeading }) {
  return (
    <>
      <h2>{heading.title}</h2>
      <p class="soft">
        <Prose text={heading.about} />
      </p>
    </>
  );
}

interface ItemProps {
  /** The fragment of its link. */
  readonly id: string;
  readonly title: string;
  readonly codes?: readonly string[];
  readonly children: ComponentChildren;
}

/** One part of a guide, with a link to itself and to the codes that it is about. */
export function GuideItem({ id, title, codes = [], children }: ItemProps) {
  return (
    <article id={id} class="guide-item">
      <h3>
        <a href={`#${id}`}>
          <Terms.Provider value={undefined}>
            <Prose text={title} />
          </Terms.Provider>
        </a>
      </h3>
      {children}
      {codes.length > 0 && (
        <p class="inline-links">
          {codes.map((code) => (
            <CatalogLink key={code} id={code} />
          ))}
        </p>
      )}
    </article>
  );
}
