import { isDeepStrictEqual } from "node:util";
import type { DiscoveredTool, RiskLevel, RiskReason } from "@portcullis/contracts";
import { type Found, stateOf, type Tool } from "./server.ts";
import type { Catalogued } from "./server-life.ts";

export type ToolReview = { readonly risk: RiskLevel; readonly reasons: readonly RiskReason[] };

/** Something that a sync saw and that people must be able to read afterwards. */
export type SyncEvent = {
  readonly command: "tool-added" | "tool-drift" | "tool-removed" | "tool-restored";
  readonly before: Tool | null;
  readonly after: Tool;
};

export type Synced = Catalogued & {
  /** Whether what is discovered is another than before: then the server gets a new revision. */
  readonly changed: boolean;
  readonly changedTools: readonly Tool[];
  readonly removedTools: readonly string[];
  readonly events: readonly SyncEvent[];
};

/** The tools whose definition has not been reviewed as it is today. */
export const unreviewed = (tools: readonly Tool[], found: Found): readonly DiscoveredTool[] => {
  const known = new Map(tools.map((tool) => [tool.name, tool.hash]));
  return found.tools.filter(({ name, definitionHash }) => known.get(name) !== definitionHash);
};

const discover = (
  known: Tool | undefined,
  { name, definitionHash, definition }: DiscoveredTool,
  review: ToolReview | undefined,
): Tool => {
  const today = { name, hash: definitionHash, definition, missing: false };
  if (known === undefined) {
    // Without a review nobody knows what it can do.
    const { risk, reasons } = review ?? { risk: "high" as const, reasons: [] };
    const unseen = { pin: null, rejectedHash: null, ownLabels: null, review: null, revision: 0 };
    return { ...today, ...unseen, risk, reasons };
  }
  // Of an equal hash it is the same definition: the text that was pinned stays the one that is shown.
  const same = known.hash === definitionHash ? { definition: known.definition } : {};
  const next = { ...known, ...today, ...same, ...review };
  return isDeepStrictEqual(next, known) ? known : next;
};

/** Whether there is anything to remember of a tool that is no longer offered. */
const isRemembered = ({ pin, rejectedHash, ownLabels }: Tool): boolean =>
  pin !== null || rejectedHash !== null || ownLabels !== null;

const eventOf = (before: Tool | undefined, after: Tool): SyncEvent["command"] | undefined => {
  if (before === undefined) return "tool-added";
  const [from, to] = [stateOf(before), stateOf(after)];
  if (to === "approved") return from === "approved" ? undefined : "tool-restored";
  if (to === "missing") return from === "missing" || after.pin === null ? undefined : "tool-removed";
  return before.hash !== after.hash || from === "approved" || (from === "missing" && after.pin !== null)
    ? "tool-drift"
    : undefined;
};

/**
 * The catalog after a sync that succeeded. Nothing is ever approved by it: a tool that changed is in quarantine, a new
 * one is off, and one that is as it was approved is usable again.
 * @param review of the tools of {@link unreviewed}, and of as many others as are to be looked at again
 */
export const applySync = (
  { server, tools }: Catalogued,
  found: Found,
  review: ReadonlyMap<string, ToolReview>,
): Synced => {
  const known = new Map(tools.map((tool) => [tool.name, tool]));
  const offered = new Set(found.tools.map(({ name }) => name));
  const listed = found.tools.map((tool) => discover(known.get(tool.name), tool, review.get(tool.name)));
  const gone = tools.filter(({ name }) => !offered.has(name));
  const kept = gone.filter(isRemembered).map((tool) => (tool.missing ? tool : { ...tool, missing: true }));
  const removedTools = gone.filter((tool) => !isRemembered(tool)).map(({ name }) => name);
  const after = [...listed, ...kept];
  const changedTools = after.filter((tool) => known.get(tool.name) !== tool);
  // Before its first approval everything is new: the reviewer sees it, and there is nothing to compare with.
  const isBaseline = server.firstApprovedAt === null;
  const events = changedTools.flatMap((tool): readonly SyncEvent[] => {
    const before = known.get(tool.name);
    const command = eventOf(before, tool);
    if (command === undefined || (isBaseline && tool.pin === null)) return [];
    return [{ command, before: before ?? null, after: tool }];
  });
  return {
    server: { ...server, instructions: found.instructions, protocolVersion: found.protocolVersion },
    tools: after,
    changed: changedTools.length + removedTools.length > 0 || server.instructions !== found.instructions,
    changedTools,
    removedTools,
    events,
  };
};
