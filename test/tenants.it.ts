import { type ShiftingServer, startShiftingServer, until } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Control, controlOf } from "./support/control.ts";
import { startTestGate, type TestGate } from "./support/gate.ts";

let gate: TestGate;
let control: Control;
let server: ShiftingServer;
beforeAll(async () => {
  server = await startShiftingServer([
    { name: "get_note", description: "Reads a note." },
    { name: "get_page", description: "Reads a page." },
    { name: "put_note", description: "Writes a note." },
  ]);
  gate = await startTestGate({
    env: { ingress: { PORTCULLIS_TRUSTED_PROXIES: "127.0.0.1/32" } },
  });
  control = controlOf(gate);
  await control.approve("notes", server);
});
afterAll(async () => {
  await gate?.[Symbol.asyncDispose]();
  await server?.[Symbol.asyncDispose]();
});

const status = async (key: string, tool = "get_note"): Promise<number> =>
  (await control.callTool(key, "notes", tool)).status;

describe("orgs and scopes", () => {
  it("gives a key the intersection of what is approved, enabled and in its scope, and empty is nothing", async () => {
    const { key: all } = await control.tenant("one", { notes: ["get_*"] });
    const narrow = await control.newKey("one", { scope: ["notes/get_note", "notes/put_note", "*/nothing"] });
    const none = await control.newKey("one", { scope: [] });
    await control.settled();
    expect(await control.listTools(all)).toEqual(["notes__get_note", "notes__get_page"]);
    expect(await control.listTools(narrow.key)).toEqual(["notes__get_note"]);
    expect(await control.listTools(none.key)).toEqual([]);
    expect(await status(narrow.key, "put_note")).toBe(403);
    expect(await status(none.key)).toBe(403);
    expect((await control.must("GET", `/keys/${narrow.id}/tools`)).body).toMatchObject([
      { server: "notes", tool: "get_note" },
    ]);
    // An org that enabled nothing has nothing, also for a key of every scope.
    const { key: other } = await control.tenant("two", {});
    await control.settled();
    expect(await control.listTools(other)).toEqual([]);
    expect(await status(other)).toBe(403);
  });

  it("answers the same for a tool outside of the scope and for one that does not exist", async () => {
    const { key } = await control.tenant("same", { notes: ["get_note"] });
    await control.settled();
    const strip = ({ requestId: _id, instance: _link, trace: _trace, ...rest }: Record<string, unknown>) =>
      rest;
    const outside = await control.callTool(key, "notes", "put_note");
    const absent = await control.callTool(key, "notes", "no_such_tool");
    const nowhere = await control.callTool(key, "no-such-server", "put_note");
    expect(strip(absent.body)).toEqual(strip(outside.body));
    expect(strip(nowhere.body)).toEqual(strip(outside.body));
  });

  it("does not bring a grant back by itself: what was taken away stays away until it is given again", async () => {
    const { key } = await control.tenant("away", { notes: "*" }, ["notes/*"]);
    await control.must("DELETE", "/orgs/away/servers/notes");
    await control.must("PUT", "/orgs/away", { title: "Still away" });
    await control.must("POST", "/servers/notes/sync");
    await control.settled();
    expect(await control.listTools(key)).toEqual([]);
    expect(await status(key)).toBe(403);
  });
});

describe("keys", () => {
  it("shows a key once, keeps only its hash, and says when it was last used", async () => {
    const { id, key } = await control.tenant("shown", { notes: "*" });
    await control.settled();
    const view = (await control.must("GET", `/keys/${id}`)).body;
    expect(view).toMatchObject({ id, org: "shown", scope: "*", status: "active", lastUsedAt: null });
    const everything = [
      JSON.stringify(view),
      JSON.stringify((await control.must("GET", "/orgs/shown/keys")).body),
      JSON.stringify((await control.must("GET", "/audit?limit=500")).body),
    ].join();
    expect(everything).not.toContain(key);
    expect(everything).not.toContain("sha256");
    expect(await status(key)).toBe(200);
    await until("the use shows", async () => (await control.must("GET", `/keys/${id}`)).body.lastUsedAt);
  });

  it("rotates with an overlap, and without one", async () => {
    const { id, key: first } = await control.tenant("turn", { notes: "*" });
    const second = (await control.must("POST", `/keys/${id}/rotate`, { overlapSeconds: 600 })).body;
    expect(second.id).toBe(id);
    await control.settled();
    expect([await status(first), await status(second.key)]).toEqual([200, 200]);
    const third = (await control.must("POST", `/keys/${id}/rotate`, { overlapSeconds: 0 })).body;
    await control.settled();
    expect([await status(first), await status(second.key), await status(third.key)]).toEqual([401, 401, 200]);
  });

  it("ends a key that expires or is revoked, in every ingress", async () => {
    const second = await gate.stack.add("ingress");
    const elsewhere = async (key: string): Promise<number> =>
      (
        await fetch(`http://127.0.0.1:${second.httpPort}/v1/requests`, {
          method: "POST",
          headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
          body: JSON.stringify({ kind: "tool", tool: { server: "notes", name: "get_note", arguments: {} } }),
        })
      ).status;
    const { key, id } = await control.tenant("ends", { notes: "*" });
    const soon = await control.newKey("ends", { expiresAt: new Date(Date.now() + 1500).toISOString() });
    await control.settled();
    expect([await status(key), await elsewhere(key)]).toEqual([200, 200]);
    await until("it has expired", async () => (await status(soon.key)) === 401);
    await control.must("DELETE", `/keys/${id}`);
    await until("both refuse it", async () => (await status(key)) === 401 && (await elsewhere(key)) === 401);
    expect(await control.callTool(key, "notes", "get_note")).toMatchObject({ body: { code: "key_revoked" } });
    await gate.stack.remove(second.child);
  });

  it("holds a key to its rate, says when to come again, and traces what it refused", async () => {
    await control.tenant("rate", { notes: "*" });
    const { key } = await control.newKey("rate", { rateLimit: { perSecond: 1, burst: 3 } });
    const free = await control.newKey("rate");
    await control.settled();
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => control.callTool(key, "notes", "get_note")),
    );
    const refused = answers.filter((answer) => answer.status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(8);
    expect(refused[0]).toMatchObject({ body: { code: "rate_limited", retryable: true } });
    expect(Number(refused[0]?.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
    expect(await status(free.key)).toBe(200);
    const trace = await gate.view(refused[0]?.body.requestId);
    expect(trace).toMatchObject({ outcome: "rejected", code: "rate_limited", org: "rate" });
  });

  it("holds a key to the addresses that it may come from; an empty list is nobody", async () => {
    await control.tenant("place", { notes: "*" });
    const inside = await control.newKey("place", { allowedIps: ["10.1.0.0/16", "2001:db8::/32"] });
    const nobody = await control.newKey("place", { allowedIps: [] });
    await control.settled();
    const from = async (key: string, address: string): Promise<number> =>
      (
        await fetch(`${gate.stack.ingressUrl}/v1/requests`, {
          method: "POST",
          headers: {
            authorization: `Bearer ${key}`,
            "content-type": "application/json",
            "x-forwarded-for": address,
          },
          body: JSON.stringify({ kind: "tool", tool: { server: "notes", name: "get_note", arguments: {} } }),
        })
      ).status;
    expect(await from(inside.key, "10.1.2.3")).toBe(200);
    expect(await from(inside.key, "2001:db8::7")).toBe(200);
    expect(await from(inside.key, "10.2.2.3")).toBe(403);
    expect(await status(inside.key)).toBe(403);
    expect(await from(nobody.key, "10.1.2.3")).toBe(403);
    const refusedHere = await control.callTool(inside.key, "notes", "get_note");
    expect(refusedHere.body.code).toBe("address_not_allowed");
  });
});

describe("who may do it", () => {
  const operator = async (role: string): Promise<{ id: string; token: string }> =>
    (await control.must("POST", "/operators", { name: `${role} of the test`, role })).body;

  it("gives each role its commands and no more", async () => {
    const [analyst, auditor, editor] = [
      await operator("analyst"),
      await operator("auditor"),
      await operator("operator"),
    ];
    await control.settled();
    const code = async (token: string, method: string, path: string, body?: unknown): Promise<number> =>
      (await control.send(method, path, { token, ...(body === undefined ? {} : { body }) })).status;
    expect(await code(analyst.token, "GET", "/servers")).toBe(200);
    expect(await code(analyst.token, "PUT", "/orgs/nope", { title: "x" })).toBe(403);
    expect(await code(analyst.token, "GET", "/audit")).toBe(403);
    expect(await code(auditor.token, "GET", "/audit")).toBe(200);
    expect(await code(auditor.token, "POST", "/servers/notes/suspend")).toBe(403);
    expect(await code(editor.token, "PUT", "/orgs/made", { title: "x" })).toBe(200);
    expect(await code(editor.token, "POST", "/operators", { name: "more", role: "admin" })).toBe(403);
    expect(await code("op_wrong", "GET", "/servers")).toBe(401);
    const me = await control.send("GET", "/whoami", { token: editor.token });
    expect(me.body).toMatchObject({ name: "operator of the test", role: "operator" });
    await control.must("DELETE", `/operators/${editor.id}`);
    await until("the token is refused", async () => (await code(editor.token, "GET", "/servers")) === 401);
  });

  it("audits every change with before and after, in the trace stream too", async () => {
    await control.must("PUT", "/orgs/audited", { title: "Before" });
    await control.must("PUT", "/orgs/audited", { title: "After" });
    const { entries } = (await control.must("GET", "/audit?target=org.audited")).body;
    expect(entries).toMatchObject([
      { actor: "first-operator", role: "admin", before: { title: "Before" }, after: { title: "After" } },
      { before: null, after: { title: "Before" } },
    ]);
    const trace = await until("the change is in the trace store", async () => {
      const { status: found, body } = await gate.admin("GET", `/traces/${entries[0].requestId}`);
      return found === 200 ? body : undefined;
    });
    expect(trace).toMatchObject({
      phase: "audit",
      outcome: "audited",
      org: "audited",
      audit: { command: "org-put", actor: "first-operator", revision: entries[0].revision },
    });
    expect(trace.audit.before.text).toContain("Before");
    expect(trace.audit.after.text).toContain("After");
  });
});

describe("concurrent edits", () => {
  it("lose nothing where If-Match is used, and say who came too late", async () => {
    await control.must("PUT", "/orgs/busy", { title: "Busy" });
    const { id } = await control.newKey("busy", { scope: [] });
    const add = async (entry: string): Promise<number> => {
      for (let attempts = 1; ; attempts += 1) {
        const seen = await control.must("GET", `/keys/${id}`);
        const answer = await control.send("PUT", `/keys/${id}`, {
          body: { scope: [...seen.body.scope, entry] },
          headers: { "if-match": seen.headers.get("etag") ?? "" },
        });
        if (answer.status === 200) return attempts;
        expect(answer).toMatchObject({ status: 412, body: { code: "precondition_failed" } });
      }
    };
    const entries = Array.from({ length: 12 }, (_, index) => `notes/tool_${index}`);
    const attempts = await Promise.all(entries.map(add));
    expect((await control.must("GET", `/keys/${id}`)).body.scope.toSorted()).toEqual(entries.toSorted());
    expect(Math.max(...attempts)).toBeGreaterThan(1);
  });

  it("creates only where there is nothing, with If-None-Match", async () => {
    const create = () =>
      control.send("PUT", "/orgs/fresh", { body: { title: "Fresh" }, headers: { "if-none-match": "*" } });
    expect((await create()).status).toBe(200);
    expect((await create()).status).toBe(412);
  });
});
