import type { GuideHeading, LayerGuide } from "../../../catalog/guide-types.ts";
import { Prose } from "../../components/Prose.tsx";
import { GuideItem, GuideTop } from "./parts.tsx";

interface Props {
  readonly heading: GuideHeading;
  readonly layers: readonly LayerGuide[];
}

/** The stations of a request from the browser to the data: how to tell that one answered, and what to look at there. */
export function Layers({ heading, layers }: Props) {
  return (
    <>
      <GuideTop heading={heading} />
      <nav class="jump layer-path" aria-label="Layers, from the visitor inwards">
        {layers.map(({ id, name }) => (
          <a key={id} href={`#layer-${id}`}>
            {name}
          </a>
        ))}
      </nav>
      {layers.map((layer) => (
        <GuideItem key={layer.id} id={`layer-${layer.id}`} title={layer.name} codes={layer.codes}>
          <p>
            <Prose text={layer.role} />
          </p>
          <dl class="facts">
            <div>
              <dt>It answered if</dt>
              <dd>
                <Prose text={layer.signs} />
              </dd>
            </div>
            <div>
              <dt>Do first</dt>
              <dd>
                <Prose text={layer.firstStep} />
              </dd>
            </div>
            <div>
              <dt>Then check</dt>
              <dd>
                <ol>
                  {layer.checks.map((check) => (
                    <li key={check}>
                      <Prose text={check} />
                    </li>
                  ))}
                </ol>
              </dd>
            </div>
            {layer.headers.length > 0 && (
              <div>
                <dt>Headers to read</dt>
                <dd class="header-names">
                  {layer.headers.map((name) => (
                    <code key={name}>{name}</code>
                  ))}
                </dd>
              </div>
            )}
          </dl>
        </GuideItem>
      ))}
    </>
  );
}
