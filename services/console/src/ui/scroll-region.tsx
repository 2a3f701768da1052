import type { ReactNode, Ref, UIEventHandler } from "react";

/** What may be wider or higher than its place: it scrolls by itself, by keyboard too. */
export const ScrollRegion = ({
  label,
  className,
  children,
  ref,
  onScroll,
}: {
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLElement>;
  readonly onScroll?: UIEventHandler<HTMLElement>;
}) => (
  <section
    ref={ref}
    className={className}
    aria-label={label}
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    tabIndex={0}
    style={{ overflow: "auto" }}
    onScroll={onScroll}
  >
    {children}
  </section>
);
