import { type TraceSummary, traceColumns } from "@portcullis/contracts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { csvHead, toCsv, toNdjson } from "./export-rows.ts";

const trace: TraceSummary = {
  ...{
    requestId: "01a205ed-a619-7a53-9cad-14b72f555fc9",
    org: "acme",
    key: "k1",
    kind: "tool",
    outcome: "blocked",
  },
  ...{
    code: null,
    verdict: "block",
    receivedAt: "2026-11-23T00:00:00.000Z",
    durationMs: 12.5,
    executed: false,
  },
  ...{ endedAt: "inspector", server: "files", tool: "read", method: null, conversation: null },
  ...{
    categories: ["pii", "secrets"],
    types: [],
    detectors: [],
    severity: "high",
    policies: [],
    executor: null,
  },
  ...{ approval: false, canary: null },
};

/** RFC 4180, read back by the letter. */
const parseCsv = (text: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (quoted === undefined && plain === "" && end === "") break;
    rows.at(-1)?.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
};

it("writes the columns that are wanted, lists with spaces between", () => {
  const columns = ["requestId", "durationMs", "executed", "code", "categories"] as const;
  expect(csvHead(columns) + toCsv(columns, [trace])).toBe(
    `requestId,durationMs,executed,code,categories\r\n${trace.requestId},12.5,false,,pii secrets\r\n`,
  );
  expect(JSON.parse(toNdjson(columns, [trace]))).toEqual({
    ...{
      requestId: trace.requestId,
      durationMs: 12.5,
      executed: false,
      code: null,
      categories: ["pii", "secrets"],
    },
  });
});

/** Made of what a CSV writes in its own way, and of anything else. */
const special = fc.constantFrom('"', ",", "\r", "\n", "=", "'", "\t", " ");
const texts = fc.string({
  unit: fc.oneof(special, fc.string({ unit: "binary", minLength: 1, maxLength: 1 })),
});

it("any text comes out of a CSV as it went in, but for an apostrophe", () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (tools) => {
      const rows = tools.map((tool) => ({ ...trace, tool, server: tool }));
      const read = parseCsv(toCsv(["tool", "org", "server"], rows));
      expect(read.map(([tool]) => tool?.replace(/^'/, ""))).toEqual(
        tools.map((text) => text.replace(/^'/, "")),
      );
    }),
  );
});

it.each([
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  " =1",
  "\n=1",
  "＝1",
  "\u00a0=1",
  "\u200b=1",
  "|cmd",
  "%0A=1",
])("a spreadsheet computes nothing of %j", (tool) => {
  const [[cell] = []] = parseCsv(toCsv(["tool"], [{ ...trace, tool }]));
  expect(cell?.startsWith("'")).toBe(true);
});

it("names every column once", () => {
  expect(new Set(traceColumns)).toEqual(new Set(Object.keys(trace)));
});
