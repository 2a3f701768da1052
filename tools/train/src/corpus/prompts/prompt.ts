import { blocks, lines } from "../row.ts";

/** Attacks in prompts, one a line. */
export const attacks = (family: string, lang = "en") => lines({ kind: "prompt", label: 1, family, lang });

/** Attacks in prompts that take several lines each. */
export const longAttacks = (family: string, lang = "en") =>
  blocks({ kind: "prompt", label: 1, family, lang });

/** Harmless prompts, one a line. */
export const harmless = (family: string, lang = "en") => lines({ kind: "prompt", label: 0, family, lang });

/** Harmless prompts that take several lines each. */
export const longHarmless = (family: string, lang = "en") =>
  blocks({ kind: "prompt", label: 0, family, lang });
