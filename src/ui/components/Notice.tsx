import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./Icon.tsx";

interface Props {
  readonly icon: IconName;
  readonly children: ComponentChildren;
  /** A button that mends what the notice says. */
  readonly action?: { readonly label: string; onClick(): void } | undefined;
}

/** One line above the content: something that limits what the numbers can say. */
export function Notice({ icon, children, action }: Props) {
  return (
    <p class="notice">
      <Icon name={icon} />
      <span>{children}</span>
      {action !== undefined && (
        <button type="button" class="quiet" onClick={action.onClick}>
          {action.label}
        </button>
      )}
    </p>
  );
}
