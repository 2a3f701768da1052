import {
  defaultInspectionSettings,
  type KeyView,
  type OrgRecord,
  type ServerView,
  serverInputSchema,
  type ToolView,
} from "@portcullis/contracts";
import type { SendStep, State } from "../src/index.ts";

/** What a remote server of the model offers: a name, a definition (its hash), whether it is of high risk. */
export type Offer = Readonly<Record<string, { readonly hash: string; readonly isHigh: boolean }>>;

type Tool = {
  readonly name: string;
  readonly hash: string;
  readonly isHigh: boolean;
  readonly pin: string | null;
  readonly rejected: string | null;
  readonly missing: boolean;
  readonly ownLabels: ToolView["ownLabels"];
};
type Server = { view: ServerView; tools: Map<string, Tool>; wasApproved: boolean };
type Org = { record: OrgRecord; keys: KeyView[] };
type Body = Record<string, unknown>;
type Answer = { readonly status: number; readonly body: unknown };

export const AT = "2026-11-01T00:00:00.000Z";
export const STARTING_TEXT = "permit (principal, action, resource);";

const connecting = ["url", "transport", "headers", "auth", "allowPrivateNetwork"] as const;
const refuse = (status: number, code: string): Answer => ({ status, body: { code } });

const stateOf = ({ hash, pin, rejected, missing }: Tool): ToolView["state"] => {
  if (missing) return "missing";
  if (pin === hash) return "approved";
  if (rejected === hash) return "rejected";
  return pin === null ? "new" : "quarantined";
};

const viewOf = (server: string, tool: Tool): ToolView => ({
  ...{
    kind: "tool" as const,
    server,
    name: tool.name,
    definitionHash: tool.hash,
    definition: {},
    title: null,
    description: null,
  },
  ...{ state: stateOf(tool), pinnedHash: tool.pin, risk: tool.isHigh ? "high" : "none", reasons: [] },
  ...{ labels: [], ownLabels: tool.ownLabels, changes: null, diff: null, review: null, revision: 0 },
});

/** The admin API's rules for what a plan does, in memory; the services' own tests hold the real ones. */
export const createModel = (offers: Readonly<Record<string, Offer>>, shipped: State["shipped"] = []) => {
  const servers = new Map<string, Server>();
  const orgs = new Map<string, Org>();
  let revision = 0;
  let keyCount = 0;

  const sync = (slug: string, server: Server): void => {
    const offer = offers[slug] ?? {};
    for (const [name, found] of Object.entries(offer)) {
      const unknown = { name, pin: null, rejected: null, ownLabels: null };
      server.tools.set(name, { ...unknown, ...server.tools.get(name), ...found, missing: false });
    }
    for (const [name, tool] of server.tools) {
      if (!Object.hasOwn(offer, name)) server.tools.set(name, { ...tool, missing: true });
    }
  };

  const putServer = (slug: string, body: Body): Answer => {
    const input = serverInputSchema.parse(body);
    const before = servers.get(slug);
    if (before?.view.status === "retired") return refuse(409, "conflict");
    const same =
      before !== undefined &&
      connecting.every((n) => JSON.stringify(before.view[n]) === JSON.stringify(input[n]));
    const view: ServerView = {
      ...{ slug, instructions: null, protocolVersion: null, promptCount: 0, resourceCount: 0, review: null },
      ...{ described: null, resourcesApproved: false },
      ...{
        createdAt: AT,
        updatedAt: AT,
        toolCounts: { approved: 0, quarantined: 0, new: 0, rejected: 0, missing: 0 },
        promptCounts: { approved: 0, quarantined: 0, new: 0, rejected: 0, missing: 0 },
      },
      sync: {
        health: "unknown",
        lastSync: null,
        lastSuccess: null,
        lastError: null,
        consecutiveFailures: 0,
        missingCredentials: [],
      },
      ...input,
      title: input.title ?? slug,
      status: same ? before.view.status : "draft",
      revision: ++revision,
    };
    const remembered = [...(before?.tools ?? [])].filter(
      ([, tool]) => tool.rejected !== null || tool.ownLabels !== null,
    );
    const forgotten = remembered.map(
      ([name, tool]) => [name, { ...tool, pin: null, missing: true }] as const,
    );
    servers.set(slug, {
      view,
      tools: same ? before.tools : new Map(forgotten),
      wasApproved: same && before.wasApproved,
    });
    return { status: 200, body: view };
  };

  const go = (slug: string, server: Server, verb: string): Answer => {
    const { status } = server.view;
    const to = (next: ServerView["status"]): Answer => {
      server.view = { ...server.view, status: next, revision: ++revision };
      return { status: 200, body: server.view };
    };
    if (status === "retired") return refuse(409, "conflict");
    switch (verb) {
      case "submit":
        if (status !== "draft" && status !== "suspended") return refuse(409, "conflict");
        sync(slug, server);
        return to("in_review");
      case "approve": {
        if (status === "draft") return refuse(409, "conflict");
        sync(slug, server);
        for (const [name, tool] of server.tools) {
          if (!server.wasApproved && stateOf(tool) === "new" && !tool.isHigh) {
            server.tools.set(name, { ...tool, pin: tool.hash });
          }
        }
        server.wasApproved = true;
        return to("approved");
      }
      case "suspend":
        return status === "draft" ? refuse(409, "conflict") : to("suspended");
      case "retire":
        for (const org of orgs.values()) {
          const { [slug]: _gone, ...enabled } = org.record.enabled;
          org.record = { ...org.record, enabled };
        }
        return to("retired");
      default:
        return refuse(404, "not_found");
    }
  };

  const changeTool = (server: Server, name: string, verb: string | undefined, body: Body): Answer => {
    const tool = server.tools.get(name);
    if (tool === undefined) return refuse(404, "not_found");
    const set = (changes: Partial<Tool>): Answer => {
      const after = { ...tool, ...changes };
      server.view = { ...server.view, revision: ++revision };
      server.tools.set(name, after);
      return { status: 200, body: viewOf(server.view.slug, after) };
    };
    if (verb === undefined) return set({ ownLabels: body.labels as Tool["ownLabels"] });
    if (verb === "reject") return set({ rejected: tool.hash, pin: tool.pin === tool.hash ? null : tool.pin });
    const isOther = body.definitionHash !== undefined && body.definitionHash !== tool.hash;
    if (isOther || tool.missing || server.view.status === "draft") return refuse(409, "conflict");
    if (tool.isHigh && body.override !== true && stateOf(tool) !== "approved") return refuse(409, "conflict");
    return set({ pin: tool.hash, rejected: null });
  };

  const changeOrg = (slug: string, changes: Partial<OrgRecord>): Answer => {
    const before = orgs.get(slug);
    const record: OrgRecord = {
      ...{
        slug,
        title: slug,
        inspection: defaultInspectionSettings,
        blockedAs: "error" as const,
        enabled: {},
      },
      policies: { default: STARTING_TEXT },
      ...before?.record,
      ...changes,
      revision: ++revision,
    };
    orgs.set(slug, { record, keys: before?.keys ?? [] });
    return { status: 200, body: record };
  };

  const orgRequest = (
    method: string,
    [slug = "", part, name = ""]: readonly string[],
    body: Body,
  ): Answer => {
    const org = orgs.get(slug);
    if (part === undefined) return changeOrg(slug, body);
    if (org === undefined) return refuse(404, "not_found");
    const { record } = org;
    const { [name]: _policy, ...policies } = record.policies;
    const { [name]: _server, ...enabled } = record.enabled;
    const isGone = method === "DELETE";
    switch (part) {
      case "inspection": {
        const { request, result, ...rest } = body as Partial<OrgRecord["inspection"]>;
        const before = record.inspection;
        const merged = {
          ...before,
          ...rest,
          request: { ...before.request, ...request },
          result: { ...before.result, ...result },
          minSeverity: { ...before.minSeverity, ...rest.minSeverity },
        };
        const inspection = Object.fromEntries(
          Object.entries(merged).filter(
            ([, value]) => typeof value !== "object" || Object.keys(value).length > 0,
          ),
        ) as typeof merged;
        return changeOrg(slug, { inspection });
      }
      case "policies": {
        const cedar = body.shipped === true ? shipped.find((each) => each.name === name)?.cedar : body.cedar;
        if (!isGone && typeof cedar !== "string") return refuse(404, "not_found");
        return changeOrg(slug, { policies: isGone ? policies : { ...policies, [name]: String(cedar) } });
      }
      case "servers": {
        if (isGone && !Object.hasOwn(record.enabled, name)) return refuse(404, "not_found");
        if (!isGone && !servers.has(name)) return refuse(404, "not_found");
        const tools = body.tools as OrgRecord["enabled"][string];
        return changeOrg(slug, { enabled: isGone ? enabled : { ...enabled, [name]: tools } });
      }
      default: {
        const key: KeyView = {
          ...{ id: `key_${++keyCount}`, org: slug, prefix: "pk_live_x", status: "active", expiresAt: null },
          ...{ rateLimit: null, allowedIps: null, previous: null, createdAt: AT, lastUsedAt: null },
          ...(body as Pick<KeyView, "name" | "scope">),
          revision: ++revision,
        };
        org.keys.push(key);
        return { status: 201, body: { ...key, key: "pk_live_secret" } };
      }
    }
  };

  const keyRequest = (method: string, id: string, body: Body): Answer => {
    for (const org of orgs.values()) {
      const index = org.keys.findIndex((key) => key.id === id);
      const key = org.keys[index];
      if (key === undefined) continue;
      const after = {
        ...key,
        ...(method === "DELETE" ? { status: "revoked" as const } : body),
        revision: ++revision,
      };
      org.keys[index] = after;
      return { status: 200, body: after };
    }
    return refuse(404, "not_found");
  };

  const revisionOf = (kind: string, id: string): number | undefined => {
    if (kind === "servers") return servers.get(id)?.view.revision;
    if (kind === "orgs") return orgs.get(id)?.record.revision;
    return [...orgs.values()].flatMap(({ keys }) => keys).find((key) => key.id === id)?.revision;
  };

  const send: SendStep = async ({ method, path, body = {}, ifMatch }) => {
    const [kind = "", ...rest] = path.replace("/v1/admin/", "").split("/").map(decodeURIComponent);
    const [id = "", part, name = "", verb] = rest;
    const held = revisionOf(kind, id);
    if (ifMatch === "absent" ? held !== undefined : ifMatch !== undefined && ifMatch !== held) {
      return refuse(412, "precondition_failed");
    }
    const content = structuredClone(body) as Body;
    if (kind === "orgs") return orgRequest(method, rest, content);
    if (kind === "keys") return keyRequest(method, id, content);
    if (part === undefined) return putServer(id, content);
    const server = servers.get(id);
    if (server === undefined) return refuse(404, "not_found");
    return part === "tools" ? changeTool(server, name, verb, content) : go(id, server, part);
  };

  const state = (): State =>
    structuredClone({
      servers: [...servers.values()].map(({ view, tools }) => ({
        server: view,
        tools: [...tools.values()].map((tool) => viewOf(view.slug, tool)),
      })),
      orgs: [...orgs.values()].map(({ record, keys }) => ({ org: record, keys })),
      shipped,
    });
  /** The remote servers changed: the scheduled sync of those in use sees it. */
  const resync = (): void => {
    for (const [slug, server] of servers) {
      if (["approved", "in_review"].includes(server.view.status)) sync(slug, server);
    }
  };
  return { send, state, resync };
};
