import { type Category, type ContentKind, type Finding, inspect } from "@portcullis/detectors";

/** What secrets and personal data are looked for in, where a set does not say what its texts are. */
export const DEFAULT_KIND: ContentKind = "prompt";

export const findingsOf = (
  category: Category,
  text: string,
  kind: ContentKind = DEFAULT_KIND,
): readonly Finding[] => inspect(text, kind).findings.filter((finding) => finding.category === category);

export const isFlagged = (category: Category, text: string, kind: ContentKind = DEFAULT_KIND): boolean =>
  inspect(text, kind).findings.some((finding) => finding.category === category);
