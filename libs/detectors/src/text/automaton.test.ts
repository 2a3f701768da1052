import fc from "fast-check";
import { expect, test } from "vitest";
import { createAutomaton } from "./automaton.ts";

function occurrences(text: string, literal: string): number[] {
  const found: number[] = [];
  const folded = text.toLowerCase();
  for (let at = folded.indexOf(literal); at !== -1; at = folded.indexOf(literal, at + 1)) found.push(at);
  return found;
}

test("finds what indexOf finds", () => {
  const letters = fc.constantFrom("a", "b", "k", "-", "ж", "日");
  const literals = fc.uniqueArray(fc.string({ unit: letters, minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 6,
  });
  const texts = fc.string({
    unit: fc.constantFrom("a", "b", "k", "-", "A", "\u212a", "é", "ж", "Ж", "日"),
    maxLength: 60,
  });
  fc.assert(
    fc.property(literals, texts, (list, text) => {
      const hits = list.map((): number[] => []);
      createAutomaton(list).scan(text, (literal, start, end) => {
        expect(end - start).toBe(list[literal]?.length);
        hits[literal]?.push(start);
      });
      expect(hits).toEqual(list.map((literal) => occurrences(text, literal)));
    }),
  );
});
