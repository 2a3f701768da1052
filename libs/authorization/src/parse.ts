import type { PolicyJson } from "@cedar-policy/cedar-wasm/nodejs";
import type { PolicyFault } from "@portcullis/contracts";
import { withCedar } from "./engine.ts";
import { cedarFault, defectName, faultAt } from "./faults.ts";
import { sizeFault } from "./limits.ts";

/** One Cedar policy of a text. A text may hold several; they share its name. */
export type ParsedPolicy = {
  /** Cedar's own id of it within the text. */
  readonly cedarId: string;
  readonly text: string;
  /** Where it begins in the text, in bytes. */
  readonly byteOffset: number;
  readonly json: PolicyJson;
  /** The words of `@approval("…")`; undefined where it has none. */
  readonly approval: string | undefined;
  readonly reason: string | undefined;
};

export type ParsedText =
  | { readonly ok: true; readonly policies: readonly ParsedPolicy[] }
  | { readonly ok: false; readonly faults: readonly PolicyFault[] };

const annotation = (json: PolicyJson, name: string): string | undefined => {
  const { annotations = {} } = json;
  return Object.hasOwn(annotations, name) ? (annotations[name] ?? "") : undefined;
};

const parse = (name: string, text: string): ParsedText => {
  const fail = (message: string): ParsedText => ({
    ok: false,
    faults: [faultAt(name, text, message)],
  });
  const tooLarge = sizeFault(text);
  if (tooLarge !== undefined) return fail(tooLarge);
  const checked = withCedar((cedar) => cedar.checkParsePolicySet({ staticPolicies: text }));
  if (checked.type === "failure") {
    return { ok: false, faults: checked.errors.map((error) => cedarFault(name, text, error)) };
  }
  const parts = withCedar((cedar) => cedar.policySetTextToParts(text));
  if (parts.type === "failure") {
    return { ok: false, faults: parts.errors.map((error) => cedarFault(name, text, error)) };
  }
  if (parts.policies.length === 0) return fail("there is no policy in the text");

  // The parts come sorted by their ids, as text.
  const ids = parts.policies.map((_, index) => `policy${index}`).toSorted();
  const policies: ParsedPolicy[] = [];
  for (const [index, part] of parts.policies.entries()) {
    const converted = withCedar((cedar) => cedar.policyToJson(part));
    if (converted.type === "failure") {
      return { ok: false, faults: converted.errors.map((error) => cedarFault(name, text, error)) };
    }
    const { json } = converted;
    policies.push({
      cedarId: ids[index] ?? "",
      text: part,
      byteOffset: Buffer.byteLength(text.slice(0, Math.max(0, text.indexOf(part)))),
      json,
      approval: annotation(json, "approval"),
      reason: annotation(json, "reason"),
    });
  }
  return { ok: true, policies };
};

/** The policies of one text. Never throws. */
export const parsePolicyText = (name: string, text: string): ParsedText => {
  try {
    return parse(name, text);
  } catch (error) {
    const message = "the text cannot be read: it may hold broken Unicode";
    return { ok: false, faults: [faultAt(name, text, message, { help: defectName(error) })] };
  }
};
