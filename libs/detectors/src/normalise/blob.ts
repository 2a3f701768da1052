import type { Leaf } from "../leaves.ts";
import { bytesToText } from "./printable.ts";

/** Less is not worth leaving unread: it is scanned as it stands, and decoded if it decodes. */
const MIN_BLOB = 256;
const BASE64_ONLY = /^[A-Za-z0-9+/_-]*={0,2}$/;
const LINE_BREAKS = /[\r\n]/g;
const DATA_URI = /^data:(?:image|audio|video|font|application\/(?:pdf|zip|octet-stream))[^,]{0,100};base64,/;

/**
 * True for base64 that does not decode to text and stands where media stands: the `data` of an MCP image or
 * audio block, the `blob` of a resource, a data URI. Plain text in such a place is no blob and is read.
 */
export function isOpaqueBlob(leaf: Leaf): boolean {
  if (leaf.text.length < MIN_BLOB) return false;
  const head = DATA_URI.exec(leaf.text.slice(0, 160))?.[0];
  if (head === undefined && !leaf.isBlob) return false;
  const encoded = leaf.text.slice(head?.length ?? 0).replace(LINE_BREAKS, "");
  return BASE64_ONLY.test(encoded) && bytesToText(Buffer.from(encoded, "base64")) === undefined;
}
