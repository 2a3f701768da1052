import { createSnapshot } from "@portcullis/catalog";
import type { Enablement, KeyRecord, OrgRecord, Scope, ServerRecord } from "@portcullis/contracts";
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  inspected,
  makeEnvelope,
  makeKey,
  makeOrg,
  makeServer,
  makeSigners,
  makeTool,
  NOW,
} from "../../test/support/fixtures.ts";
import { decide } from "./decide.ts";
import { verifyInspection } from "./evidence.ts";
import { createOrgPolicies } from "./org-policies.ts";

/**
 * INV-7 and the policies, against an oracle that keeps its own books in the plainest way: whatever is approved, enabled,
 * scoped, drifts, is suspended, revoked, permitted or forbidden, in whatever order.
 */

const slugs = ["one", "two"] as const;
const names = ["read", "write", "delete"] as const;
const slug = fc.constantFrom(...slugs);
const toolNames = fc.subarray([...names]);
const scopes: fc.Arbitrary<Scope> = fc.oneof(
  fc.constant("*" as const),
  fc.subarray(["one/read", "one/*", "*/write", "two/re*", "t*o/d*e", "three/*"]),
);
const enablements: fc.Arbitrary<Enablement | undefined> = fc.oneof(
  fc.constant("*" as const),
  fc.constant(undefined),
  fc.subarray(["read", "w*", "delete"]),
);

type Action =
  | { readonly do: "approve"; readonly slug: string; readonly tools: readonly string[] }
  | { readonly do: "drift"; readonly slug: string; readonly tool: string }
  | { readonly do: "suspend" | "retire"; readonly slug: string }
  | { readonly do: "enable"; readonly slug: string; readonly tools: Enablement | undefined }
  | { readonly do: "scope"; readonly scope: Scope }
  | { readonly do: "permit"; readonly servers: readonly string[] }
  | { readonly do: "forbid"; readonly tools: readonly string[] };

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ do: fc.constant("approve" as const), slug, tools: toolNames }),
  fc.record({ do: fc.constant("drift" as const), slug, tool: fc.constantFrom(...names) }),
  fc.record({ do: fc.constantFrom("suspend" as const, "retire" as const), slug }),
  fc.record({ do: fc.constant("enable" as const), slug, tools: enablements }),
  fc.record({ do: fc.constant("scope" as const), scope: scopes }),
  fc.record({ do: fc.constant("permit" as const), servers: fc.subarray([...slugs]) }),
  fc.record({ do: fc.constant("forbid" as const), tools: toolNames }),
);

/** What globs mean, spelled out for the few that are used here. */
const globOracle = (pattern: string, text: string): boolean =>
  new RegExp(`^${pattern.replaceAll("*", ".*").replace("/", "\\/")}$`).test(text);

type Books = {
  readonly approved: Map<string, Set<string>>;
  org: OrgRecord;
  key: KeyRecord;
  permitted: ReadonlySet<string>;
  forbidden: ReadonlySet<string>;
};

const carryOut = (books: Books, step: Action): void => {
  switch (step.do) {
    case "approve":
      books.approved.set(step.slug, new Set(step.tools));
      return;
    case "drift":
      books.approved.get(step.slug)?.delete(step.tool);
      return;
    case "suspend":
    case "retire":
      books.approved.delete(step.slug);
      return;
    case "enable": {
      const { [step.slug]: _old, ...enabled } = books.org.enabled;
      const added = step.tools === undefined ? {} : { [step.slug]: step.tools };
      books.org = { ...books.org, enabled: { ...enabled, ...added } };
      return;
    }
    case "scope":
      books.key = { ...books.key, scope: step.scope };
      return;
    case "permit":
      books.permitted = new Set(step.servers);
      return;
    case "forbid":
      books.forbidden = new Set(step.tools);
  }
};

const policiesOf = ({ permitted, forbidden }: Books): OrgRecord["policies"] =>
  Object.fromEntries([
    ...[...permitted].map((server) => [
      `permit-${server}`,
      `permit (principal, action, resource in Server::"${server}");`,
    ]),
    ...[...forbidden].map((tool) => [
      `forbid-${tool}`,
      `forbid (principal, action, resource) when { resource.name == "${tool}" };`,
    ]),
  ]);

const serverRecord = (name: string, tools: ReadonlySet<string> | undefined): ServerRecord =>
  makeServer({
    slug: name,
    status: tools === undefined ? "suspended" : "approved",
    tools: [...(tools ?? [])].map((tool) => makeTool(tool)),
  });

const signers = makeSigners();
const compiled = createOrgPolicies();

it("no sequence of changes yields an allow outside of what is approved, enabled, scoped and permitted, nor a denial inside", () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 25 }), fc.boolean(), (actions, revokedAtEnd) => {
      const books: Books = {
        approved: new Map(),
        org: makeOrg({ enabled: {} }),
        key: makeKey({ scope: [] }),
        permitted: new Set(slugs),
        forbidden: new Set(),
      };
      for (const step of actions) carryOut(books, step);
      if (revokedAtEnd) books.key = { ...books.key, status: "revoked" };
      const org = { ...books.org, policies: policiesOf(books) };
      const { key } = books;

      const snapshot = createSnapshot();
      for (const name of slugs) {
        snapshot.apply({ kind: "server", id: name, record: serverRecord(name, books.approved.get(name)) });
      }
      snapshot.apply({ kind: "org", id: org.slug, record: org });
      snapshot.apply({ kind: "key", id: key.id, record: key });

      for (const server of [...slugs, "three"]) {
        for (const name of [...names, "other"]) {
          const tool = { server, name, arguments: {} };
          const envelope = inspected(makeEnvelope({ request: { tool } }), signers.inspector);
          const receipt = verifyInspection(envelope, signers.trusted);
          const ruling = decide({ envelope, receipt, snapshot, policiesOf: compiled, nowMs: NOW });
          const enabled = org.enabled[server];
          const inScope =
            (books.approved.get(server)?.has(name) ?? false) &&
            (enabled === "*" || (enabled?.some((pattern) => globOracle(pattern, name)) ?? false)) &&
            (key.scope === "*" || key.scope.some((entry) => globOracle(entry, `${server}/${name}`))) &&
            key.status === "active";
          const inside = inScope && books.permitted.has(server) && !books.forbidden.has(name);
          const expected = inside ? "allow" : inScope ? "policy_denied" : "tool_not_in_scope";
          if (ruling.effect !== "allow" && ruling.effect !== "deny") throw new Error(ruling.effect);
          const got = ruling.effect === "allow" ? "allow" : ruling.decision.code;
          expect(got, `${server}/${name}`).toBe(expected);
        }
      }
    }),
    { numRuns: 100 },
  );
});
