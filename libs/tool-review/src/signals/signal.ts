import type { RiskReason } from "@portcullis/contracts";
import type { Passage, Passages } from "../passages.ts";
import type { ToolNames } from "../tool-names.ts";

/** What is known of a tool while it is reviewed. */
export type Subject = {
  readonly server: string;
  readonly name: string;
  readonly definition: Readonly<Record<string, unknown>>;
  readonly instructions: string | null;
  readonly passages: Passages;
  readonly others: ToolNames;
};

/** Looks at one text. */
export type PassageSignal = (passage: Passage, subject: Subject) => readonly RiskReason[];
/** Looks at the definition as a whole. */
export type DefinitionSignal = (subject: Subject) => readonly RiskReason[];
