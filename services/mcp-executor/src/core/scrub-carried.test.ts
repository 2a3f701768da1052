import { parseJson } from "@portcullis/crypto";
import { describe, expect, it } from "vitest";
import type { Carried } from "./rpc-message.ts";
import { scrubCarried } from "./scrub-carried.ts";
import { createScrubber, REMOVED } from "./scrubber.ts";

const scrubber = createScrubber(["12345678901234567890", "hunter2-secret"]);
const scrub = (text: string) => scrubCarried(parseJson(text) as Carried, scrubber);

describe("scrubCarried", () => {
  it("hands on the very part where nothing was found", () => {
    for (const text of ['{"a":1}', '{"a":1.0,"b":98765432109876543210}']) {
      const carried = parseJson(text) as Carried;
      const scrubbed = scrubCarried(carried, scrubber);
      expect(scrubbed?.value).toBe(carried);
      expect(scrubbed?.echoes).toBe(0);
    }
  });

  it("finds a credential in digits that the value has lost", () => {
    const scrubbed = scrub('{"n":12345678901234567890,"m":1.0}');
    expect(scrubbed).toEqual({
      value: { value: { n: REMOVED, m: 1 }, exact: `{"n":"${REMOVED}","m":1.0}` },
      echoes: 1,
    });
  });

  it("finds a credential in the digits that a number would be printed with", () => {
    const carried = parseJson('{"n":4.815162342108e12}') as Carried;
    expect(scrubCarried(carried, createScrubber(["4815162342108"]))).toEqual({
      value: { value: { n: REMOVED } },
      echoes: 1,
    });
  });

  it("finds a credential among digits that JavaScript prints fewer of", () => {
    const scrubbed = scrub('{"n":0.12345678901234567890,"m":1.0}');
    expect(JSON.stringify(scrubbed)).not.toContain("12345678901234567");
    expect(scrubbed?.value.exact).toBe(`{"n":"0.${REMOVED}","m":1.0}`);
  });

  it("keeps the digits beside a credential that it removes", () => {
    const scrubbed = scrub('{"n":98765432109876543210,"s":"hunter2-secret","k":{"hunter2-secret":0}}');
    expect(scrubbed?.value.exact).toBe(`{"n":98765432109876543210,"s":"${REMOVED}","k":{"${REMOVED}":0}}`);
    expect(JSON.stringify(scrubbed)).not.toContain("hunter2");
    expect(scrubbed?.echoes).toBe(2);
  });

  it("takes credentials out of a part without a text of its own", () => {
    expect(scrub('{"s":"hunter2-secret"}')).toEqual({ value: { value: { s: REMOVED } }, echoes: 1 });
  });

  it("gives nothing where it cannot search", () => {
    const deep = `${'{"a":'.repeat(600)}1.0${"}".repeat(600)}`;
    expect(scrub(deep)).toBeUndefined();
  });
});
