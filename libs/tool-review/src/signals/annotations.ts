import type { RiskReason } from "@portcullis/contracts";
import { foldCase } from "../text/plain.ts";
import { wordsOf } from "../text/words.ts";
import type { DefinitionSignal } from "./signal.ts";

/** First words of names that change something for good, and those that change something. */
const GRAVE = new Set(
  "delete remove drop destroy purge wipe erase truncate send pay transfer buy purchase charge refund withdraw execute deploy terminate kill revoke publish post reply forward merge overwrite reset".split(
    " ",
  ),
);
const CHANGING = new Set(
  "create update write edit insert upload modify rename patch put append approve cancel close archive enable disable assign invite schedule".split(
    " ",
  ),
);
const SAYS_GRAVE =
  /^(?:this tool )?(?:permanently )?(?:deletes?|removes?|drops?|destroys?|wipes?|sends?|pays?|transfers?|purchases?|executes?|overwrites?|uploads?|writes?|creates?|updates?)\b/;

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** Hints of a tool that its own words contradict. */
export const contradictions: DefinitionSignal = ({ name, definition }) => {
  const { annotations } = definition;
  if (typeof annotations !== "object" || annotations === null) return [];
  const hints: Readonly<Record<string, unknown>> = { ...annotations };
  const first = foldCase(wordsOf(name)).trim().split(" ")[0] ?? "";
  const says = SAYS_GRAVE.test(foldCase(textOf(definition.description).slice(0, 200)).trim());
  const reason = (level: RiskReason["level"], hint: string, detail: string): RiskReason => ({
    code: "contradicting_hints",
    level,
    pointer: `/annotations/${hint}`,
    detail,
  });
  if (hints.readOnlyHint === true) {
    if (GRAVE.has(first))
      return [
        reason(
          "medium",
          "readOnlyHint",
          "claims to be read-only; its name says that it changes or sends something",
        ),
      ];
    if (CHANGING.has(first))
      return [
        reason(
          says ? "medium" : "low",
          "readOnlyHint",
          "claims to be read-only; its name says that it changes something",
        ),
      ];
    if (says)
      return [
        reason(
          "low",
          "readOnlyHint",
          "claims to be read-only; its description says that it changes something",
        ),
      ];
  }
  const destroys = /^(?:delete|remove|drop|destroy|purge|wipe|erase|truncate|overwrite)$/.test(first);
  return hints.destructiveHint === false && hints.readOnlyHint !== true && destroys
    ? [
        reason(
          "low",
          "destructiveHint",
          "claims not to be destructive; its name says that it deletes something",
        ),
      ]
    : [];
};
