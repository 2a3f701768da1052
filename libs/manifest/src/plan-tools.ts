import type { ControlResult } from "@portcullis/contracts";
import type { ManifestTool } from "./schema.ts";
import { isSameSet, type Step } from "./step.ts";

type ToolState = ControlResult<"server-tools">[number];

/** What is known of a server's tools and prompts when a plan is made, and what will happen to the server before they are looked at. */
export type ToolContext = {
  readonly server: string;
  readonly kind: ToolState["kind"];
  readonly known: readonly ToolState[];
  /** The server ends up approved: only then is a tool turned on. */
  readonly endsApproved: boolean;
  /** An approval comes. The first one of a server pins every one that is not of high risk and not rejected. */
  readonly isAboutToPin: boolean;
  /** The offer will be read anew from another place: what is known says nothing. */
  readonly isReread: boolean;
};

export type ToolPlan = { readonly steps: readonly Step[]; readonly notes: readonly string[] };

const nothing: ToolPlan = { steps: [], notes: [] };

type Where = Pick<ToolContext, "server" | "kind">;

const targetOf = ({ server, kind }: Where, name: string): string => `servers/${server}/${kind}s/${name}`;
const pathOf = ({ server, kind }: Where, name: string): string =>
  `/v1/admin/servers/${server}/${kind}s/${encodeURIComponent(name)}`;

const approveStep = (
  where: Where,
  name: string,
  wanted: ManifestTool,
  hash: string | undefined,
  current: ToolState | undefined,
): Step => ({
  action: "approve",
  target: targetOf(where, name),
  touches: `servers/${where.server}`,
  request: {
    method: "POST",
    path: `${pathOf(where, name)}/approve`,
    body: {
      ...(hash === undefined ? {} : { definitionHash: hash }),
      ...(wanted.override === undefined ? {} : { override: true, note: wanted.override }),
    },
  },
  changes: [
    { path: "state", before: current?.state, after: "approved" },
    ...(hash === undefined
      ? []
      : [{ path: "definitionHash", before: current?.pinnedHash ?? undefined, after: hash }]),
  ],
});

const rejectStep = (where: Where, name: string, current: ToolState | undefined): Step => ({
  action: "reject",
  target: targetOf(where, name),
  touches: `servers/${where.server}`,
  request: { method: "POST", path: `${pathOf(where, name)}/reject`, body: {} },
  changes: [{ path: "state", before: current?.state, after: "rejected" }],
});

const labelStep = (
  where: Where,
  name: string,
  wanted: ManifestTool,
  current: ToolState | undefined,
): Step => ({
  action: "label",
  target: targetOf(where, name),
  touches: `servers/${where.server}`,
  request: { method: "PUT", path: pathOf(where, name), body: { labels: wanted.labels ?? null } },
  changes: [{ path: "labels", before: current?.ownLabels ?? undefined, after: wanted.labels }],
});

const note = (where: Where, name: string, text: string): ToolPlan => ({
  steps: [],
  notes: [`${targetOf(where, name)}: ${text}`],
});

/** The tool is to be off. `new` is off by itself, unless an approval of the server is about to pin it. */
const planOff = (name: string, current: ToolState | undefined, context: ToolContext): ToolPlan => {
  const reject: ToolPlan = { steps: [rejectStep(context, name, current)], notes: [] };
  if (current === undefined) return context.isAboutToPin ? reject : nothing;
  switch (current.state) {
    case "approved":
    case "quarantined":
      return reject;
    case "new":
      return context.isAboutToPin ? reject : nothing;
    case "rejected":
      return nothing;
    case "missing":
      if (current.pinnedHash === null) return nothing;
      return current.pinnedHash === current.definitionHash
        ? reject
        : note(context, name, "is not offered now, and would be on if it came back as it was approved");
  }
};

/**
 * The tool is to be on. INV-7: a definition that changed since a person approved it is approved again only where the
 * file names exactly that definition.
 */
const planOn = (
  name: string,
  wanted: ManifestTool,
  current: ToolState | undefined,
  context: ToolContext,
): ToolPlan => {
  const { isAboutToPin } = context;
  if (!context.endsApproved) return nothing;
  const on = (hash: string | undefined): ToolPlan => ({
    steps: [approveStep(context, name, wanted, hash, current)],
    notes: [],
  });
  const hash = wanted.definitionHash;
  if (current === undefined) return on(hash);
  const isOffered = hash === current.definitionHash;
  switch (current.state) {
    case "approved":
      if (hash === undefined || isOffered) return nothing;
      return { steps: [rejectStep(context, name, current)], notes: [] };
    case "new":
      if (hash === undefined || isOffered) return on(current.definitionHash);
      return {
        steps: isAboutToPin ? [rejectStep(context, name, current)] : [],
        ...{ notes: note(context, name, "is offered with another definition than the file names").notes },
      };
    case "quarantined":
    case "rejected":
      if (isOffered || (hash === undefined && current.pinnedHash === null)) return on(current.definitionHash);
      return note(
        context,
        name,
        `changed since it was approved and stays off; to approve it as it is now, set definitionHash: ${current.definitionHash}`,
      );
    case "missing":
      return note(context, name, "is not offered any more");
  }
};

const planLabels = (
  name: string,
  wanted: ManifestTool,
  current: ToolState | undefined,
  context: ToolContext,
): readonly Step[] => {
  if (wanted.labels === undefined) return [];
  const isSet = current !== undefined && isSameSet(current.ownLabels, wanted.labels);
  const isDefault = current === undefined && wanted.labels === null;
  return isSet || isDefault ? [] : [labelStep(context, name, wanted, current)];
};

/** The steps for the tools, or prompts, that the file names; the others are left alone. */
export const planTools = (wanted: Readonly<Record<string, ManifestTool>>, context: ToolContext): ToolPlan => {
  const plans = Object.entries(wanted).map(([name, tool]) => {
    const known = context.known.find((each) => each.kind === context.kind && each.name === name);
    const current = context.isReread ? undefined : known;
    const state = tool.approved ? planOn(name, tool, current, context) : planOff(name, current, context);
    // Labels outlive a change of how the server is reached.
    return { ...state, labels: planLabels(name, tool, known, context) };
  });
  return {
    steps: plans.flatMap(({ steps, labels }) => [...labels, ...steps]),
    notes: plans.flatMap(({ notes }) => notes),
  };
};
