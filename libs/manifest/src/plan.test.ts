import { describe, expect, it } from "vitest";
import { createModel, STARTING_TEXT } from "../test/model.ts";
import { applyPlan, type Desired, plan, remarks, type Step, toManifest } from "./index.ts";
import { transitions } from "./plan-servers.ts";
import { manifestSchema } from "./schema.ts";

const [h1, h2] = ["1".repeat(64), "2".repeat(64)];
const url = "https://github.example/mcp";

/** Only files without policies: those are not resolved here. */
const wants = (file: object): Desired => manifestSchema.parse({ version: 1, ...file }) as unknown as Desired;
const lines = (steps: readonly Step[]): readonly string[] =>
  steps.map(({ action, target }) => `${action} ${target}`);
const no = { prune: false };

const start = async (file: object, offer: Record<string, { hash: string; isHigh: boolean }> = {}) => {
  const offers = { github: { ...offer } };
  const model = createModel(offers);
  const result = await applyPlan(plan(model.state(), wants(file), no), model.send);
  return { model, offer: offers.github, result };
};

describe("plan", () => {
  it("takes a new server through its whole life, and rejects what is not wanted before the approval pins it", async () => {
    const file = {
      servers: {
        github: { url, status: "approved", tools: { drop: { approved: false }, read: { approved: true } } },
      },
      orgs: { acme: { servers: { github: "*" }, keys: [{ name: "ci", scope: ["github/read"] }] } },
    };
    const { model, result } = await start(file, {
      drop: { hash: h1, isHigh: false },
      read: { hash: h1, isHigh: false },
    });
    expect(lines(result.done.map(({ step }) => step))).toEqual([
      "create servers/github",
      "submit servers/github",
      "reject servers/github/tools/drop",
      "approve servers/github",
      "approve servers/github/tools/read",
      "create orgs/acme",
      "enable orgs/acme/servers/github",
      "create orgs/acme/keys/ci",
    ]);
    expect(plan(model.state(), wants(file), no)).toEqual([]);
  });

  it("pins a definition that the file names before the server's approval could pin another", async () => {
    const tools = { read: { approved: true, definitionHash: h2 } };
    const { result, model } = await start(
      { servers: { github: { url, status: "approved", tools } } },
      { read: { hash: h1, isHigh: false } },
    );
    expect(result.failed).toMatchObject({ step: { action: "approve", target: "servers/github/tools/read" } });
    expect(lines(result.left)).toEqual(["approve servers/github"]);
    expect(model.state().servers[0]).toMatchObject({
      server: { status: "in_review" },
      tools: [{ state: "new" }],
    });
  });

  it("leaves a changed definition quarantined and says so, until the file names it", async () => {
    const file = (tool: object) => ({
      servers: { github: { url, status: "approved", tools: { read: tool } } },
    });
    const { model, offer } = await start(file({ approved: true }), { read: { hash: h1, isHigh: false } });
    offer.read = { hash: h2, isHigh: false };
    model.resync();
    expect(plan(model.state(), wants(file({ approved: true })), no)).toEqual([]);
    expect(remarks(model.state(), wants(file({ approved: true })), no)).toEqual([
      expect.stringContaining(h2),
    ]);
    const steps = plan(model.state(), wants(file({ approved: true, definitionHash: h2 })), no);
    expect(steps).toMatchObject([{ action: "approve", request: { body: { definitionHash: h2 } } }]);
  });

  it("approves a tool of high risk only with its reason", async () => {
    const file = (tool: object) => ({
      servers: { github: { url, status: "approved", tools: { run: tool } } },
    });
    const offer = { run: { hash: h1, isHigh: true } };
    expect((await start(file({ approved: true }), offer)).result.failed).toMatchObject({
      answer: { status: 409 },
    });
    const { result } = await start(file({ approved: true, override: "read it twice" }), offer);
    expect(result.failed).toBeNull();
    expect(result.done.at(-1)?.step.request.body).toEqual({ override: true, note: "read it twice" });
  });

  it("says that a server which is reached differently becomes a draft, and approves it anew", async () => {
    const { model } = await start({ servers: { github: { url, status: "approved" } } });
    const steps = plan(
      model.state(),
      wants({ servers: { github: { url: `${url}/2`, status: "approved" } } }),
      no,
    );
    expect(lines(steps)).toEqual([
      "update servers/github",
      "submit servers/github",
      "approve servers/github",
    ]);
    expect(steps[0]?.changes).toContainEqual({ path: "status", before: "approved", after: "draft" });
  });

  it("guards each step by the revision that was read", async () => {
    const file = { servers: { github: { url, status: "approved" } }, orgs: { acme: { title: "Acme" } } };
    const { model } = await start(file);
    const changed = wants({ servers: { github: { url, owner: "me" } }, orgs: { acme: { title: "Other" } } });
    const steps = plan(model.state(), changed, no);
    await model.send({ method: "PUT", path: "/v1/admin/servers/github", body: { url, owner: "she" } });
    const result = await applyPlan(steps, model.send);
    expect(result).toMatchObject({
      done: [],
      failed: { answer: { status: 412 } },
      left: [{ target: "orgs/acme" }],
    });
  });

  it("leaves what the file does not name alone; with prune it suspends servers and removes the rest", async () => {
    const { model } = await start({
      servers: { github: { url, status: "approved" }, wiki: { url, status: "approved" }, old: { url } },
      orgs: {
        acme: {
          servers: { github: "*", wiki: "*" },
          keys: [
            { name: "a", scope: "*" },
            { name: "b", scope: "*" },
          ],
        },
        other: { keys: [{ name: "stays", scope: "*" }] },
      },
    });
    const file = wants({
      servers: { github: { url } },
      orgs: { acme: { servers: { github: "*" }, policies: {}, keys: [{ name: "a", scope: "*" }] } },
    });
    expect(plan(model.state(), file, no)).toEqual([]);
    const steps = plan(model.state(), file, { prune: true });
    expect(lines(steps)).toEqual([
      "suspend servers/wiki",
      "delete orgs/acme/policies/default",
      "disable orgs/acme/servers/wiki",
      "revoke orgs/acme/keys/b",
    ]);
    expect(plan(model.state(), wants({ orgs: { acme: { title: "acme" } } }), { prune: true })).toEqual([]);
  });

  it("removes a new org's own starting policy with prune, so that the next plan is empty", async () => {
    const model = createModel({});
    const policies = { own: { kind: "text", cedar: STARTING_TEXT } } as const;
    const desired: Desired = { orgs: { acme: { policies } } };
    await applyPlan(plan(model.state(), desired, { prune: true }), model.send);
    expect(Object.keys(model.state().orgs[0]?.org.policies ?? {})).toEqual(["own"]);
    expect(plan(model.state(), desired, { prune: true })).toEqual([]);
  });

  it("changes of a key only what the file says, and takes the first of two with its name", async () => {
    const { model } = await start({ orgs: { acme: { keys: [{ name: "ci", scope: "*", allowedIps: [] }] } } });
    await model.send({ method: "POST", path: "/v1/admin/orgs/acme/keys", body: { name: "ci", scope: "*" } });
    const steps = plan(model.state(), wants({ orgs: { acme: { keys: [{ name: "ci", scope: [] }] } } }), no);
    expect(steps).toMatchObject([{ request: { path: "/v1/admin/keys/key_1", body: { scope: [] } } }]);
  });
});

describe("transitions", () => {
  it("never approves a draft without a review, and nothing leads out of retired", () => {
    expect(transitions("draft", "approved")).toEqual(["submit", "approve"]);
    expect(transitions("suspended", "approved")).toEqual(["approve"]);
    expect(transitions("retired", "approved")).toEqual([]);
    expect(transitions("approved", "draft")).toEqual([]);
  });

  it("sets how an org hears of blocks, and how many calls a server takes at once", async () => {
    const server = { url, maxConcurrentCalls: 4 };
    const { model } = await start({ servers: { github: server }, orgs: { acme: { blockedAs: "result" } } });
    expect(model.state()).toMatchObject({
      servers: [{ server: { maxConcurrentCalls: 4 } }],
      orgs: [{ org: { blockedAs: "result" } }],
    });
    // What is left out of an org stays; what is left out of a server is its default.
    const later = plan(model.state(), wants({ servers: { github: { url } }, orgs: { acme: {} } }), no);
    expect(later).toMatchObject([
      { target: "servers/github", changes: [{ path: "maxConcurrentCalls", before: 4, after: null }] },
    ]);
    expect(plan(model.state(), toManifest(model.state()), no)).toEqual([]);
    expect(toManifest(model.state()).orgs?.acme?.blockedAs).toBe("result");
  });

  it("sets what follows where a canary is not stopped, and leaves alone whether an org is closed", async () => {
    const wanted = wants({ orgs: { acme: { canary: { closeOnFailure: true } } } });
    const { model } = await start({ orgs: { acme: {} } });
    expect(plan(model.state(), wanted, no)).toMatchObject([
      { request: { body: { canary: { closeOnFailure: true } } } },
    ]);
    await applyPlan(plan(model.state(), wanted, no), model.send);
    const closed = { since: "2026-03-01T12:00:00.000Z", probe: "secrets.prompt" };
    const state = model.state();
    const withClosed = {
      ...state,
      orgs: state.orgs.map((each) => ({
        ...each,
        org: { ...each.org, canary: { closeOnFailure: true, closed } },
      })),
    };
    expect(plan(withClosed, wanted, no)).toEqual([]);
    expect(toManifest(withClosed).orgs?.acme?.canary).toEqual({ closeOnFailure: true });
    expect(plan(withClosed, toManifest(withClosed), no)).toEqual([]);
  });

  it("INV-7: plans for prompts as for tools, each at its own place", async () => {
    const read = { read: { hash: h1, isHigh: false } };
    const { model } = await start({ servers: { github: { url, status: "approved" } } }, read);
    const state = (prompt: object) => {
      const { servers, ...rest } = model.state();
      return {
        ...rest,
        servers: servers.map(({ server, tools }) => ({
          server,
          tools: [...tools, ...tools.map((tool) => ({ ...tool, kind: "prompt" as const, ...prompt }))],
        })),
      };
    };
    const file = (wanted: object) => wants({ servers: { github: { url, prompts: { read: wanted } } } });
    const fresh = { state: "new" as const, pinnedHash: null };
    const [approve] = plan(state(fresh), file({ approved: true }), no);
    expect(approve).toMatchObject({
      action: "approve",
      target: "servers/github/prompts/read",
      request: { path: "/v1/admin/servers/github/prompts/read/approve", body: { definitionHash: h1 } },
    });
    expect(lines(plan(state({}), file({ approved: false }), no))).toEqual([
      "reject servers/github/prompts/read",
    ]);
    const changed = state({ state: "quarantined" as const, definitionHash: h2 });
    expect(plan(changed, file({ approved: true }), no)).toEqual([]);
    expect(remarks(changed, file({ approved: true }), no)).toHaveLength(1);
    expect(lines(plan(changed, file({ approved: true, definitionHash: h2 }), no))).toEqual([
      "approve servers/github/prompts/read",
    ]);
    expect(plan(state(fresh), toManifest(state(fresh)), no)).toEqual([]);
    expect(plan(state({}), toManifest(state({})), no)).toEqual([]);
    expect(toManifest(state({})).servers?.github).toMatchObject({
      prompts: { read: { approved: true, definitionHash: h1 } },
    });
  });
});
