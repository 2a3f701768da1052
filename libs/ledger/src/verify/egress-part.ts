import type { Checkpoint, EgressLeaf, Evidence, EvidenceKeys } from "@portcullis/contracts";
import { publicKeyMap } from "@portcullis/crypto";
import { emptyRoot, extend, frontierRanges, isSameHash, leafHash, rootOf } from "../merkle.ts";
import { openCheckpoint } from "../notes.ts";
import { egressLeafData, entryDigest, requestDigest } from "../pages.ts";
import { createPageAudit, type PageFindings } from "./page-audit.ts";
import { CLOCK_MARGIN_MS, hashesOf, type Steps } from "./report.ts";

/** Leaves of the egress log, from place `first` on, until `endMs`. */
type Window = {
  readonly first: number;
  readonly leaves: readonly EgressLeaf[];
  readonly endMs: number;
};

const openEgress = (
  note: string,
  keys: EvidenceKeys,
): { ok: true; checkpoint: Checkpoint } | { ok: false; reason: string } => {
  const opened = openCheckpoint(note, keys.installation, keys.store);
  if (!opened.ok || opened.checkpoint.origin === `${keys.installation}/egress`) return opened;
  return { ok: false, reason: "not a checkpoint of the egress log" };
};

/** The log from before the request existed to after it could run: both roots are recomputed, so no leaf can be left out. */
const checkWindow = (
  { egress }: Evidence,
  keys: EvidenceKeys,
  time: { readonly receivedMs: number; readonly lastMs: number },
  steps: Steps,
): Window | undefined => {
  const to = openEgress(egress.to, keys);
  const from = egress.from === null ? undefined : openEgress(egress.from, keys);
  if (!to.ok || from?.ok === false) {
    const reason = to.ok ? (from?.ok === false ? from.reason : "") : to.reason;
    steps.fails("egress checkpoints", `One of them is ${reason}.`);
    return undefined;
  }
  const first = from?.checkpoint.size ?? 0;
  const begins = from === undefined || Date.parse(from.checkpoint.time) <= time.receivedMs - CLOCK_MARGIN_MS;
  const ends = Date.parse(to.checkpoint.time) >= time.lastMs + CLOCK_MARGIN_MS;
  const covers = steps.check(
    "egress window",
    begins && ends,
    `The file shows all that left from ${from?.checkpoint.time ?? "the first day"} to ${to.checkpoint.time}: before the request existed until it could run no more.`,
    "The window does not cover the time in which the request could have run.",
  );
  const frontier = hashesOf(egress.frontier);
  if (!covers || frontier === undefined || frontier.length !== frontierRanges(first).length) {
    if (covers) steps.fails("egress log", "The state of the log at the window's beginning is not complete.");
    return undefined;
  }
  const before = first === 0 ? emptyRoot : rootOf(frontier);
  const grown = extend(
    first,
    frontier,
    egress.leaves.map((leaf) => leafHash(egressLeafData(leaf))),
  );
  const holds =
    (from === undefined || isSameHash(before, Buffer.from(from.checkpoint.root, "hex"))) &&
    grown.size === to.checkpoint.size &&
    isSameHash(rootOf(grown.frontier), Buffer.from(to.checkpoint.root, "hex"));
  return steps.check(
    "egress log",
    holds,
    `Its ${egress.leaves.length} messages lead from the one signed root to the other: none is left out, changed or moved.`,
    "The messages in the file do not lead from the one signed root to the other.",
  )
    ? { first, leaves: egress.leaves, endMs: Date.parse(to.checkpoint.time) }
    : undefined;
};

const nameList = (names: readonly string[]): string => [...new Set(names)].toSorted().join(", ");

/** What is worth saying of pages that hold: nothing of it is a fault. */
const remarksOn = ({ unlisted, silent }: PageFindings): string => {
  const entries = [...unlisted.values()];
  const names = nameList(entries.map(({ executor }) => executor));
  return [
    entries.length === 0
      ? ""
      : ` ${entries.length} entries of ${names} are on no page in this file: they are of its last moments here, or it was killed.`,
    ...silent.map(
      ({ executor, sinceMs }) =>
        ` ${executor} said nothing after ${new Date(sinceMs).toISOString()}: it was killed, or cut off.`,
    ),
  ].join("");
};

/** The executors' own word. */
const checkPages = (
  { first, leaves, endMs }: Window,
  keys: EvidenceKeys,
  steps: Steps,
): PageFindings | undefined => {
  const audit = createPageAudit(publicKeyMap(keys.executor), first);
  for (const [at, leaf] of leaves.entries()) audit.take(first + at, leaf);
  const found = audit.end(endMs);
  return steps.check(
    "ledger pages",
    found.fault === undefined,
    `${found.pages} pages of ${found.executors} executors hold, and the log has what they list.${remarksOn(found)}`,
    found.fault ?? "",
  )
    ? found
    : undefined;
};

/** The entries of this request: those in the file are those in the log, and no page speaks of others. */
const checkEntries = (
  { first, leaves }: Window,
  { requestId, egress: { entries } }: Evidence,
  { unlisted, earlier }: PageFindings,
  steps: Steps,
): number | undefined => {
  const request = requestDigest(requestId);
  const own = leaves.flatMap((leaf, at) =>
    "request" in leaf && leaf.request === request ? [{ entry: leaf.entry, place: first + at }] : [],
  );
  const agrees =
    !earlier.some((line) => line.request === request) &&
    own.length === entries.length &&
    entries.every((entry, at) => entryDigest(entry) === own[at]?.entry);
  if (!agrees) {
    steps.fails("ledger entries", "The entries of this request in the file are not those in the log.");
    return undefined;
  }
  if (own.length > 0) {
    const unsigned = own.filter(({ place }) => unlisted.has(place)).length;
    steps.holds(
      "ledger entries",
      `The log holds ${own.length} entries of this request, and they are those in the file; ${
        unsigned === 0
          ? "the executor's pages list each."
          : `${unsigned} of them on no page: what the executor noted last before it was killed, or before this file ends.`
      }`,
    );
  }
  return own.length;
};

/** How many entries the log holds of this request: `undefined` where that cannot be said. */
export const checkEgress = (
  evidence: Evidence,
  keys: EvidenceKeys,
  time: { readonly receivedMs: number; readonly lastMs: number },
  steps: Steps,
): number | undefined => {
  const window = checkWindow(evidence, keys, time, steps);
  if (window === undefined) return undefined;
  const unknown = window.leaves.filter(({ kind }) => kind === "missing" || kind === "foreign").length;
  if (unknown > 0) {
    steps.fails("egress log", `${unknown} of its messages cannot be read, so nothing can be said of them.`);
    return undefined;
  }
  const found = checkPages(window, keys, steps);
  return found && checkEntries(window, evidence, found, steps);
};
