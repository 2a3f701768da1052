import type { Finding } from "@portcullis/contracts";
import {
  type ContentKind,
  type Detector,
  type Inspection,
  inspect as inspectWith,
} from "@portcullis/detectors";
import { byPlace } from "./apply-redaction.ts";
import { createPlaceholders, notInspected } from "./placeholders.ts";
import { pointerOf, textAt, tokensOf } from "./pointers.ts";
import { createResolver, type Recorded } from "./recorded.ts";
import { countCharacters, forEachText, rewriteJson } from "./rewrite-json.ts";
import { editSpans, type Span } from "./spans.ts";
import { createTrail, type Follow, followTrails, type Place, placeKey, type Trail } from "./trail.ts";

/** Where a recorded finding is in the redacted value; null where it is not shown, or its place is not known. */
export type Locate = (recorded: Recorded) => Place | null;

export type RedactedText = {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly follow: Follow;
  readonly locate: Locate;
};
export type RedactedJson = Omit<RedactedText, "text"> & { readonly value: unknown };

/** What inspection found in a value, with pointers relative to it: it goes whether or not it is found again. */
export type KnownFinding = Recorded & Pick<Finding, "category" | "type" | "score" | "detector">;

/**
 * Redacts the texts of one trace. Secrets and personal data always go; the words of an injection stay, since
 * analysts must read the attack, but secrets inside them go. What the detectors did not read is not shown.
 */
export type Redactor = {
  readonly redactText: (
    text: string,
    kind: ContentKind,
    pointer?: string,
    known?: readonly KnownFinding[],
  ) => RedactedText;
  /** @param documentPointer the place of `value` in the document; prefix of the findings' pointers */
  readonly redactJson: (
    value: unknown,
    kind: ContentKind,
    documentPointer?: string,
    known?: readonly KnownFinding[],
  ) => RedactedJson;
  /** A JSON Pointer with its member names redacted as they are in the documents. */
  readonly redactPointer: (pointer: string) => string;
};

export type RedactorOptions = {
  readonly org: string;
  /** Keyed fingerprint of a value within an org. */
  readonly fingerprint: (org: string, value: string) => string;
  /** What the org adds to the built-in detection, and the system's own credentials: what they find goes as well. */
  readonly extra?: readonly Detector[];
};

/** Rounds of looking and replacing; a leaf that then still holds something is replaced as a whole. */
const MAX_ROUNDS = 3;
const ARRAY_INDEX = /^\d{1,6}$/;
/** What only a detector outside of the system finds: nothing here would find it again. */
const EXTERNAL = "external:";

type Hidden = Span & Pick<Finding, "pointer" | "target">;
type Skipped = readonly { readonly pointer: string; readonly reason: string }[];
const isHidden = (finding: Pick<Finding, "category">): boolean => finding.category !== "injection";

export const createRedactor = (options: RedactorOptions): Redactor => {
  const { extra = [] } = options;
  const inspect = (value: unknown, kind: ContentKind): Inspection => inspectWith(value, kind, { extra });
  const fingerprint = (text: string): string => options.fingerprint(options.org, text);
  const placeholders = createPlaceholders();
  const renamed = new Map<string, string>();

  const replaceOnce = (
    value: unknown,
    hidden: readonly Hidden[],
    skippedParts: Skipped,
    isLast: boolean,
  ): { readonly value: unknown; readonly trail: Trail } => {
    const places = byPlace(hidden);
    const skipped = new Map(skippedParts.map((s) => [s.pointer, s.reason]));
    const trail = createTrail();
    const replace = (target: "value" | "key", pointer: string, text: string): string | undefined => {
      const spans = places.get(placeKey(target, pointer));
      if (spans === undefined) return undefined;
      const whole = [{ start: 0, end: text.length, type: "redacted", score: 1 }];
      const edited = editSpans(text, isLast ? whole : spans, placeholders.of);
      trail.edits.set(placeKey(target, pointer), edited.edits);
      return edited.text;
    };
    const rewritten = rewriteJson(value, {
      leaf: (pointer, text) => replace("value", pointer, text),
      name: (pointer, name) => {
        // A name is not read where the limits are used up, so it is looked at by itself.
        const clean = skipped.has(pointer) ? redact(name, "tool_arguments").value : name;
        const replaced = replace("key", pointer, name) ?? (clean === name ? undefined : String(clean));
        if (replaced !== undefined) renamed.set(name, replaced);
        return replaced;
      },
      whole: (pointer, part) => {
        const reason = skipped.get(pointer);
        if (reason === undefined) return undefined;
        trail.hidden.add(pointer);
        return notInspected(reason, countCharacters(part));
      },
      renamed: (pointer, name) => trail.names.set(pointer, name),
    });
    return { value: rewritten, trail };
  };

  type Redacted = { readonly value: unknown; readonly trails: readonly Trail[] };
  const redact = (
    value: unknown,
    kind: ContentKind,
    first = inspect(value, kind),
    known: { readonly hidden: readonly Hidden[]; readonly skipped: Skipped } = { hidden: [], skipped: [] },
  ): Redacted => {
    let hidden = [...first.findings.filter(isHidden), ...known.hidden];
    let skipped: Skipped = [...first.coverage.skipped, ...known.skipped];
    let current = value;
    const trails: Trail[] = [];
    for (let round = 1; round <= MAX_ROUNDS + 1; round += 1) {
      if (hidden.length === 0 && skipped.length === 0) break;
      if (round === 1) forEachText(value, placeholders.reserve);
      const replaced = replaceOnce(current, hidden, skipped, round > MAX_ROUNDS);
      current = replaced.value;
      trails.push(replaced.trail);
      const inspection = inspect(current, kind);
      hidden = inspection.findings.filter(isHidden);
      skipped = inspection.coverage.skipped;
    }
    return { value: current, trails };
  };

  const redactToken = (token: string): string => {
    if (ARRAY_INDEX.test(token)) return token;
    const already = renamed.get(token);
    if (already !== undefined) return already;
    const clean = String(redact(token, "tool_arguments").value);
    renamed.set(token, clean);
    return clean;
  };
  const redactPointer = (pointer: string): string => pointerOf(tokensOf(pointer).map(redactToken));

  /** What inspection knew of a value, as places in it; where only the text is known, all of the text. */
  const hiddenBy = (known: readonly KnownFinding[], resolve: ReturnType<typeof createResolver>) => {
    const hidden: Hidden[] = [];
    const skipped: Skipped[number][] = [];
    for (const finding of known.filter(isHidden)) {
      const resolved = resolve(finding);
      const isLost = resolved.kind !== "place" && finding.detector.startsWith(EXTERNAL);
      if (resolved.kind === "place" || (isLost && resolved.kind === "text")) {
        hidden.push({ ...resolved.place, type: finding.type, score: finding.score });
      } else if (isLost) skipped.push({ pointer: "", reason: "unplaced_finding" });
    }
    return { hidden, skipped };
  };

  const redactJson: Redactor["redactJson"] = (value, kind, documentPointer = "", known = []) => {
    const first = inspect(value, kind);
    const resolve = createResolver(value, first.findings, fingerprint);
    const redacted = redact(value, kind, first, hiddenBy(known, resolve));
    const findings = first.findings.map(
      (found): Finding => ({
        ...found,
        pointer: redactPointer(documentPointer + found.pointer),
        fingerprint: fingerprint(textAt(value, found.pointer, found.target).slice(found.start, found.end)),
      }),
    );
    const follow = followTrails(redacted.trails);
    const locate: Locate = (recorded) => {
      const resolved = resolve(recorded);
      return resolved.kind === "place" ? follow(resolved.place) : null;
    };
    return { value: redacted.value, findings, follow, locate };
  };

  return {
    redactJson,
    redactText: (text, kind, pointer, known) => {
      const { value, ...rest } = redactJson(text, kind, pointer, known);
      return { text: String(value), ...rest };
    },
    redactPointer,
  };
};
