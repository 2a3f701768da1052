import type { Category, ContentKind } from "@portcullis/detectors";

/** What a package says of a text, for the categories that it claims; places as UTF-16 offsets where it gives them. */
export type Answer = {
  readonly injection?: boolean;
  readonly secrets?: boolean;
  readonly pii?: boolean | readonly (readonly [start: number, end: number])[];
};

export type Detect = (text: string, kind: ContentKind) => Answer | Promise<Answer>;

/** A package to compare with, as each file of tools/bench/peers/adapters exports it. */
export type Peer = {
  readonly package: string;
  /** Packages that one has to install with it. */
  readonly alongWith?: readonly string[];
  readonly claims: readonly Category[];
  /** How its answers are read. */
  readonly note?: string;
  readonly load: () => Promise<Detect>;
};

export const isFlagged = (answer: Answer | undefined, category: Category): boolean => {
  const said = answer?.[category];
  return typeof said === "boolean" ? said : (said?.length ?? 0) > 0;
};
