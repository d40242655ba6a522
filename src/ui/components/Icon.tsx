/** Line icons on 16 × 16. */
const PATHS = {
  book: "M2.500 3.200c2-.8 4-.6 5.500.6 1.500-1.200 3.500-1.400 5.500-.6v9.600c-2-.8-4-.6-5.500.6-1.500-1.200-3.500-1.400-5.500-.6zM8 3.800v9.600",
  sliders:
    "M2 4.500h7M12 4.500h2M2 11.500h2M7 11.500h7M12 4.500a1.500 1.500 0 1 1-3 0 1.500 1.500 0 1 1 3 0zM7 11.500a1.500 1.500 0 1 1-3 0 1.500 1.500 0 1 1 3 0z",
  chevron: "M5 6.500l3 3 3-3",
  check: "M3 8.500l3.200 3.200L13 4.800",
  lock: "M4 7.500h8v6H4zM5.500 7.500v-2a2.500 2.500 0 0 1 5 0v2",
  reload: "M13 8a5 5 0 1 1-1.500-3.500M13 2.500v3h-3",
  clock: "M8 2.500a5.500 5.500 0 1 0 0 11a5.500 5.500 0 1 0 0-11zM8 5v3l2 1.500",
  window: "M2.500 3.500h11v9h-11zM2.500 6h11",
  unplug: "M3 13l3-3M10 3L7.500 5.500M13 6l-2.500 2.500M5.500 6.500l4 4-1 1a2.800 2.800 0 0 1-4-4zM10.500 9.500l-4-4",
  pin: "M6 2.500h4l-.5 4 2 2.500h-7l2-2.500zM8 9v4.500",
  close: "M4 4l8 8M12 4l-8 8",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.400"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
