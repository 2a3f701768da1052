import { type ShiftingServer, type ShiftingTool, startShiftingServer } from "@portcullis/testkit";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Control, controlOf } from "./support/control.ts";
import { startTestGate, type TestGate } from "./support/gate.ts";

/**
 * INV-7, attacked from outside: random sequences of everything that an operator or a remote server can do, through the
 * public API, against a model of a few lines. Whatever happens, a tool is listed and runs exactly where the model says
 * that it is approved, enabled, in the key's scope and unchanged.
 */

const SLUGS = ["alpha", "beta"] as const;
const TOOLS = ["get", "put"] as const;
type Slug = (typeof SLUGS)[number];
type Tool = (typeof TOOLS)[number];

type Step =
  | { readonly do: "describe"; readonly server: Slug; readonly tool: Tool; readonly version: number }
  | { readonly do: "withdraw"; readonly server: Slug; readonly tool: Tool }
  | { readonly do: "sync" | "submit" | "approve" | "suspend" | "disable"; readonly server: Slug }
  | { readonly do: "approve-tool" | "reject-tool"; readonly server: Slug; readonly tool: Tool }
  | { readonly do: "enable"; readonly server: Slug; readonly tools: "*" | readonly string[] }
  | { readonly do: "scope"; readonly scope: "*" | readonly string[] }
  | { readonly do: "revoke" };

const server = fc.constantFrom(...SLUGS);
const tool = fc.constantFrom(...TOOLS);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant("describe" as const), server, tool, version: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ do: fc.constant("withdraw" as const), server, tool }),
  fc.record({
    do: fc.constantFrom(
      "sync" as const,
      "submit" as const,
      "approve" as const,
      "suspend" as const,
      "disable" as const,
    ),
    server,
  }),
  fc.record({ do: fc.constantFrom("approve-tool" as const, "reject-tool" as const), server, tool }),
  fc.record({
    do: fc.constant("enable" as const),
    server,
    tools: fc.constantFrom("*" as const, [], ["get"], ["p*"], ["get", "put"]),
  }),
  fc.record({
    do: fc.constant("scope" as const),
    scope: fc.constantFrom("*" as const, [], ["alpha/get"], ["*/put"], ["beta/*"], ["alpha/*", "beta/get"]),
  }),
  fc.record({ do: fc.constant("revoke" as const) }),
);

type ToolModel = {
  offered: number | undefined;
  known: number | undefined;
  pin: number | undefined;
  off: boolean;
};
type ServerModel = { status: string; everApproved: boolean; enabled: "*" | readonly string[] | undefined };

const matches = (pattern: string, name: string): boolean =>
  new RegExp(`^${pattern.replaceAll("*", ".*")}$`).test(name);

const RUNS = Number(process.env.PORTCULLIS_PROPERTY_RUNS ?? 6);

let gate: TestGate;
let control: Control;
beforeAll(async () => {
  // Only the steps of the sequence may change anything: no sync by the clock.
  gate = await startTestGate({ env: { policy: { PORTCULLIS_SYNC_INTERVAL_MS: "3600000" } } });
  control = controlOf(gate);
});
afterAll(async () => {
  await gate?.[Symbol.asyncDispose]();
});

const describeTool = (name: string, version: number): ShiftingTool => ({
  name,
  description: `Version ${version} of ${name}.`,
});

class World {
  readonly servers = new Map<Slug, ServerModel>();
  readonly tools = new Map<string, ToolModel>();
  scope: "*" | readonly string[] = "*";
  readonly id: string;
  readonly remote: ReadonlyMap<Slug, ShiftingServer>;
  key = { id: "", key: "" };

  constructor(id: string, remote: ReadonlyMap<Slug, ShiftingServer>) {
    this.id = id;
    this.remote = remote;
    for (const slug of SLUGS) {
      this.servers.set(slug, { status: "draft", everApproved: false, enabled: undefined });
      for (const name of TOOLS) {
        this.tools.set(`${slug}/${name}`, { offered: 1, known: undefined, pin: undefined, off: false });
      }
    }
  }
  name(slug: Slug): string {
    return `${slug}-${this.id}`;
  }
  server(slug: Slug): ServerModel {
    return this.servers.get(slug) as ServerModel;
  }
  tool(slug: Slug, name: Tool): ToolModel {
    return this.tools.get(`${slug}/${name}`) as ToolModel;
  }
  offer(slug: Slug): void {
    this.remote.get(slug)?.setTools(
      TOOLS.flatMap((name) => {
        const { offered } = this.tool(slug, name);
        return offered === undefined ? [] : [describeTool(name, offered)];
      }),
    );
  }
  /** What a sync makes known. */
  look(slug: Slug): void {
    for (const name of TOOLS) {
      const each = this.tool(slug, name);
      if (each.known !== each.offered) each.off = false;
      each.known = each.offered;
    }
  }
  usable(slug: Slug, name: Tool): boolean {
    const { status, enabled } = this.server(slug);
    const { known, offered, pin, off } = this.tool(slug, name);
    return (
      status === "approved" &&
      pin !== undefined &&
      !off &&
      known === pin &&
      offered === pin &&
      (enabled === "*" || (enabled ?? []).some((pattern) => matches(pattern, name))) &&
      (this.scope === "*" ||
        this.scope.some((entry) => {
          const [left = "", right = ""] = entry.split("/");
          return matches(left, slug) && matches(right, name);
        }))
    );
  }
}

/** The same step, done and thought. */
const take = async (world: World, what: Step): Promise<void> => {
  const org = `org-${world.id}`;
  const post = (slug: Slug, verb: string, body: object = {}) =>
    control.send("POST", `/servers/${world.name(slug)}/${verb}`, { body });
  switch (what.do) {
    case "describe": {
      world.tool(what.server, what.tool).offered = what.version;
      return world.offer(what.server);
    }
    case "withdraw": {
      world.tool(what.server, what.tool).offered = undefined;
      return world.offer(what.server);
    }
    case "sync": {
      const { status } = await post(what.server, "sync");
      if (status < 300) world.look(what.server);
      return;
    }
    case "submit": {
      const { status } = await post(what.server, "submit");
      if (status >= 300) return;
      world.server(what.server).status = "in_review";
      return world.look(what.server);
    }
    case "approve": {
      const model = world.server(what.server);
      const { status } = await post(what.server, "approve");
      if (status >= 300 || model.status === "approved") return;
      world.look(what.server);
      if (!model.everApproved) {
        for (const name of TOOLS) {
          const each = world.tool(what.server, name);
          if (!each.off) each.pin = each.known;
        }
      }
      model.status = "approved";
      model.everApproved = true;
      return;
    }
    case "suspend": {
      const { status } = await post(what.server, "suspend");
      if (status < 300) world.server(what.server).status = "suspended";
      return;
    }
    case "approve-tool":
    case "reject-tool": {
      const each = world.tool(what.server, what.tool);
      const verb = what.do === "approve-tool" ? "approve" : "reject";
      const { status } = await post(what.server, `tools/${what.tool}/${verb}`);
      if (status >= 300) return;
      each.off = what.do === "reject-tool";
      if (what.do === "approve-tool") each.pin = each.known;
      return;
    }
    case "enable": {
      const path = `/orgs/${org}/servers/${world.name(what.server)}`;
      const { status } = await control.send("PUT", path, { body: { tools: what.tools } });
      if (status < 300) world.server(what.server).enabled = what.tools;
      return;
    }
    case "disable": {
      await control.must("DELETE", `/orgs/${org}/servers/${world.name(what.server)}`);
      world.server(what.server).enabled = undefined;
      return;
    }
    case "scope": {
      const scope =
        what.scope === "*"
          ? "*"
          : what.scope.map((entry) =>
              SLUGS.reduce((text, slug) => text.replace(`${slug}/`, `${world.name(slug)}/`), entry),
            );
      await control.must("PUT", `/keys/${world.key.id}`, { scope });
      world.scope = what.scope;
      return;
    }
    case "revoke": {
      const { id, key } = world.key;
      await control.must("DELETE", `/keys/${id}`);
      await control.settled();
      expect((await control.callTool(key, world.name("alpha"), "get")).status).toBe(401);
      world.key = await control.newKey(org, { scope: "*" });
      world.scope = "*";
    }
  }
};

/** Lists and calls everything, and compares with the model. */
const check = async (world: World): Promise<void> => {
  await control.settled();
  const listed = await control.listTools(world.key.key);
  for (const slug of SLUGS) {
    for (const name of TOOLS) {
      const usable = world.usable(slug, name);
      const remote = world.remote.get(slug) as ShiftingServer;
      const before = remote.calls.length;
      const answer = await control.callTool(world.key.key, world.name(slug), name);
      const ran = remote.calls.length - before;
      const where = `${slug}/${name} ${JSON.stringify([world.server(slug), world.tool(slug, name), world.scope])}`;
      const { offered, known } = world.tool(slug, name);
      // What a server changed without a word, and no sync has seen yet, cannot be known; the step after it will.
      if (offered !== known) continue;
      if (!usable) {
        expect(answer.status, where).toBe(403);
        expect(ran, where).toBe(0);
        expect(listed, where).not.toContain(`${world.name(slug)}__${name}`);
      } else {
        expect(listed, where).toContain(`${world.name(slug)}__${name}`);
        expect([answer.status, ran], where).toEqual([200, 1]);
      }
    }
  }
};

describe("INV-7 over random histories", () => {
  it("a tool is listed and runs exactly inside of approved ∩ enabled ∩ scope ∩ unchanged", async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 16 }), async (steps) => {
        run += 1;
        const remote = new Map<Slug, ShiftingServer>();
        for (const slug of SLUGS) {
          remote.set(slug, await startShiftingServer(TOOLS.map((name) => describeTool(name, 1))));
        }
        const world = new World(`r${run}`, remote);
        try {
          for (const slug of SLUGS) {
            const url = remote.get(slug)?.url;
            await control.must("PUT", `/servers/${world.name(slug)}`, { url, allowPrivateNetwork: true });
          }
          await control.must("PUT", `/orgs/org-${world.id}`, { title: world.id });
          world.key = await control.newKey(`org-${world.id}`, { scope: "*" });
          // A history worth attacking begins where something can be used.
          for (const slug of SLUGS) {
            await take(world, { do: "submit", server: slug });
            await take(world, { do: "approve", server: slug });
            await take(world, { do: "enable", server: slug, tools: "*" });
          }
          await check(world);
          for (const each of steps) {
            await take(world, each);
            await check(world);
          }
        } finally {
          for (const each of remote.values()) await each[Symbol.asyncDispose]();
        }
      }),
      {
        numRuns: RUNS,
        seed: Number(process.env.PORTCULLIS_PROPERTY_SEED ?? Date.now() % 2 ** 31),
        endOnFailure: true,
      },
    );
  }, 600_000);
});
