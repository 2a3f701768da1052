import type { Mutation } from "../mutation.ts";

const CONF = "deploy/nats/nats-server.conf";
const permissionsTest = (name: string) => ({
  project: "libs/provision",
  file: "test/permissions.it.ts",
  name,
});

/** INV-2, INV-4: what the broker itself keeps the services from. */
export const brokerMutations: readonly Mutation[] = [
  {
    name: "evidence may be deleted",
    file: "libs/provision/src/streams.ts",
    find: "deny_delete: true,",
    replace: "deny_delete: false,",
    guard: permissionsTest("INV-4: evidence cannot be taken back"),
  },
  {
    name: "a full stream drops its oldest",
    file: "libs/provision/src/streams.ts",
    find: "discard: DiscardPolicy.New,",
    replace: "discard: DiscardPolicy.Old,",
    guard: {
      project: "services/mcp-executor",
      file: "test/execute-once.it.ts",
      name: "refuses the call while it is full",
    },
  },
  {
    name: "the inspector may hand straight to an executor",
    file: CONF,
    find: `subscribe { allow: ["gate.v1.inspect.*", "_INBOX_inspector.>", "$SRV.>"] }`,
    replace: `subscribe { allow: ["gate.v1.inspect.*", "gate.v1.execute.*", "_INBOX_inspector.>", "$SRV.>"] }`,
    guard: permissionsTest("subscribes to execute only"),
  },
  {
    name: "unprocessed evidence trimmed",
    file: "libs/bus/src/trim-stream.ts",
    find: "const acknowledged = state.ack_floor.stream_seq;",
    replace: "const acknowledged = stream.state.last_seq;",
    guard: {
      project: "libs/bus",
      file: "test/trim-stream.it.ts",
      name: "makes room by what was processed, never by what was not",
    },
  },
  {
    name: "nobody told that nobody listens",
    file: "libs/bus/src/handoff.ts",
    find: "if (msg.data.length === 0 && msg.headers?.code === NO_RESPONDERS_STATUS) events.onUndelivered();\n      else events.onAcknowledged?.();",
    replace: "events.onAcknowledged?.();",
    guard: {
      project: "libs/bus",
      file: "test/handoff.it.ts",
      name: "comes back at once where nobody listens",
    },
  },
  {
    name: "ledger claim without expected sequence",
    file: "services/mcp-executor/src/adapters/ledger-stream.ts",
    find: "const expect = { lastSubjectSequence: after };",
    replace: "const expect = {};",
    guard: {
      project: "services/mcp-executor",
      file: "test/ledger-doubts.it.ts",
      name: "INV-3: takes a request for taken also after the broker has forgotten its message id",
    },
  },
];
