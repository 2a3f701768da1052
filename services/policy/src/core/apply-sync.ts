import { isDeepStrictEqual } from "node:util";
import type { DiscoveredTool, PinnedKind, RiskLevel, RiskReason } from "@portcullis/contracts";
import { type Found, idOf, stateOf, type Tool } from "./server.ts";
import type { Catalogued } from "./server-life.ts";

export type ToolReview = { readonly risk: RiskLevel; readonly reasons: readonly RiskReason[] };

/** Something that a sync saw and that people must be able to read afterwards. */
export type SyncEvent = {
  readonly command: `${PinnedKind}-${"added" | "drift" | "removed" | "restored"}`;
  readonly before: Tool | null;
  readonly after: Tool;
};

export type Synced = Catalogued & {
  /** Whether what is discovered is another than before: then the server gets a new revision. */
  readonly changed: boolean;
  readonly changedTools: readonly Tool[];
  readonly removedTools: readonly Tool[];
  readonly events: readonly SyncEvent[];
};

/** A tool or a prompt that a sync found, at its place in the list. */
export type Discovered = DiscoveredTool & Pick<Tool, "kind" | "position">;

/** All that is pinned, as it was found. */
export const discoveredIn = (found: Pick<Found, "tools" | "prompts">): readonly Discovered[] => [
  ...found.tools.map((each, position) => ({ ...each, kind: "tool" as const, position })),
  ...found.prompts.map((each, position) => ({ ...each, kind: "prompt" as const, position })),
];

/** Those whose definition has not been reviewed as it is today. */
export const unreviewed = (tools: readonly Tool[], found: Found): readonly Discovered[] => {
  const known = new Map(tools.map((tool) => [idOf(tool), tool.hash]));
  return discoveredIn(found).filter((each) => known.get(idOf(each)) !== each.definitionHash);
};

const discover = (
  known: Tool | undefined,
  { kind, name, position, definitionHash, definition, ...found }: Discovered,
  review: ToolReview | undefined,
): Tool => {
  const exact = found.exact ?? null;
  const today = { kind, name, position, hash: definitionHash, definition, exact, missing: false };
  if (known === undefined) {
    // Without a review nobody knows what it can do.
    const { risk, reasons } = review ?? { risk: "high" as const, reasons: [] };
    const unseen = { pin: null, rejectedHash: null, ownLabels: null, review: null, revision: 0 };
    return { ...today, ...unseen, risk, reasons };
  }
  // Of an equal hash it is the same definition: the text that was pinned stays the one that is shown. What was kept before
  // there were exact texts gets one: of an equal hash, that differs in the order of members alone.
  const { definition: kept, exact: keptText } = known;
  const same = known.hash === definitionHash ? { definition: kept, exact: keptText ?? exact } : {};
  const next = { ...known, ...today, ...same, ...review };
  return isDeepStrictEqual(next, known) ? known : next;
};

/** Whether there is anything to remember of a tool that is no longer offered. */
const isRemembered = ({ pin, rejectedHash, ownLabels }: Tool): boolean =>
  pin !== null || rejectedHash !== null || ownLabels !== null;

const eventOf = (before: Tool | undefined, after: Tool): SyncEvent["command"] | undefined => {
  const { kind } = after;
  if (before === undefined) return `${kind}-added`;
  const [from, to] = [stateOf(before), stateOf(after)];
  if (to === "approved") return from === "approved" ? undefined : `${kind}-restored`;
  if (to === "missing") return from === "missing" || after.pin === null ? undefined : `${kind}-removed`;
  return before.hash !== after.hash || from === "approved" || (from === "missing" && after.pin !== null)
    ? `${kind}-drift`
    : undefined;
};

/** What a server says of itself, for the record. */
const describedBy = ({ protocolVersion, serverInfo, capabilities, instructions }: Found) => ({
  protocolVersion,
  serverInfo,
  capabilities,
  instructions,
});

/**
 * The catalog after a sync that succeeded. Nothing is ever approved by it: a tool that changed is in quarantine, a new
 * one is off, and one that is as it was approved is usable again.
 * @param review by {@link idOf}, of those of {@link unreviewed} and of as many others as are to be looked at again
 */
export const applySync = (
  { server, tools }: Catalogued,
  found: Found,
  review: ReadonlyMap<string, ToolReview>,
): Synced => {
  const known = new Map(tools.map((tool) => [idOf(tool), tool]));
  const discovered = discoveredIn(found);
  const offered = new Set(discovered.map(idOf));
  const listed = discovered.map((each) => discover(known.get(idOf(each)), each, review.get(idOf(each))));
  const gone = tools.filter((tool) => !offered.has(idOf(tool)));
  const kept = gone.filter(isRemembered).map((tool) => (tool.missing ? tool : { ...tool, missing: true }));
  const removedTools = gone.filter((tool) => !isRemembered(tool));
  const after = [...listed, ...kept];
  const changedTools = after.filter((tool) => known.get(idOf(tool)) !== tool);
  // Before its first approval everything is new: the reviewer sees it, and there is nothing to compare with.
  const isBaseline = server.firstApprovedAt === null;
  const events = changedTools.flatMap((tool): readonly SyncEvent[] => {
    const before = known.get(idOf(tool));
    const command = eventOf(before, tool);
    if (command === undefined || (isBaseline && tool.pin === null)) return [];
    return [{ command, before: before ?? null, after: tool }];
  });
  const described = { ...server, ...describedBy(found) };
  return {
    server: described,
    tools: after,
    changed: changedTools.length + removedTools.length > 0 || !isDeepStrictEqual(described, server),
    changedTools,
    removedTools,
    events,
  };
};
