import type { Document } from "./documents.ts";

const OWN_FOLDS = 5;

const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
};

/** What is left out together: the development sets of one origin, or a fifth of the project's own corpus. */
export const foldOf = ({ row }: Document): string =>
  row.family !== undefined || row.set === "embedded"
    ? `${row.set} ${hash(row.group) % OWN_FOLDS}`
    : row.group;
