import type { Finding } from "@portcullis/contracts";
import type { Reading } from "./read.ts";

/** The pointer with every member name that is itself a finding replaced by its type. */
const cleanPointer = (pointer: string, dirty: ReadonlyMap<string, string>): string => {
  const tokens = pointer.split("/");
  let path = "";
  const cleaned = tokens.map((token, index) => {
    path = index === 0 ? token : `${path}/${token}`;
    const type = dirty.get(path);
    return type === undefined ? token : `<${type.toUpperCase()}>`;
  });
  return cleaned.join("/");
};

/**
 * A member name can be a secret too, and pointers spell member names. Takes them out of everything that leaves the
 * inspector: findings, coverage, and so receipts, traces and answers (INV-5).
 */
export const cleanPointers = (reading: Reading): Reading => {
  const keys = reading.findings.filter((finding) => finding.target === "key");
  if (keys.length === 0) return reading;
  const dirty = new Map(keys.map((finding) => [finding.pointer, finding.type] as const));
  const clean = (pointer: string): string => cleanPointer(pointer, dirty);
  const { coverage } = reading;
  return {
    ...reading,
    findings: reading.findings.map((finding): Finding => ({ ...finding, pointer: clean(finding.pointer) })),
    coverage: {
      ...coverage,
      pointers: coverage.pointers.map(clean),
      skipped: coverage.skipped.map((skipped) => ({ ...skipped, pointer: clean(skipped.pointer) })),
    },
  };
};
