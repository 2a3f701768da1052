import { createSnapshot } from "@portcullis/catalog";
import type { Enablement, KeyRecord, OrgRecord, Scope, ServerInput } from "@portcullis/contracts";
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  inspected,
  makeEnvelope,
  makeKey,
  makeOrg,
  makeSigners,
  makeTool,
  NOW,
} from "../../test/support/fixtures.ts";
import { decide } from "./decide.ts";
import { verifyInspection } from "./evidence.ts";
import { approveServer, putServer, type Server, suspendServer, toServerRecord } from "./server-changes.ts";

/** INV-7, against an oracle that keeps its own books in the plainest way. */

const slugs = ["one", "two"] as const;
const names = ["read", "write", "delete"] as const;
const slug = fc.constantFrom(...slugs);
const toolNames = fc.subarray([...names]);
const scopes: fc.Arbitrary<Scope> = fc.oneof(
  fc.constant("all" as const),
  fc.subarray(["one/read", "one/*", "*/write", "two/re*", "t*o/d*e", "three/*"]),
);

type Action =
  | { readonly do: "put"; readonly slug: string; readonly url: string }
  | { readonly do: "approve"; readonly slug: string; readonly tools: readonly string[] }
  | { readonly do: "suspend"; readonly slug: string }
  | { readonly do: "enable"; readonly slug: string; readonly tools: Enablement | undefined }
  | { readonly do: "scope"; readonly scope: Scope }
  | { readonly do: "revoke" };

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    do: fc.constant("put" as const),
    slug,
    url: fc.constantFrom("https://a.example", "https://b.example"),
  }),
  fc.record({ do: fc.constant("approve" as const), slug, tools: toolNames }),
  fc.record({ do: fc.constant("suspend" as const), slug }),
  fc.record({
    do: fc.constant("enable" as const),
    slug,
    tools: fc.oneof(fc.constant("all" as const), fc.constant(undefined), toolNames),
  }),
  fc.record({ do: fc.constant("scope" as const), scope: scopes }),
);

const input = (url: string): ServerInput => ({
  title: "T",
  url,
  allowPrivateNetwork: false,
  timeoutMs: 1000,
  maxResponseBytes: 4096,
  credentials: [],
});

/** What scope entries mean, spelled out for the few that are used here. */
const scopeOracle = (scope: Scope, server: string, tool: string): boolean =>
  scope === "all" ||
  scope.some((entry) => {
    const pattern = entry.replaceAll("*", ".*").replace("/", "\\/");
    return new RegExp(`^${pattern}$`).test(`${server}/${tool}`);
  });

const signers = makeSigners();

it("no sequence of changes yields an allow outside the intersection, nor a denial inside it", () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 25 }), fc.boolean(), (actions, revokedAtEnd) => {
      const servers = new Map<string, Server>();
      const approved = new Map<string, Set<string>>();
      const urls = new Map<string, string>();
      let org: OrgRecord = makeOrg({ enabled: {} });
      let key: KeyRecord = makeKey({ scope: [] });
      const all: readonly Action[] = revokedAtEnd ? [...actions, { do: "revoke" }] : actions;

      for (const step of all) {
        if (step.do === "put") {
          const changed = putServer(servers.get(step.slug), step.slug, input(step.url));
          if (changed !== undefined) servers.set(step.slug, changed);
          if (urls.get(step.slug) !== step.url) approved.delete(step.slug);
          urls.set(step.slug, step.url);
        } else if (step.do === "approve") {
          const server = servers.get(step.slug);
          if (server === undefined) continue;
          const tools = step.tools.map((name) => makeTool(name));
          const found = { ok: true as const, protocolVersion: "2026-07-28", instructions: null, tools };
          const result = approveServer(server, server, found, new Date(NOW).toISOString());
          if (result.ok) servers.set(step.slug, result.value);
          approved.set(step.slug, new Set(step.tools));
        } else if (step.do === "suspend") {
          const server = servers.get(step.slug);
          if (server === undefined) continue;
          const result = suspendServer(server);
          if (result.ok && result.value !== undefined) servers.set(step.slug, result.value);
          approved.delete(step.slug);
        } else if (step.do === "enable") {
          const { [step.slug]: _old, ...enabled } = org.enabled;
          org = {
            ...org,
            enabled: step.tools === undefined ? enabled : { ...enabled, [step.slug]: step.tools },
          };
        } else if (step.do === "scope") key = { ...key, scope: step.scope };
        else key = { ...key, status: "revoked" };
      }

      const snapshot = createSnapshot();
      for (const server of servers.values()) {
        snapshot.apply({ kind: "server", id: server.slug, record: toServerRecord(server) });
      }
      snapshot.apply({ kind: "org", id: org.slug, record: org });
      snapshot.apply({ kind: "key", id: key.id, record: key });

      for (const server of [...slugs, "three"]) {
        for (const name of [...names, "other"]) {
          const tool = { server, name, arguments: {} };
          const envelope = inspected(makeEnvelope({ request: { tool } }), signers.inspector);
          const receipt = verifyInspection(envelope, signers.trusted);
          const ruling = decide({ envelope, receipt, snapshot, nowMs: NOW });
          const enabled = org.enabled[server];
          const inside =
            (approved.get(server)?.has(name) ?? false) &&
            (enabled === "all" || (enabled?.includes(name) ?? false)) &&
            scopeOracle(key.scope, server, name) &&
            key.status === "active";
          expect(ruling.effect, `${server}/${name}`).toBe(inside ? "allow" : "deny");
        }
      }
    }),
    { numRuns: 150 },
  );
});
