import type { ErrorCode } from "@portcullis/contracts";
import { isWellFormedJson } from "@portcullis/crypto";
import secureJson from "secure-json-parse";

export type ParsedBody =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: ErrorCode; readonly detail: string };

/** Deeper than any real tool call, and shallow enough for every recursive reader downstream. */
export const MAX_DEPTH = 64;

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const SURROGATE_ESCAPE = /\\u[dD][89a-fA-F]/;
const EXPONENT = /\d[eE]/;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Whether JSON text nests deeper than `limit`. One pass over the bytes, no recursion; strings are skipped. */
export const nestsDeeperThan = (bytes: Uint8Array, limit: number): boolean => {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i];
    if (inString) {
      if (byte === BACKSLASH) i += 1;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (byte === 0x5b || byte === 0x7b) {
      depth += 1;
      if (depth > limit) return true;
    } else if (byte === 0x5d || byte === 0x7d) depth -= 1;
  }
  return false;
};

/** Readers on the way would drop such a member or take it for the prototype: what they read would not be what was sent. */
const PROTOTYPE_DETAIL =
  "The body has a member named __proto__, or one named constructor with a member prototype: these are not passed on.";

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/**
 * Bytes of a body to a JSON value, with one clear reason where they are none.
 * @param limitBytes largest size that the value may have when it is written again
 */
export const parseBody = (bytes: Uint8Array, limitBytes = Number.POSITIVE_INFINITY): ParsedBody => {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { ok: false, code: "invalid_encoding", detail: "The body has bytes that are not UTF-8." };
  }
  if (nestsDeeperThan(bytes, MAX_DEPTH)) {
    return {
      ok: false,
      code: "invalid_request",
      detail: `The body nests deeper than ${MAX_DEPTH} levels.`,
    };
  }
  let value: unknown;
  try {
    value = secureJson.parse(text, { protoAction: "error", constructorAction: "error" });
  } catch {
    return isJson(text)
      ? { ok: false, code: "invalid_request", detail: PROTOTYPE_DETAIL }
      : { ok: false, code: "malformed_json", detail: "The body cannot be parsed as JSON." };
  }
  // Numbers such as 1e20 are written out in full further on.
  if (EXPONENT.test(text) && Buffer.byteLength(JSON.stringify(value)) > limitBytes) {
    return {
      ok: false,
      code: "body_too_large",
      detail: "The body is larger than the limit when written out.",
    };
  }
  // Only an escape can spell a lone surrogate in UTF-8 text.
  if (SURROGATE_ESCAPE.test(text) && !isWellFormedJson(value)) {
    return { ok: false, code: "invalid_request", detail: "The body has an unpaired surrogate." };
  }
  return { ok: true, value };
};
