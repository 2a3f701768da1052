import type { Envelope } from "@portcullis/contracts";
import { until } from "@portcullis/testkit";
import { type ControlPlane, startControlPlane } from "./control-plane.ts";
import { prepareOrg, type Requests, startRequests, toolWith } from "./requests.ts";

export const worldTools = [
  toolWith("pay", { amount: { type: "integer" } }),
  toolWith("send", { to: { type: "string" } }),
  toolWith("list", {}, { readOnlyHint: true }),
];

/** The org `acme` with three tools and one key, and what tests of its policies do over and over. */
export type PolicyWorld = AsyncDisposable & {
  readonly plane: ControlPlane;
  readonly requests: Requests;
  readonly key: string;
  readonly put: (name: string, cedar: string) => Promise<unknown>;
  readonly remove: (name: string) => Promise<unknown>;
  readonly pay: (amount: unknown) => Envelope;
  /** Waits until calls end with this code (`executed` for those that run): a change is seen a moment after it is made. */
  readonly untilCode: (code: string, call: () => Envelope) => Promise<unknown>;
};

export const startPolicyWorld = async (): Promise<PolicyWorld> => {
  const plane = await startControlPlane();
  const { testBus, operator } = plane;
  const buses = {
    ingress: await testBus.busAs("ingress"),
    inspector: await testBus.busAs("inspector"),
    executor: await testBus.busAs("mcp-executor"),
  };
  const requests = await startRequests(buses, plane.signers, worldTools);
  const key = await prepareOrg(operator, requests);
  return {
    plane,
    requests,
    key,
    put: (name, cedar) => operator.run("policy-put", { org: "acme", name, input: { cedar } }),
    remove: (name) => operator.run("policy-delete", { org: "acme", name }),
    pay: (amount) => requests.call({ key, name: "pay", arguments: { amount } }),
    untilCode: (code, call) =>
      until(`the answer ${code}`, async () => {
        const end = await requests.decided(call());
        return (end === "executed" ? end : end.code) === code;
      }),
    [Symbol.asyncDispose]: () => plane[Symbol.asyncDispose](),
  };
};
