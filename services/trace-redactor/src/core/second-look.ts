import type { TraceData } from "@portcullis/contracts";
import { type ContentKind, type Detector, type Inspection, inspect } from "@portcullis/detectors";

/** A text in which the second look found what the first had left: its place in the record (RFC 6901), and of which category it is. */
export type Miss = { readonly place: string; readonly category: string };

export type Looked = { readonly data: TraceData; readonly missed: readonly Miss[] };

/**
 * What the system writes itself, and what is signed: no text of a caller, a server or an operator. Every other text is looked at, so a new field is unless
 * it is named here. A place in a list has no index.
 */
const OURS: ReadonlySet<string> = new Set([
  ...["requestId", "phase", "stage", "org", "key", "kind", "outcome", "code", "verdict", "endedAt"],
  ...["receivedAt", "deadline", "finishedAt", "execution", "receipts", "stages", "origin", "events"],
  ...["tool/definitionHash", "decision/effect", "decision/approval", "decision/conversation"],
  ...["findings/category", "findings/detector", "findings/version", "findings/target", "findings/severity"],
  ...[
    "findings/owasp",
    "findings/fingerprint",
    "findings/direction",
    "findings/shown",
    "findings/suppressed",
  ],
  ...["coverage/request/detectors", "coverage/request/skipped/reason"],
  ...["coverage/result/detectors", "coverage/result/skipped/reason"],
]);

/** Redacted as what they are; all else is read as arguments are, and messages as what their role says. */
const KINDS: ReadonlyMap<string, ContentKind> = new Map([
  ["detail", "prompt"],
  ["decision/reason", "prompt"],
  ["audit/note", "prompt"],
  ["unparsed/text", "prompt"],
  ["result/text", "tool_result"],
  ["prompt/role", "tool_arguments"],
]);

/** JSON Pointers: their tokens are texts of their own, as they were when they were redacted. */
const POINTERS: ReadonlySet<string> = new Set([
  "findings/pointer",
  "coverage/request/pointers",
  "coverage/request/skipped/pointer",
  "coverage/result/pointers",
  "coverage/result/skipped/pointer",
]);

/**
 * Told by the words around them, which a cut takes away: in a text that was cut, the second look can see them where the whole text has none. There they are
 * not looked for.
 */
const BY_SURROUNDINGS: ReadonlySet<string> = new Set([
  ...[
    "person_name",
    "street_address",
    "location",
    "organization",
    "date_of_birth",
    "date_time",
    "domain_name",
  ],
]);

/** A bare text of this length may be the beginning of a longer one. */
const MAY_BE_CUT = 100;

const withheld = (text: string): string => `<WITHHELD: ${text.length} characters>`;
const isHidden = ({ category }: { readonly category: string }): boolean => category !== "injection";

type Members = Readonly<Record<string, unknown>>;
const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

type Place = { readonly pointer: string; readonly name: string; readonly isCut: boolean };

/** What a tool answered earlier in the conversation is read as such. */
const kindOf = (list: string, item: unknown): ContentKind | undefined =>
  list !== "prompt" ? undefined : isMembers(item) && item.role === "tool" ? "tool_result" : "prompt";

type Findings = Inspection["findings"];
const NOTHING: Findings = [];

/** Words and tokens of pointers stand in event after event: what is known to be clean is not read again. Only redacted text is remembered. */
const MAX_REMEMBERED = 64;
const MAX_CLEAN = 20_000;

export type SecondLook = (data: TraceData, extra?: readonly Detector[]) => Looked;

const createReader = () => {
  const clean = new Set<string>();
  const numbers = new WeakMap<Detector, number>();
  let count = 0;
  /** Two orgs' rules may have the same names and versions; they are not the same rules. */
  const numberOf = (detector: Detector): number => {
    const number = numbers.get(detector) ?? count++;
    numbers.set(detector, number);
    return number;
  };
  return (extra: readonly Detector[]) => {
    const rules = extra.map(numberOf).join(",");
    return (text: string, kind: ContentKind): Findings => {
      if (text === "") return NOTHING;
      const key = `${rules} ${kind} ${text}`;
      if (clean.has(key)) return NOTHING;
      const findings = inspect(text, kind, { extra }).findings.filter(isHidden);
      if (findings.length === 0 && text.length <= MAX_REMEMBERED) {
        if (clean.size >= MAX_CLEAN) clean.clear();
        clean.add(key);
      }
      return findings;
    };
  };
};

/** A finding is shown where it was put, unless its text is not there any more. */
const withoutShown = (data: TraceData, lengths: ReadonlyMap<string, number>): TraceData => ({
  ...data,
  findings: data.findings.map((finding) => {
    const { shown } = finding;
    const length = shown === null || shown === undefined ? undefined : lengths.get(shown.text);
    return length === undefined || (shown?.end ?? 0) <= length ? finding : { ...finding, shown: null };
  }),
});

/**
 * Looks once more at all text of a trace record, as it is about to be published, for what the first pass must have replaced (INV-5). It knows nothing of how that
 * one works: it reads what is there. A text in which it finds something is withheld as a whole; the record itself is not lost.
 *
 * What is found at the end of a text that was cut is no miss: half of a number can look like another. The text then ends before it.
 * @param extra what is looked for beside the built-in detection: an org's rules and registered secrets, the system's credentials
 */
export const createSecondLook = (): SecondLook => {
  const readerOf = createReader();
  return (data, extra = []) => lookAt(data, readerOf(extra));
};

const lookAt = (data: TraceData, read: (text: string, kind: ContentKind) => Findings): Looked => {
  const missed: Miss[] = [];
  const lengths = new Map<string, number>();

  const lookAtText = (text: string, kind: ContentKind, { pointer, isCut }: Place): string => {
    const findings = read(text, kind).filter(({ type }) => !isCut || !BY_SURROUNDINGS.has(type));
    if (findings.length === 0) return text;
    const isAtCut = (end: number): boolean => isCut && end >= text.length;
    const left = findings.filter(({ end }) => !isAtCut(end));
    const [first] = left;
    if (first === undefined) {
      const end = Math.min(...findings.map(({ start }) => start));
      lengths.set(pointer, end);
      return text.slice(0, end);
    }
    missed.push({ place: pointer, category: first.category });
    lengths.set(pointer, -1);
    return withheld(text);
  };

  const lookAtPointer = (text: string, { pointer }: Place): string => {
    const [found] = text.split("/").flatMap((token) => read(token, "tool_arguments"));
    if (found === undefined) return text;
    missed.push({ place: pointer, category: found.category });
    return withheld(text);
  };

  const visit = (value: unknown, place: Place, kind: ContentKind): unknown => {
    if (OURS.has(place.name)) return value;
    if (typeof value === "string")
      return POINTERS.has(place.name) ? lookAtPointer(value, place) : lookAtText(value, kind, place);
    if (Array.isArray(value)) {
      return value.map((item, index) =>
        visit(item, { ...place, pointer: `${place.pointer}/${index}` }, kindOf(place.name, item) ?? kind),
      );
    }
    return isMembers(value) ? visitMembers(value, place, kind) : value;
  };
  const visitMembers = (value: Members, place: Place, kind: ContentKind): Members =>
    Object.fromEntries(
      Object.entries(value).map(([member, part]) => {
        const name = place.name === "" ? member : `${place.name}/${member}`;
        const isCut = "truncated" in value ? value.truncated === true : String(part).length >= MAY_BE_CUT;
        return [
          member,
          visit(part, { pointer: `${place.pointer}/${member}`, name, isCut }, KINDS.get(name) ?? kind),
        ];
      }),
    );

  // The record keeps its shape: only texts are other texts.
  const looked = visit(data, { pointer: "", name: "", isCut: false }, "tool_arguments") as TraceData;
  const shown = lengths.size === 0 ? looked : withoutShown(looked, lengths);
  return {
    data: missed.length === 0 ? shown : { ...shown, missed: missed.length },
    missed,
  };
};
