import type { ServerInput, ServerStatus } from "@portcullis/contracts";
import { planTools } from "./plan-tools.ts";
import type { ManifestServer } from "./schema.ts";
import type { State } from "./state.ts";
import { changesBetween, isSame, type Step } from "./step.ts";

export type ServerState = State["servers"][number];
export type PartialPlan = { readonly steps: readonly Step[]; readonly notes: readonly string[] };

/** A change of one of these is another way to a server: it is a draft again, and its pins are gone. */
const connecting = ["url", "transport", "headers", "auth", "allowPrivateNetwork"] as const;

/** The body of the PUT, with every field, the defaults filled in. */
const inputOf = (slug: string, server: ManifestServer): ServerInput => {
  const { status: _status, note: _note, tools: _tools, prompts: _prompts, ...input } = server;
  return { ...input, title: input.title ?? slug };
};

/** What a PUT would have to say to change nothing. */
export const inputOfView = ({ server }: ServerState): ServerInput => {
  const { url, transport, title, description, owner, registryName, version, headers, auth } = server;
  const { allowPrivateNetwork, timeoutMs, maxResponseBytes, maxConcurrentCalls, labels } = server;
  return {
    ...{ url, transport, title, description, owner, registryName, version, headers, auth },
    ...{ allowPrivateNetwork, timeoutMs, maxResponseBytes, maxConcurrentCalls, labels },
  };
};

type Verb = "submit" | "approve" | "suspend" | "retire";
const statusAfter = {
  submit: "in_review",
  approve: "approved",
  suspend: "suspended",
  retire: "retired",
} as const satisfies Record<Verb, ServerStatus>;

/** The life of a server: which steps lead from one status to another; none where there is no way. */
export const transitions = (from: ServerStatus, to: ServerStatus): readonly Verb[] => {
  if (from === to || from === "retired") return [];
  switch (to) {
    case "draft":
      return [];
    case "in_review":
      return from === "approved" ? [] : ["submit"];
    case "approved":
      return from === "draft" ? ["submit", "approve"] : ["approve"];
    case "suspended":
      return from === "draft" ? ["submit", "suspend"] : ["suspend"];
    case "retired":
      return ["retire"];
  }
};

const baseOf = (slug: string, current: ServerState | undefined) => ({
  target: `servers/${slug}`,
  record: `servers/${slug}`,
  path: `/v1/admin/servers/${slug}`,
  ifMatch: current?.server.revision ?? ("absent" as const),
});

const lifeStep = (
  slug: string,
  current: ServerState | undefined,
  verb: Verb,
  from: ServerStatus,
  note: string | undefined,
): Step => {
  const { path, ifMatch, ...base } = baseOf(slug, current);
  return {
    ...base,
    action: verb,
    request: { method: "POST", path: `${path}/${verb}`, body: note === undefined ? {} : { note }, ifMatch },
    changes: [{ path: "status", before: from, after: statusAfter[verb] }],
  };
};

/** The PUT, where a field differs; `drops` where it makes the server a draft again. */
const planInput = (slug: string, wanted: ManifestServer, current: ServerState | undefined) => {
  const input = inputOf(slug, wanted);
  const before: Partial<ServerInput> = current === undefined ? {} : inputOfView(current);
  const changes = changesBetween(before, input);
  if (changes.length === 0) return { steps: [], drops: false };
  const drops = current !== undefined && connecting.some((name) => !isSame(before[name], input[name]));
  const { path, ifMatch, ...base } = baseOf(slug, current);
  const falls = drops && current.server.status !== "draft";
  const step: Step = {
    ...base,
    action: current === undefined ? "create" : "update",
    request: { method: "PUT", path, body: input, ifMatch },
    changes: falls
      ? [...changes, { path: "status", before: current.server.status, after: "draft" }]
      : changes,
  };
  return { steps: [step], drops };
};

export const planServer = (
  slug: string,
  wanted: ManifestServer,
  current: ServerState | undefined,
): PartialPlan => {
  const was = current?.server.status;
  if (wanted.status === "retired") {
    // Retired is the end, and what never was need not be made to be retired.
    const ends = was !== undefined && was !== "retired";
    return { steps: ends ? [lifeStep(slug, current, "retire", was, wanted.note)] : [], notes: [] };
  }
  const put = planInput(slug, wanted, current);
  const status: ServerStatus = was === undefined || put.drops ? "draft" : was;
  const goal = wanted.status ?? status;
  const verbs = transitions(status, goal);
  const life = verbs.map((verb, index) => {
    const before = verbs[index - 1];
    return lifeStep(slug, current, verb, before === undefined ? status : statusAfter[before], wanted.note);
  });
  const isSubmitted = verbs[0] === "submit";
  const known = current?.tools ?? [];
  const isAboutToPin = verbs.includes("approve");
  const context = {
    server: slug,
    known,
    endsApproved: goal === "approved" && status !== "retired",
    isAboutToPin,
    isReread: put.drops || current === undefined,
  };
  const tools = planTools(wanted.tools ?? {}, { ...context, kind: "tool" });
  const prompts = planTools(wanted.prompts ?? {}, { ...context, kind: "prompt" });
  const pinned = [...tools.steps, ...prompts.steps];
  // What is not wanted is rejected, and what is wanted as it was named is pinned, before the approval pins the rest.
  const isEarly = ({ action, request }: Step): boolean =>
    action !== "approve" || (isAboutToPin && request.body?.definitionHash !== undefined);
  const early = pinned.filter(isEarly);
  const late = pinned.filter((step) => !isEarly(step));
  // A draft's offer has not been read: there is nothing to decide about.
  const decidable = goal !== "draft";
  const noWay = verbs.length === 0 && goal !== status;
  return {
    steps: [
      ...put.steps,
      ...(isSubmitted ? life.slice(0, 1) : []),
      ...(decidable ? early : []),
      ...(isSubmitted ? life.slice(1) : life),
      ...(decidable ? late : []),
    ],
    notes: [
      ...(noWay ? [`servers/${slug}: is ${status}, and no step leads to ${goal}`] : []),
      ...tools.notes,
      ...prompts.notes,
    ],
  };
};
