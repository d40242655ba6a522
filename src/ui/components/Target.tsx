import { SiteText } from "./SiteText.tsx";

interface Props {
  readonly id: string;
  readonly methods: readonly string[];
  readonly host: string;
  readonly path: string;
}

/** What was asked for: `GET api.example.org/users/:id`. */
export function Target({ id, methods, host, path }: Props) {
  return (
    <span id={id} class="target">
      {methods.length > 0 && <span class="method">{methods.join(", ")}</span>}
      <SiteText class="target-text" text={`${host}${path}`} max={160} />
    </span>
  );
}
