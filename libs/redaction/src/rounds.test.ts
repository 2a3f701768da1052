import type { Detector } from "@portcullis/detectors";
import { expect, test } from "vitest";
import { createRedactor } from "./redactor.ts";

/** Finds one word a look, the first: what another look finds shows only once that one is gone. */
const firstOnly: Detector = {
  category: "secrets",
  name: "first-only",
  version: "1",
  scan: (text, _context, emit) => {
    const start = text.indexOf("harbourmaster");
    if (start >= 0) emit({ type: "harbour_word", start, end: start + "harbourmaster".length, score: 1 });
  },
  describe: () => ({ tags: [], severity: "high" }) as unknown as ReturnType<Detector["describe"]>,
};

test("INV-5: what shows only after a first replacement is found by the next look", () => {
  const redactor = createRedactor({ org: "acme", fingerprint: () => "fp", extra: [firstOnly] });
  const { text } = redactor.redactText("one harbourmaster and two harbourmaster", "prompt");
  expect(text).not.toContain("harbourmaster");
  expect(text).toMatch(/^one </);
});
