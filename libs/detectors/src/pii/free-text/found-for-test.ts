import type { Match, TextContext } from "../../detector.ts";
import { freeTextRules, scanFreeText } from "./index.ts";

/** Findings in free text, by place. Literals of rules are looked for as they are written. */
export function scan(text: string, kind: TextContext["kind"] = "prompt", name = ""): Match[] {
  const found: Match[] = [];
  const context: TextContext = { kind, name, origin: "plain", hidden: [] };
  scanFreeText(text, context, (match) => found.push(match));
  for (const rule of freeTextRules) {
    for (const literal of rule.literals) {
      for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1)) {
        rule.at(text, at, at + literal.length, context, (match) => found.push(match));
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `type: text` of each finding. */
export function found(text: string, kind: TextContext["kind"] = "prompt", name = ""): string[] {
  return scan(text, kind, name).map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);
}
