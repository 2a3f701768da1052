import { createSnapshot } from "@portcullis/catalog";
import { defaultInspectionSettings, type OrgRecord } from "@portcullis/contracts";
import { describe, expect, it } from "vitest";
import { mayRead } from "./admission.ts";

const uri = "file:///notes.txt";
const subscription = { v: 1 as const, org: "acme", key: "k1", server: "files", uri };

const snapshotWith = (canary?: OrgRecord["canary"]) => {
  const snapshot = createSnapshot();
  snapshot.apply({
    kind: "server",
    id: "files",
    record: {
      ...{ slug: "files", title: "Files", description: null, owner: null, registryName: null, version: null },
      ...{ url: "https://files.example/mcp", transport: "streamable-http", status: "approved" },
      ...{ allowPrivateNetwork: false, timeoutMs: 1_000, maxResponseBytes: 1_000, headers: {}, auth: null },
      ...{ instructions: null, tools: [], prompts: [], resourceTemplates: [], revision: 1 },
      described: { protocolVersion: "2025-11-25", serverInfo: null, capabilities: { resources: {} } },
      resources: [{ uri, name: "notes" }],
    },
  });
  snapshot.apply({
    kind: "org",
    id: "acme",
    record: {
      ...{ slug: "acme", title: "Acme", inspection: defaultInspectionSettings, blockedAs: "error" },
      ...{ enabled: { files: [`resources:${uri}`] }, policies: {}, revision: 2 },
      ...(canary === undefined ? {} : { canary }),
    },
  });
  snapshot.apply({
    kind: "key",
    id: "k1",
    record: {
      ...{ id: "k1", org: "acme", name: "k1", prefix: "pk_live_1", sha256: "a".repeat(64), previous: null },
      ...{ scope: "*", status: "active", expiresAt: null, rateLimit: null, allowedIps: null, revision: 3 },
    },
  });
  return snapshot;
};

describe("a subscription that is to go on", () => {
  const closed = { since: "2026-03-01T12:00:00.000Z", probe: "secrets.prompt" };
  it.each([
    ["of an org without canaries", undefined, true],
    ["of an org that is open", { closeOnFailure: true, closed: null }, true],
    ["of an org that a canary has closed", { closeOnFailure: true, closed }, false],
    [
      "of one that is closed still, whatever follows the next failure",
      { closeOnFailure: false, closed },
      false,
    ],
  ] as const)("%s: %s", (_which, canary, may) => {
    expect(mayRead(subscription, snapshotWith(canary))).toBe(may);
  });

  it("not of another key, server or address", () => {
    for (const other of [{ key: "k2" }, { server: "chat" }, { uri: "file:///other.txt" }, { org: "other" }]) {
      expect([other, mayRead({ ...subscription, ...other }, snapshotWith())]).toEqual([other, false]);
    }
  });
});
