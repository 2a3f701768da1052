import { setTimeout as delay } from "node:timers/promises";
import { subjects } from "@portcullis/contracts";
import type { ServiceName } from "@portcullis/local";
import type { NatsUser } from "@portcullis/provision";
import type { World } from "./world.ts";

/** A moment in the life of a request at which somebody dies: when a message comes by, or a tool is called. */
export type Point = {
  readonly name: string;
  readonly victim: ServiceName;
  /** Where the message is seen, and by a user that may see it; without it: the remote server's own count. */
  readonly seen?: { readonly user: NatsUser; readonly subject: string };
};

export const points: readonly Point[] = [
  {
    name: "ingress dies while its request is inspected",
    victim: "ingress",
    seen: { user: "inspector", subject: subjects.inspectRequest },
  },
  {
    name: "inspector dies with a request in hand",
    victim: "inspector",
    seen: { user: "inspector", subject: subjects.inspectRequest },
  },
  {
    name: "policy dies with a decision in hand",
    victim: "policy",
    seen: { user: "policy", subject: subjects.decide },
  },
  {
    name: "executor dies with a ticket in hand",
    victim: "mcp-executor",
    seen: { user: "mcp-executor", subject: subjects.executeAll },
  },
  { name: "executor dies after the tool ran", victim: "mcp-executor" },
  {
    name: "inspector dies with a result in hand",
    victim: "inspector",
    seen: { user: "inspector", subject: subjects.inspectResult },
  },
  {
    name: "redactor dies after publishing, before its ack",
    victim: "trace-redactor",
    seen: { user: "ops", subject: subjects.traceEventAll },
  },
  {
    name: "store dies with a batch in hand",
    victim: "trace-store",
    seen: { user: "ops", subject: subjects.traceEventAll },
  },
];

/** Nothing may come by, such as when everything is away: then somebody dies all the same. */
const LIMIT_MS = 2_000;

const messageSeen = async (world: World, { user, subject }: NonNullable<Point["seen"]>): Promise<void> => {
  const nc = await world.connectAs(user);
  try {
    const subscription = nc.subscribe(subject, { max: 1 });
    await Promise.race([subscription.closed, delay(LIMIT_MS)]);
  } finally {
    await nc.close();
  }
};

const toolCalled = async ({ gate }: World): Promise<void> => {
  const before = gate.oracle.calls.length;
  const until = Date.now() + LIMIT_MS;
  while (gate.oracle.calls.length === before && Date.now() < until) await delay(1);
};

export const killAt = async (world: World, { victim, seen }: Point): Promise<void> => {
  if (seen === undefined) await toolCalled(world);
  else await messageSeen(world, seen);
  await world.replace(world.anyOf(victim));
};
