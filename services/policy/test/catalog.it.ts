import { until } from "@portcullis/testkit";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { putOf, startCatalog } from "./support/catalog-plane.ts";
import { discovered, offering } from "./support/executor.ts";

/** The life of servers, over the real bus and database, with a stand-in for the executor. */

const { approved, ask, audits, commands, executor, offers, plane, refused, run, states, tool, usable } =
  await startCatalog();

afterAll(() => plane[Symbol.asyncDispose]());

beforeEach(() => offers.clear());

describe("the life of a server", () => {
  it("goes from draft through review to approved, suspended and back, and the bucket follows at once", async () => {
    offers.set("github", offering({ tools: ["get_issue", "list_issues"], instructions: "Be kind" }));
    const draft = await run("server-put", putOf("github", { description: "Issues", owner: "olga" }));
    expect(draft).toMatchObject({ status: "draft", title: "github", description: "Issues", review: null });
    expect(draft.sync).toMatchObject({ health: "unknown", lastSync: null });
    expect(await refused("server-approve", { server: "github" })).toBe("conflict");
    expect(await refused("server-sync", { server: "github" })).toBe("conflict");
    expect(await plane.server("github")).toMatchObject({ status: "draft", tools: [] });

    const submitted = await run("server-submit", { server: "github", note: "please" });
    expect(submitted).toMatchObject({
      status: "in_review",
      instructions: "Be kind",
      protocolVersion: "2026-07-28",
      sync: { health: "ok", lastError: null, consecutiveFailures: 0 },
      toolCounts: { new: 2, approved: 0 },
      review: { by: "olga", note: "please" },
    });
    expect(await usable("github")).toEqual([]);

    const server = await run("server-approve", { server: "github", note: "looked at" });
    expect(server).toMatchObject({ status: "approved", toolCounts: { new: 0, approved: 2 } });
    expect(await plane.server("github")).toMatchObject({
      status: "approved",
      instructions: "Be kind",
      revision: server.revision,
      tools: [
        { name: "get_issue", risk: "none", labels: ["untrusted_content", "external_communication"] },
        { name: "list_issues" },
      ],
    });
    expect((await run("server-approve", { server: "github" })).revision).toBe(server.revision);
    expect(await refused("server-submit", { server: "github" })).toBe("conflict");

    const suspended = await run("server-suspend", { server: "github", note: "incident 7" });
    expect(suspended).toMatchObject({ status: "suspended", review: { note: "incident 7" } });
    expect(await plane.server("github")).toMatchObject({
      status: "suspended",
      tools: [],
      instructions: null,
    });
    expect((await run("server-suspend", { server: "github" })).revision).toBe(suspended.revision);

    await run("server-approve", { server: "github" });
    expect(await usable("github")).toEqual(["get_issue", "list_issues"]);
    expect(await commands("server.github")).toEqual([
      "server-put",
      "server-submit",
      "server-approve",
      "server-suspend",
      "server-approve",
    ]);
    expect((await run("server-list", {})).map(({ slug }) => slug)).toContain("github");
  });

  it("pins nothing by itself at a second approval: what changed stays in quarantine, what is new stays off", async () => {
    await approved("again", "same", "changes");
    await run("server-suspend", { server: "again" });
    offers.set("again", offering({ tools: ["same", discovered("changes", "Now otherwise"), "late"] }));
    await run("server-submit", { server: "again" });
    await run("server-approve", { server: "again" });
    expect(await states("again")).toEqual({ same: "approved", changes: "quarantined", late: "new" });
    expect(await usable("again")).toEqual(["same"]);
  });

  const headers = { Authorization: "Bearer ${env:PORTCULLIS_CRED_X}" };
  it.each([
    ["url", { url: "https://elsewhere.example.com/mcp" }],
    ["headers", { headers }],
    ["auth", { auth: { type: "bearer", token: "${file:token}" } }],
    ["network", { allowPrivateNetwork: true }],
  ])("is a draft again without pins where its %s changes", async (what, change) => {
    const slug = `moved-${what}`;
    await approved(slug, "a");
    await run("tool-put", { server: slug, tool: "a", input: { labels: ["private_data"] } });
    const moved = await run("server-put", putOf(slug, change));
    expect(moved).toMatchObject({ status: "draft", review: null, sync: { health: "unknown" } });
    expect(await plane.server(slug)).toMatchObject({ status: "draft", tools: [] });
    expect(await tool(slug, "a")).toMatchObject({
      state: "missing",
      pinnedHash: null,
      ownLabels: ["private_data"],
    });
    await run("server-submit", { server: slug });
    await run("server-approve", { server: slug });
    expect(await usable(slug)).toEqual(["a"]);
  });

  it("stays approved where only its description changes, and the same again changes nothing", async () => {
    await approved("titled", "a");
    const put = await run("server-put", putOf("titled", { title: "Titled", labels: [] }));
    expect(put).toMatchObject({ status: "approved", title: "Titled" });
    expect((await plane.server("titled"))?.tools).toMatchObject([{ name: "a", labels: [] }]);
    expect((await run("server-put", putOf("titled", { title: "Titled", labels: [] }))).revision).toBe(
      put.revision,
    );
  });

  it("retires for good, and takes its enablements in all orgs along", async () => {
    await approved("old", "a");
    await run("org-put", { org: "other", input: {} });
    await run("enablement-put", { org: "acme", server: "old", tools: "*" });
    await run("enablement-put", { org: "other", server: "old", tools: ["a"] });
    const before = await plane.org("acme");
    await run("server-retire", { server: "old", note: "replaced" });
    expect(await plane.server("old")).toMatchObject({ status: "retired", tools: [] });
    for (const org of ["acme", "other"]) {
      expect((await plane.org(org))?.enabled).not.toHaveProperty("old");
      expect(await commands(`org.${org}`)).toContain("server-retire");
    }
    expect((await plane.org("acme"))?.revision).toBeGreaterThan(before?.revision ?? 0);
    for (const command of ["server-submit", "server-approve", "server-suspend", "server-sync"]) {
      expect(await refused(command, { server: "old" }), command).toBe("conflict");
    }
    expect(await refused("server-put", putOf("old"))).toBe("conflict");
    expect(await refused("tool-approve", { server: "old", tool: "a" })).toBe("conflict");
    expect(await refused("server-retire", { server: "old" })).toBe("ok");
  });

  it("is answered not_found where there is none", async () => {
    for (const command of ["get", "submit", "approve", "suspend", "retire", "sync", "tools"]) {
      expect(await refused(`server-${command}`, { server: "nowhere" }), command).toBe("not_found");
    }
    expect(await refused("server-offer", { server: "nowhere", kind: "resources" })).toBe("not_found");
    expect(await refused("tool-approve", { server: "nowhere", tool: "a" })).toBe("not_found");
    await approved("somewhere", "a");
    expect(await refused("tool-approve", { server: "somewhere", tool: "b" })).toBe("not_found");
  });
});

describe("a sync that fails", () => {
  it("refuses the approval, says why, and leaves the server as it is", async () => {
    await run("server-put", putOf("broken"));
    offers.set("broken", { ok: false, code: "upstream_unreachable", detail: "refused\0" });
    const submitted = await run("server-submit", { server: "broken" });
    expect(submitted).toMatchObject({
      status: "in_review",
      sync: { health: "failing", lastError: "upstream_unreachable: refused", consecutiveFailures: 1 },
    });
    const answer = await ask("server-approve", { server: "broken" });
    expect(answer).toMatchObject({ ok: false, code: "conflict" });
    expect(JSON.stringify(answer)).toContain("upstream_unreachable");
    const synced = await run("server-sync", { server: "broken" });
    expect(synced).toMatchObject({
      status: "in_review",
      sync: { consecutiveFailures: 3, lastSuccess: null },
    });
    expect(synced.revision).toBe(submitted.revision);

    offers.set("broken", offering({ tools: ["a"] }));
    expect((await run("server-approve", { server: "broken" })).sync).toMatchObject({
      health: "ok",
      lastError: null,
      consecutiveFailures: 0,
    });
    expect(await commands("server.broken")).toEqual([
      "server-put",
      "server-submit",
      "server-sync-failed",
      "server-sync-recovered",
      "server-approve",
    ]);
    expect((await audits("server.broken"))[2]).toMatchObject({ actor: "sync", role: "system" });
  });

  it("names the credentials that are missing", async () => {
    await run(
      "server-put",
      putOf("poor", { auth: { type: "bearer", token: "${env:PORTCULLIS_CRED_POOR}" } }),
    );
    const missing = ["${env:PORTCULLIS_CRED_POOR}"];
    offers.set("poor", { ok: false, code: "credential_missing", detail: "not set", missing });
    const submitted = await run("server-submit", { server: "poor" });
    expect(submitted.sync.missingCredentials).toEqual(missing);
    expect(await ask("server-approve", { server: "poor" })).toMatchObject({
      ok: false,
      code: "credential_missing",
      facts: { missing },
    });
  });

  it("keeps the tools of an approved server as they are", async () => {
    await approved("flaky", "a");
    offers.set("flaky", { ok: false, code: "upstream_timeout", detail: "slow" });
    const before = await plane.server("flaky");
    expect((await run("server-sync", { server: "flaky" })).sync.health).toBe("failing");
    expect(await plane.server("flaky")).toEqual(before);
  });

  const forged = { ...discovered("a"), definitionHash: "0".repeat(64) };
  it.each([
    ["forged", [forged]],
    ["doubled", [discovered("a"), discovered("a", "Other")]],
  ])("includes one whose tools are %s", async (what, tools) => {
    offers.set(what, offering({ tools }));
    await run("server-put", putOf(what));
    expect((await run("server-submit", { server: what })).sync.lastError).toContain(
      "upstream_protocol_error",
    );
    expect(await states(what)).toEqual({});
  });
});

describe("without an executor", () => {
  it("says so, and blames no server", async () => {
    await approved("lonely", "a");
    await executor.drainSubscriptions();
    expect(await refused("server-sync", { server: "lonely" })).toBe("executor_unavailable");
    expect((await run("server-get", { server: "lonely" })).sync.health).toBe("ok");
    await run("server-put", putOf("waiting"));
    expect(await run("server-submit", { server: "waiting" })).toMatchObject({
      status: "in_review",
      sync: { health: "unknown" },
    });
    expect(await refused("server-approve", { server: "waiting" })).toBe("executor_unavailable");
    await until("the record is there", () => plane.server("waiting"));
  });
});
