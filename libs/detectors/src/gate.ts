import type { Detector, Emit, Rule, TextContext } from "./detector.ts";
import { createAutomaton } from "./text/automaton.ts";
import { foldText } from "./text/fold.ts";

export type EmitFor = (detector: Detector) => Emit;

/** Runs the rules of several detectors over a text, behind one search for all their literals. */
export type Gate = (text: string, context: TextContext, emitFor: EmitFor) => void;

export function createGate(detectors: readonly Detector[]): Gate {
  const byLiteral = new Map<string, { readonly detector: Detector; readonly rule: Rule }[]>();
  for (const detector of detectors) {
    for (const rule of detector.rules ?? []) {
      for (const literal of new Set(rule.literals.map(foldText))) {
        const list = byLiteral.get(literal) ?? [];
        byLiteral.set(literal, list);
        list.push({ detector, rule });
      }
    }
  }
  const automaton = createAutomaton([...byLiteral.keys()]);
  const targets = [...byLiteral.values()];
  return (text, context, emitFor) => {
    automaton.scan(text, (literal, start, end) => {
      for (const { detector, rule } of targets[literal] ?? [])
        rule.at(text, start, end, context, emitFor(detector));
    });
  };
}
