const MARK = "\uE000";

/**
 * Where the redacted text has marks, the original has what was redacted: what stands between marks is looked for in
 * order. Short pieces may be found too early, so the places are close, not certain.
 */
const spansOf = (text, redacted) => {
  const kept = redacted.split(MARK);
  const spans = [];
  let at = kept[0].length;
  kept.slice(1).forEach((piece, index) => {
    const isLast = index === kept.length - 2;
    const next = isLast ? text.length - piece.length : text.indexOf(piece, at + 1);
    const end = next === -1 ? at + 1 : Math.max(at, next);
    spans.push([at, end]);
    at = end + piece.length;
  });
  return spans;
};

/** @type {import("../../src/detection/peers/peer.ts").Peer} */
export const peer = {
  package: "redact-pii",
  claims: ["pii"],
  note: "`SyncRedactor`; it returns redacted text, so the places are worked out from what it kept",
  async load() {
    const { default: redact } = await import("redact-pii");
    const redactor = new redact.SyncRedactor({ globalReplaceWith: MARK });
    return (text) => {
      const plain = text.replaceAll(MARK, " ");
      const redacted = redactor.redact(plain);
      return { pii: redacted === plain ? [] : spansOf(plain, redacted) };
    };
  },
};
