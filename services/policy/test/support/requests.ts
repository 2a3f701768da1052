import type { Bus } from "@portcullis/bus";
import { definitionHash } from "@portcullis/catalog";
import {
  type DiscoveredTool,
  type Envelope,
  envelopeHeaders,
  type FinalReply,
  type Finding,
  finalReplySchema,
  headers,
  subjects,
} from "@portcullis/contracts";
import { until } from "@portcullis/testkit";
import { expect } from "vitest";
import { offering, startExecutor } from "./executor.ts";
import { inspected, makeEnvelope, type Signers } from "./fixtures.ts";
import type { Operator } from "./policy.ts";

/** A tool with a schema and annotations of its own. */
export const toolWith = (
  name: string,
  properties: Record<string, unknown>,
  annotations: Record<string, boolean> = {},
): DiscoveredTool => {
  const definition = { name, annotations, inputSchema: { type: "object", properties } };
  return { name, definition, definitionHash: definitionHash(definition, null) };
};

export type CallOptions = {
  readonly key: string;
  readonly server?: string;
  readonly name: string;
  readonly arguments?: Record<string, unknown>;
  readonly conversation?: string;
  readonly findings?: readonly Finding[];
};

/** What stands around the policy service on a request's way: an inspector before it, an executor and an ingress after. */
export type Requests = {
  /** An inspected call. */
  readonly call: (options: CallOptions) => Envelope;
  readonly send: (envelope: Envelope) => void;
  /** How a call ended: with a reply, or at the executor. */
  readonly decided: (envelope: Envelope) => Promise<FinalReply | "executed">;
  readonly replyTo: (envelope: Envelope) => Promise<FinalReply>;
  readonly replies: ReadonlyMap<string, FinalReply>;
  readonly executed: readonly Envelope[];
  readonly inspector: Bus;
  readonly executor: Bus;
};

export const startRequests = async (
  buses: { readonly ingress: Bus; readonly inspector: Bus; readonly executor: Bus },
  signers: Signers,
  tools: readonly DiscoveredTool[],
): Promise<Requests> => {
  const { ingress, inspector, executor } = buses;
  const replies = new Map<string, FinalReply>();
  ingress.subscribe({
    subject: subjects.replies("ingress-1"),
    handle: (message) => {
      const reply = finalReplySchema.parse(message.json());
      expect(message.header(headers.requestId)).toBe(reply.id);
      replies.set(reply.id, reply);
    },
  });
  await ingress.flush();
  const { executed } = startExecutor(executor, () => offering({ tools }));
  await executor.flush();
  const send = (envelope: Envelope): void =>
    inspector.handOff(subjects.decide, envelope, envelopeHeaders(envelope), { onUndelivered: () => {} });
  const decided: Requests["decided"] = (envelope) => {
    replies.delete(envelope.id);
    const before = executed.length;
    send(envelope);
    return until(`what becomes of ${envelope.id}`, () => {
      if (executed.slice(before).some(({ id }) => id === envelope.id)) return "executed" as const;
      return replies.get(envelope.id);
    });
  };
  return {
    call: ({ key, server = "github", name, arguments: args = {}, conversation, findings = [] }) => {
      const request = { tool: { server, name, arguments: args } };
      const change = { key, request, ...(conversation === undefined ? {} : { conversation }) };
      return inspected(makeEnvelope(change, Date.now()), signers.inspector, {}, undefined, {
        findings: [...findings],
      });
    },
    send,
    decided,
    replyTo: async (envelope) => {
      const end = await decided(envelope);
      if (end === "executed") throw new Error("the call was executed");
      return end;
    },
    replies,
    executed,
    inspector,
    executor,
  };
};

/** An org with an approved server, all of whose tools it enabled, and a key for all of them. */
export const prepareOrg = async (operator: Operator, requests: Requests, org = "acme"): Promise<string> => {
  await operator.run("org-put", { org, input: {} });
  const input = { url: "https://mcp.example.com/mcp" };
  await operator.run("server-put", { server: "github", input });
  await operator.run("server-submit", { server: "github" });
  await operator.run("server-approve", { server: "github" });
  await operator.run("enablement-put", { org, server: "github", tools: "*" });
  const { id } = await operator.run("key-create", { org, input: { name: "k", scope: "*" } });
  await until("decisions follow the configuration", async () => {
    const probe = requests.call({ key: id, name: "no_such_tool" });
    requests.send(probe);
    const reply = await until("a reply", () => requests.replies.get(probe.id), 300);
    return reply.envelope.decision?.reason === "the server has no such approved tool";
  });
  return id;
};
