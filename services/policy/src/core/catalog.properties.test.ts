import { definitionHash } from "@portcullis/catalog";
import type { DiscoveredTool, PinnedKind, ServerInput, ServerStatus } from "@portcullis/contracts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { applySync, unreviewed } from "./apply-sync.ts";
import { type Found, idOf, type Server, stateOf, type Tool, toServerRecord } from "./server.ts";
import {
  approveServer,
  type Catalogued,
  isSynced,
  putServer,
  retireServer,
  submitServer,
  suspendServer,
} from "./server-life.ts";
import { approveTool, rejectTool } from "./tool-life.ts";

/** INV-7 for the catalog, against an oracle that keeps its own books in the plainest way. */

const names = ["read", "write", "delete"] as const;
/** The last variant is of high risk. */
const variants = ["one", "two", "harmful"] as const;
const offer = fc.record({
  tools: fc.uniqueArray(
    fc.record({ name: fc.constantFrom(...names), variant: fc.constantFrom(...variants) }),
    {
      selector: ({ name }) => name,
    },
  ),
  instructions: fc.constantFrom(null, "Be kind"),
});
const name = fc.constantFrom(...names);
const action = fc.oneof(
  fc.record({
    do: fc.constant("put" as const),
    url: fc.constantFrom("https://a.example", "https://b.example"),
  }),
  fc.record({ do: fc.constantFrom("submit" as const, "suspend" as const) }),
  { weight: 3, arbitrary: fc.record({ do: fc.constant("approve" as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("sync" as const), offer }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("tool-approve" as const), name, override: fc.boolean() }),
  },
  fc.record({ do: fc.constant("tool-reject" as const), name }),
);
/** Every sequence begins with a review: else most would never get to an approval. */
const inReviewAction = fc.oneof(
  fc.record({ do: fc.constant("sync" as const), offer }),
  fc.record({ do: fc.constant("tool-approve" as const), name, override: fc.boolean() }),
  fc.record({ do: fc.constant("tool-reject" as const), name }),
);
type Action = typeof action extends fc.Arbitrary<infer T> ? T | { readonly do: "retire" } : never;
type Offer = typeof offer extends fc.Arbitrary<infer T> ? T : never;

/** The same offer as tools, or as prompts: the rules are the same, save that the hash of a prompt is its own. */
const toFound = ({ tools, instructions }: Offer, kind: PinnedKind): Found => {
  const discovered = tools.map(({ name, variant }): DiscoveredTool => {
    const definition = { name, description: variant };
    const covered = kind === "tool" ? instructions : null;
    return { name, definition, definitionHash: definitionHash(definition, covered) };
  });
  return {
    ok: true,
    protocolVersion: "2026-07-28",
    serverInfo: null,
    instructions,
    capabilities: { [`${kind}s`]: {} },
    tools: [],
    prompts: [],
    [`${kind}s`]: discovered,
    resources: [],
    resourceTemplates: [],
  };
};
const isHarmful = ({ definition }: Pick<DiscoveredTool, "definition">): boolean =>
  definition.description === "harmful";
const riskOf = (tool: Pick<DiscoveredTool, "definition">) =>
  isHarmful(tool) ? ({ risk: "high", reasons: [] } as const) : ({ risk: "none", reasons: [] } as const);

const input = (url: string): ServerInput => ({
  url,
  transport: "streamable-http",
  description: null,
  owner: null,
  registryName: null,
  version: null,
  headers: {},
  auth: null,
  allowPrivateNetwork: false,
  timeoutMs: 1000,
  maxResponseBytes: 4096,
  maxConcurrentCalls: null,
  labels: null,
});
const verdict = { by: "olga", at: "2026-03-01T12:00:00.000Z", note: "because" };

/** What is under test: the rules, one after the other. */
const step = (state: Catalogued, action: Action, kind: PinnedKind): Catalogued => {
  const { server, tools } = state;
  const withServer = (next: Server | undefined): Catalogued => ({ server: next ?? server, tools });
  const withTool = (
    name: string,
    rule: (tool: Tool) => { ok: boolean; value?: Tool | undefined },
  ): Catalogued => {
    const tool = tools.find((each) => each.name === name);
    const next = tool && rule(tool).value;
    return { server, tools: next === undefined ? tools : tools.map((each) => (each === tool ? next : each)) };
  };
  switch (action.do) {
    case "put": {
      const put = putServer(state, server.slug, input(action.url));
      return put.ok && put.value !== undefined ? put.value : state;
    }
    case "submit": {
      const submitted = submitServer(server, verdict);
      return submitted.ok ? withServer(submitted.value) : state;
    }
    case "suspend": {
      const suspended = suspendServer(server, verdict);
      return suspended.ok ? withServer(suspended.value) : state;
    }
    case "retire":
      return withServer(retireServer(server, verdict));
    case "approve": {
      const approved = approveServer(state, verdict);
      return approved.ok && approved.value !== undefined ? approved.value : state;
    }
    case "sync": {
      if (!isSynced(server)) return state;
      const found = toFound(action.offer, kind);
      const review = new Map(unreviewed(tools, found).map((tool) => [idOf(tool), riskOf(tool)]));
      return applySync(state, found, review);
    }
    case "tool-approve":
      return withTool(action.name, (tool) =>
        approveTool(server, tool, { ...verdict, override: action.override }),
      );
    case "tool-reject":
      return withTool(action.name, (tool) =>
        tool.missing ? { ok: false } : rejectTool(server, tool, verdict),
      );
  }
};

/** The oracle's books: what is offered now, what a person said yes to, and no to. */
type Books = {
  status: ServerStatus;
  url: string;
  reviewed: boolean;
  /** Whether the server has said that it has prompts: an approval before that was none of them. */
  declared: boolean;
  offered: Map<string, DiscoveredTool>;
  yes: Map<string, string>;
  no: Map<string, string>;
};

const note = (books: Books, action: Action, kind: PinnedKind): void => {
  const { status, offered, yes, no } = books;
  switch (action.do) {
    case "put":
      if (status === "retired" || action.url === books.url) return;
      books.url = action.url;
      books.status = "draft";
      books.reviewed = false;
      books.declared = false;
      offered.clear();
      yes.clear();
      return;
    case "submit":
      if (status === "draft" || status === "suspended") books.status = "in_review";
      return;
    case "suspend":
      if (status === "approved" || status === "in_review") books.status = "suspended";
      return;
    case "retire":
      books.status = "retired";
      return;
    case "approve":
      if (status !== "in_review" && status !== "suspended" && !(kind === "prompt" && status === "approved"))
        return;
      books.status = "approved";
      if (books.reviewed || (kind === "prompt" && !books.declared)) return;
      books.reviewed = true;
      for (const tool of offered.values()) {
        const isNew = !yes.has(tool.name) && no.get(tool.name) !== tool.definitionHash;
        if (isNew && !isHarmful(tool)) yes.set(tool.name, tool.definitionHash);
      }
      return;
    case "sync":
      if (status === "draft" || status === "retired") return;
      offered.clear();
      books.declared = true;
      for (const tool of toFound(action.offer, kind)[`${kind}s`]) offered.set(tool.name, tool);
      return;
    case "tool-approve": {
      const tool = offered.get(action.name);
      if (tool === undefined || status === "draft" || status === "retired") return;
      if (yes.get(tool.name) === tool.definitionHash || (isHarmful(tool) && !action.override)) return;
      yes.set(tool.name, tool.definitionHash);
      if (no.get(tool.name) === tool.definitionHash) no.delete(tool.name);
      return;
    }
    case "tool-reject": {
      const tool = offered.get(action.name);
      if (tool === undefined || status === "retired") return;
      no.set(tool.name, tool.definitionHash);
      if (yes.get(tool.name) === tool.definitionHash) yes.delete(tool.name);
    }
  }
};

it.each(["tool", "prompt"] as const)(
  "the record holds exactly each %s that a person approved, as it was approved, and is offered so today",
  (kind) => {
    let usable = 0;
    fc.assert(
      fc.property(
        offer,
        fc.array(inReviewAction, { maxLength: 4 }),
        fc.array(action, { maxLength: 30 }),
        fc.boolean(),
        (firstOffer, inReview, actions, retiredAtEnd) => {
          const created = putServer(undefined, "one", input("https://a.example"));
          if (!created.ok || created.value === undefined) throw new Error("no server");
          let state: Catalogued = created.value;
          const books: Books = {
            status: "draft",
            url: "https://a.example",
            reviewed: false,
            declared: false,
            offered: new Map(),
            yes: new Map(),
            no: new Map(),
          };
          const all: readonly Action[] = [
            { do: "submit" },
            { do: "sync", offer: firstOffer },
            ...inReview,
            { do: "approve" },
            ...actions,
            ...(retiredAtEnd ? [{ do: "retire" as const }] : []),
          ];
          for (const action of all) {
            state = step(state, action, kind);
            note(books, action, kind);
            const expected =
              books.status === "approved"
                ? [...books.offered.values()].filter(
                    (tool) => books.yes.get(tool.name) === tool.definitionHash,
                  )
                : [];
            const record = toServerRecord(state.server, state.tools);
            expect(record.status, action.do).toBe(books.status);
            const [usableOnes, others] =
              kind === "tool" ? [record.tools, record.prompts] : [record.prompts, record.tools];
            expect(others).toEqual([]);
            expect(
              usableOnes.map(({ name, definitionHash, definition }) => ({
                name,
                definitionHash,
                definition,
              })),
              action.do,
            ).toEqual(expected);
            usable += usableOnes.length;
            for (const tool of record.tools) {
              expect(definitionHash(tool.definition, record.instructions)).toBe(tool.definitionHash);
            }
            for (const tool of state.tools) {
              if (stateOf(tool) === "approved") expect(tool.pin?.definition).toEqual(tool.definition);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
    expect(usable).toBeGreaterThan(0);
  },
);
