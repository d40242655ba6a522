import type {
  Advice as AdviceItem,
  CloudflareStage,
  GlossaryTerm,
  GuideHeading,
  Mistake,
  Question,
} from "../../../catalog/guide-types.ts";
import { Prose } from "../../components/Prose.tsx";
import { GuideItem, GuideTop } from "./parts.tsx";

interface Props<Item> {
  readonly heading: GuideHeading;
  readonly items: readonly Item[];
}

/** Questions by topic. */
export function Questions({ heading, items }: Props<Question>) {
  const topics = Object.entries(heading.parts ?? {});
  return (
    <>
      <GuideTop heading={heading} />
      <nav class="jump" aria-label="Topics">
        {topics.map(([topic, title]) => (
          <a key={topic} href={`#faq-topic-${topic}`}>
            {title}
          </a>
        ))}
      </nav>
      {topics.map(([topic, title]) => (
        <section key={topic} id={`faq-topic-${topic}`}>
          <h3 class="topic">{title}</h3>
          <div class="guide-columns">
            {items
              .filter((item) => item.topic === topic)
              .map(({ id, question, answer, codes }) => (
                <GuideItem key={id} id={`faq-${id}`} title={question} codes={codes}>
                  <p>
                    <Prose text={answer} />
                  </p>
                </GuideItem>
              ))}
          </div>
        </section>
      ))}
    </>
  );
}

/** Cloudflare's codes in the order in which a request can fail there. */
export function CloudflareStory({ heading, items }: Props<CloudflareStage>) {
  return (
    <>
      <GuideTop heading={heading} />
      {items.map(({ id, title, text, firstStep, codes }) => (
        <GuideItem key={id} id={`cloudflare-story-${id}`} title={title} codes={codes}>
          <p>
            <Prose text={text} />
          </p>
          <p class="first-step">
            <b>Do first:</b> <Prose text={firstStep} />
          </p>
        </GuideItem>
      ))}
    </>
  );
}

/** What goes wrong, what harm it does, and the remedy. */
export function Mistakes({ heading, items }: Props<Mistake>) {
  return (
    <>
      <GuideTop heading={heading} />
      <div class="guide-columns">
        {items.map(({ id, mistake, harm, fix, codes }) => (
          <GuideItem key={id} id={`mistake-${id}`} title={mistake} codes={codes}>
            <p>
              <Prose text={harm} />
            </p>
            <p class="first-step">
              <b>Instead:</b> <Prose text={fix} />
            </p>
          </GuideItem>
        ))}
      </div>
    </>
  );
}

/** What to answer to machines that watch or call. */
export function Advice({ heading, items }: Props<AdviceItem>) {
  return (
    <>
      <GuideTop heading={heading} />
      {Object.entries(heading.parts ?? {}).map(([topic, title]) => (
        <section key={topic} id={`advice-topic-${topic}`}>
          <h3 class="topic">{title}</h3>
          <div class="guide-columns">
            {items
              .filter((item) => item.topic === topic)
              .map((item) => (
                <GuideItem key={item.id} id={`advice-${item.id}`} title={item.title} codes={item.codes}>
                  <p>
                    <Prose text={item.text} />
                  </p>
                </GuideItem>
              ))}
          </div>
        </section>
      ))}
    </>
  );
}

/** The terms of all texts. */
export function Glossary({ heading, items }: Props<GlossaryTerm>) {
  const sorted = [...items].sort((a, b) => a.term.localeCompare(b.term, "en"));
  return (
    <>
      <GuideTop heading={heading} />
      <dl class="glossary">
        {sorted.map(({ id, term, text }) => (
          <div key={id} id={`term-${id}`}>
            <dt>{term}</dt>
            <dd>
              <Prose text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
