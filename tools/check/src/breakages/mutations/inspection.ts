import type { Mutation } from "../mutation.ts";

const flowTest = (name: string) => ({ project: "services/inspector", file: "src/core/flow.test.ts", name });
const FLOW = "services/inspector/src/core/flow.ts";

/** INV-5, INV-6, INV-9: what passes inspection, and what may be seen of it. */
export const inspectionMutations: readonly Mutation[] = [
  {
    name: "fails open when no inspector is there",
    file: "services/ingress/src/gate.ts",
    find: `if (attempts === 1) fail("inspector_unavailable");`,
    replace:
      "bus.handOff(subjects.decide, envelope, envelopeHeaders(envelope), { onUndelivered: () => {} });",
    guard: {
      project: "services/ingress",
      file: "src/gate.test.ts",
      name: "INV-6: says inspector_unavailable at once when nobody listens",
    },
  },
  {
    name: "fails open without the org's settings",
    file: FLOW,
    find: `return end(finalReply(envelope, "inspector", "failed", "config_unavailable"));`,
    replace: `return { to: "decide", envelope };`,
    guard: flowTest("INV-6: ends here without the org's settings, and after its deadline"),
  },
  {
    name: "blocked request handed on",
    file: FLOW,
    find: `if (record.verdict === "block") {`,
    replace: `if (record.verdict === "block" && unanswered) {`,
    guard: flowTest("ends here when it is blocked"),
  },
  {
    name: "blocked result shown",
    file: FLOW,
    find: `if (record.verdict !== "block") {`,
    replace: `if (record.verdict !== "block" || !unanswered) {`,
    guard: flowTest("is withheld where it gives the model orders"),
  },
  {
    name: "unread text passes",
    file: "services/inspector/src/core/judge.ts",
    find: "if (rules.settings.blockUncovered && hasUnreadText(reading)) {",
    replace: "if (rules.settings.blockUncovered && reading.coverage.skipped.length < 0) {",
    guard: flowTest("INV-9: is blocked when some of its text was not read"),
  },
  {
    name: "the system's own credentials pass",
    file: "services/inspector/src/core/judge.ts",
    find: "if (counting.some(({ type }) => type === SYSTEM_CREDENTIAL)) {",
    replace: "if (counting.every(({ type }) => type === SYSTEM_CREDENTIAL) && counting.length > 99) {",
    guard: flowTest("in a result withholds it; another value passes"),
  },
  {
    name: "redaction skipped",
    file: "libs/redaction/src/redactor.ts",
    find: "if (hidden.length === 0 && skipped.length === 0) break;",
    replace: "if (round > 0) break;",
    guard: { project: "libs/redaction", file: "src/redactor.test.ts", name: "" },
  },
  {
    name: "redaction looks once only",
    file: "libs/redaction/src/redactor.ts",
    find: "if (hidden.length === 0 && skipped.length === 0) break;",
    replace: "if (round > 1 || (hidden.length === 0 && skipped.length === 0)) break;",
    guard: { project: "libs/redaction", file: "src/rounds.test.ts", name: "INV-5" },
  },
  {
    name: "seal skipped",
    file: "libs/bus/src/raw-trace.ts",
    find: "seal(encodeJson(trace), sealContext(trace.requestId, stamp))",
    replace: "encodeJson(trace)",
    guard: { project: "libs/bus", file: "src/raw-trace.test.ts", name: "INV-5" },
  },
  {
    name: "seal not bound to its request",
    file: "services/trace-redactor/src/core/open-raw.ts",
    find: "if (!raw.success || raw.data.requestId !== requestId) return",
    replace: "if (!raw.success) return",
    guard: { project: "services/trace-redactor", file: "src/core/open-raw.test.ts", name: "" },
  },
  {
    name: "anyone may make up an audit record",
    file: "services/trace-redactor/src/core/open-raw.ts",
    find: `if (raw.data.phase === "audit" && event.subject !== subjects.traceRaw("policy")) {`,
    replace: `if (raw.data.phase === "audit" && event.subject === "") {`,
    guard: { project: "services/trace-redactor", file: "src/core/open-raw.test.ts", name: "" },
  },
];
