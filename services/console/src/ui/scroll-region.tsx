import type { ReactNode } from "react";

/** What may be wider or higher than its place: it scrolls by itself, by keyboard too. */
export const ScrollRegion = ({
  label,
  className,
  children,
}: {
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
  <section className={className} aria-label={label} tabIndex={0} style={{ overflow: "auto" }}>
    {children}
  </section>
);
