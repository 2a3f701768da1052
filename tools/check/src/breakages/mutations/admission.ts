import type { Mutation } from "../mutation.ts";

const ticketTest = (name: string) => ({ project: "libs/crypto", file: "src/ticket.test.ts", name });
const TICKET = "libs/crypto/src/ticket.ts";

/** INV-1, INV-2, INV-3, INV-7: what may run, and how often. */
export const admissionMutations: readonly Mutation[] = [
  {
    name: "signature of receipt and ticket unchecked",
    file: "libs/crypto/src/jws.ts",
    find: "if (!verify(null, Buffer.from(`${head}.${body}`), key, signatureBytes)) {",
    replace: "if (key === undefined) {",
    guard: ticketTest("refuses any single change of a character in receipt or ticket"),
  },
  {
    name: "ticket may be absent",
    file: TICKET,
    find: `if (ticket === undefined) return refuse("there is no execution ticket");
`,
    replace: `if (ticket === undefined) return { ok: true, call: { call: callToSend(envelope), argumentsDigest: "", receiptDigest: "", ticketDigest: "", ticket: {} as TicketClaims } };
`,
    guard: ticketTest("refuses an envelope without a receipt or without a ticket"),
  },
  {
    name: "ticket taken from the inspector's key",
    file: TICKET,
    find: "verifyJws(ticket, TICKET_TYPE, keys.policy)",
    replace: "verifyJws(ticket, TICKET_TYPE, keys.inspector)",
    guard: ticketTest("admits a call whose receipt and ticket both hold"),
  },
  {
    name: "receipt's verdict unchecked by the executor",
    file: TICKET,
    find: `r.verdict === "block" && "the receipt's verdict is block",`,
    replace: "",
    guard: ticketTest("refuses"),
  },
  {
    name: "receipt's verdict unchecked by policy",
    file: "services/policy/src/core/evidence.ts",
    find: `claims.verdict === "block" && "the receipt's verdict is block",`,
    replace: "",
    guard: { project: "services/policy", file: "src/core/decide.test.ts", name: "" },
  },
  {
    name: "ticket's arguments and receipt's arguments uncompared",
    file: TICKET,
    find: `r.argumentsDigest !== argumentsDigest && "the receipt is for other arguments",
    t.argumentsDigest !== argumentsDigest && "the ticket is for other arguments",`,
    replace: "",
    guard: ticketTest("refuses any change of the arguments"),
  },
  {
    name: "ticket never expires",
    file: TICKET,
    find: `!(Date.parse(t.expiresAt) > now) && "the ticket has expired",`,
    replace: "",
    guard: ticketTest("refuses"),
  },
  {
    name: "drifted definition accepted",
    file: TICKET,
    find: "if (t.definitionHash !== definitionHash)",
    replace: "if (definitionHash === null)",
    guard: ticketTest("refuses a call whose tool is described differently today, or not at all"),
  },
  {
    name: "ledger claim skipped",
    file: "services/mcp-executor/src/execute/execute.ts",
    find: "const claim = await context.ledger.claim(entry);",
    replace: `const claim = { kind: "claimed", sequence: 1 } as Awaited<ReturnType<typeof context.ledger.claim>>;`,
    guard: {
      project: "services/mcp-executor",
      file: "test/execute-once.it.ts",
      name: "runs a replayed envelope once",
    },
  },
  {
    name: "runs though the ledger refused the claim",
    file: "services/mcp-executor/src/adapters/ledger.ts",
    find: `        case "refused":
          open.absent();
          return { kind: "unavailable" };`,
    replace: `        case "refused":
          open.absent();
          return { kind: "claimed", sequence: 0 };`,
    guard: {
      project: "services/mcp-executor",
      file: "test/execute-once.it.ts",
      name: "refuses the call while it is full",
    },
  },
  {
    name: "scope by union instead of intersection",
    file: "libs/catalog/src/scope.ts",
    find: "if (!orgEnables(org, target) || !scopeIncludes(key.scope, target)) return undefined;",
    replace: "if (!orgEnables(org, target) && !scopeIncludes(key.scope, target)) return undefined;",
    guard: {
      project: "libs/catalog",
      file: "src/scope.test.ts",
      name: "never lists or finds a tool outside of approved ∩ enabled ∩ scope, whatever the records",
    },
  },
  {
    name: "scope not looked up again by the executor",
    file: "services/mcp-executor/src/execute/admission.ts",
    find: "if (keyRecord.expiresAt !== null && Date.parse(keyRecord.expiresAt) <= Date.now()) return undefined;\n  return findUsableOffer(snapshot, orgRecord, keyRecord, target)?.server;",
    replace: "return snapshot.server(target.server);",
    guard: {
      project: "services/mcp-executor",
      file: "test/execute.it.ts",
      name: "by a key that was revoked after the ticket was made",
    },
  },
  {
    name: "any reply subject taken by policy",
    file: "services/policy/src/core/read-envelope.ts",
    find: "parsed.success && repliesToIngress(parsed.data) ? parsed.data : undefined",
    replace: "parsed.success ? parsed.data : undefined",
    guard: { project: "services/policy", file: "src/core/read-envelope.test.ts", name: "" },
  },
];
