import { readableDefinition, toolLabels } from "@portcullis/catalog";
import type { ServerView, ToolState, ToolView } from "@portcullis/contracts";
import { compareDefinitions } from "@portcullis/tool-review";
import type { SyncEvent } from "./apply-sync.ts";
import { type Server, stateOf, type Tool, toServerRecord, writtenOf } from "./server.ts";
import { pinOf } from "./server-life.ts";
import { storable } from "./sync-fault.ts";

/** What is counted of a server rather than shown. */
export type Counts = {
  readonly tools: Readonly<Partial<Record<ToolState, number>>>;
  readonly prompts: Readonly<Partial<Record<ToolState, number>>>;
  /** Resources and resource templates. */
  readonly resources: number;
};

export type Stamps = { readonly createdAt: string; readonly updatedAt: string };

const countsOf = (counts: Counts["tools"]): Record<ToolState, number> => ({
  approved: counts.approved ?? 0,
  quarantined: counts.quarantined ?? 0,
  new: counts.new ?? 0,
  rejected: counts.rejected ?? 0,
  missing: counts.missing ?? 0,
});

/** The record without what the server offers. */
const settingsOf = (server: Server) => {
  const { tools: _tools, prompts: _prompts, ...record } = toServerRecord(server, []);
  const { resources: _resources, resourceTemplates: _templates, ...settings } = record;
  return settings;
};

/** A server as operators see it: with today's instructions, whether they are approved or not. */
export const toServerView = (server: Server, counts: Counts, stamps: Stamps): ServerView => {
  const prompts = countsOf(counts.prompts);
  return {
    ...settingsOf(server),
    maxConcurrentCalls: server.maxConcurrentCalls,
    instructions: server.instructions,
    labels: server.labels,
    sync: server.sync,
    protocolVersion: server.protocolVersion,
    toolCounts: countsOf(counts.tools),
    promptCounts: prompts,
    promptCount: Object.values(prompts).reduce((sum, n) => sum + n, 0) - prompts.missing,
    resourcesApproved: server.approvedKinds.includes("resource"),
    resourceCount: counts.resources,
    review: server.review,
    ...stamps,
  };
};

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

const titleOf = ({ title, annotations }: Tool["definition"]): string | null => {
  const own = textOf(title);
  if (own !== null || typeof annotations !== "object" || annotations === null) return own;
  return "title" in annotations ? textOf(annotations.title) : null;
};

const comparisonOf = (server: Server, tool: Tool) =>
  tool.pin === null
    ? undefined
    : compareDefinitions(
        { definition: readableDefinition(writtenOf(tool.pin)), instructions: tool.pin.instructions },
        { definition: readableDefinition(writtenOf(tool)), instructions: pinOf(server, tool).instructions },
      );

export const toToolView = (server: Server, tool: Tool): ToolView => {
  const state = stateOf(tool);
  const comparison = state === "quarantined" ? comparisonOf(server, tool) : undefined;
  return {
    kind: tool.kind,
    server: server.slug,
    name: tool.name,
    definitionHash: tool.hash,
    ...writtenOf(tool),
    definition: { ...tool.definition },
    title: titleOf(tool.definition),
    description: textOf(tool.definition.description),
    state,
    pinnedHash: tool.pin?.hash ?? null,
    risk: tool.risk,
    reasons: [...tool.reasons],
    labels:
      tool.kind === "tool"
        ? toolLabels(tool.ownLabels, server.labels, tool.definition)
        : [...(server.labels ?? [])],
    ownLabels: tool.ownLabels === null ? null : [...tool.ownLabels],
    changes: comparison === undefined ? null : [...comparison.changes],
    diff: comparison?.diff ?? null,
    review: tool.review,
    revision: tool.revision,
  };
};

/** A server for the audit: its settings and what was decided; not its health, not its texts. */
export const serverForAudit = (server: Server): object => {
  const { instructions: _text, described: _described, ...settings } = settingsOf(server);
  return { ...settings, approvedKinds: server.approvedKinds, review: server.review };
};

/** A tool for the audit: which definition, in which state; not its text. */
export const toolForAudit = (tool: Tool): object => ({
  name: tool.name,
  state: stateOf(tool),
  definitionHash: tool.hash,
  pinnedHash: tool.pin?.hash ?? null,
  risk: tool.risk,
  ownLabels: tool.ownLabels,
});

const MAX_CHANGES = 50;

/** What a sync saw, for the audit: with the places that changed, where there is an approved definition to compare with. */
export const eventForAudit = (server: Server, { command, before, after }: SyncEvent) => {
  const comparison = command.endsWith("-drift") ? comparisonOf(server, after) : undefined;
  const changes = comparison?.changes
    .slice(0, MAX_CHANGES)
    .map(({ kind, pointer }) => `${kind} ${storable(pointer)}`);
  return {
    before: before === null ? null : toolForAudit(before),
    after: { ...toolForAudit(after), ...(changes === undefined ? {} : { changes }) },
  };
};
