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
import { countCharacters, forEachText, rewriteJson } from "./rewrite-json.ts";
import { replaceSpans } from "./spans.ts";

export type RedactedText = { readonly text: string; readonly findings: readonly Finding[] };
export type RedactedJson = { readonly value: unknown; readonly findings: readonly Finding[] };

/**
 * Redacts the texts of one trace. Secrets and personal data always go; the words of an injection stay, since
 * analysts must read the attack, but secrets inside them go. What the detectors did not read is not shown.
 */
export type Redactor = {
  readonly redactText: (text: string, kind: ContentKind, pointer?: string) => RedactedText;
  /** @param documentPointer the place of `value` in the document; prefix of the findings' pointers */
  readonly redactJson: (value: unknown, kind: ContentKind, documentPointer?: string) => RedactedJson;
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

type Found = Inspection["findings"][number];
const isHidden = (finding: Found): boolean => finding.category !== "injection";

export const createRedactor = (options: RedactorOptions): Redactor => {
  const { extra = [] } = options;
  const inspect = (value: unknown, kind: ContentKind): Inspection => inspectWith(value, kind, { extra });
  const placeholders = createPlaceholders();
  const renamed = new Map<string, string>();

  const replaceOnce = (value: unknown, inspection: Inspection, isLast: boolean): unknown => {
    const places = byPlace(inspection.findings.filter(isHidden));
    const skipped = new Map(inspection.coverage.skipped.map((s) => [s.pointer, s.reason]));
    const replace = (target: "value" | "key", pointer: string, text: string): string | undefined => {
      const spans = places.get(`${target} ${pointer}`);
      if (spans === undefined) return undefined;
      return isLast ? placeholders.of("redacted", text) : replaceSpans(text, spans, placeholders.of);
    };
    return rewriteJson(value, {
      leaf: (pointer, text) => replace("value", pointer, text),
      name: (pointer, name) => {
        // A name is not read where the limits are used up, so it is looked at by itself.
        const clean = skipped.has(pointer) ? redact(name, "tool_arguments") : name;
        const replaced = replace("key", pointer, name) ?? (clean === name ? undefined : String(clean));
        if (replaced !== undefined) renamed.set(name, replaced);
        return replaced;
      },
      whole: (pointer, part) => {
        const reason = skipped.get(pointer);
        return reason === undefined ? undefined : notInspected(reason, countCharacters(part));
      },
    });
  };

  const needsWork = ({ findings, coverage }: Inspection): boolean =>
    coverage.skipped.length > 0 || findings.some(isHidden);

  const redact = (value: unknown, kind: ContentKind, first = inspect(value, kind)): unknown => {
    if (!needsWork(first)) return value;
    forEachText(value, placeholders.reserve);
    let current = replaceOnce(value, first, false);
    for (let round = 2; round <= MAX_ROUNDS + 1; round += 1) {
      const inspection = inspect(current, kind);
      if (!needsWork(inspection)) break;
      current = replaceOnce(current, inspection, round > MAX_ROUNDS);
    }
    return current;
  };

  const redactToken = (token: string): string => {
    if (ARRAY_INDEX.test(token)) return token;
    const known = renamed.get(token);
    if (known !== undefined) return known;
    const clean = String(redact(token, "tool_arguments"));
    renamed.set(token, clean);
    return clean;
  };
  const redactPointer = (pointer: string): string => pointerOf(tokensOf(pointer).map(redactToken));

  const redactJson: Redactor["redactJson"] = (value, kind, documentPointer = "") => {
    const first = inspect(value, kind);
    const redacted = redact(value, kind, first);
    const findings = first.findings.map(
      (found): Finding => ({
        ...found,
        pointer: redactPointer(documentPointer + found.pointer),
        fingerprint: options.fingerprint(
          options.org,
          textAt(value, found.pointer, found.target).slice(found.start, found.end),
        ),
      }),
    );
    return { value: redacted, findings };
  };

  return {
    redactJson,
    redactText: (text, kind, pointer) => {
      const { value, findings } = redactJson(text, kind, pointer);
      return { text: String(value), findings };
    },
    redactPointer,
  };
};
