import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { NatsConnection } from "@nats-io/transport-node";
import { connectNats } from "@portcullis/bus";
import { configBucket, configKeys, streams, subjects } from "@portcullis/contracts";
import { silentLogger, until } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestGate, type TestGate } from "./support/gate.ts";
import { startSwellingServer } from "./support/swelling-server.ts";

let gate: TestGate;
beforeAll(async () => {
  gate = await startTestGate();
});
afterAll(async () => {
  await gate?.[Symbol.asyncDispose]();
});

const connectAs = (user: string): Promise<NatsConnection> =>
  connectNats({
    servers: [gate.stack.natsUrl],
    nkeySeed: readFileSync(join(gate.stack.secretsDirectory, user, "nats.nk"), "utf8"),
    service: user,
    instance: "attacker",
    logger: silentLogger,
  });

describe("an answer that is small on the wire and too large to carry", () => {
  it("gets its own code, and the executor that met it works on", async () => {
    await using server = await startSwellingServer();
    expect((await gate.approve("swelling", { title: "x", url: server.url })).status).toBe(200);
    const pids = gate.stack.services().map(({ child }) => child.pid);
    await expect
      .poll(
        async () =>
          (await gate.submit({ kind: "tool", tool: { server: "swelling", name: "swell", arguments: {} } }))
            .body.code,
        { timeout: 15_000 },
      )
      .toBe("upstream_response_too_large");
    expect((await gate.call("echo", { message: "still fine" })).status).toBe(200);
    expect(gate.stack.services().map(({ child }) => child.pid)).toEqual(pids);
  });
});

describe("INV-7: the broker made to repeat an old configuration record", () => {
  it("does not bring a revoked key back, and the bucket is put right", async () => {
    const stolen = await gate.newKey({ name: "stolen", scope: "*" });
    const probe = { kind: "model", messages: [{ role: "user", content: "hello" }] };
    const status = async (): Promise<number> => (await gate.submit(probe, stolen.key)).status;
    expect(await status()).toBe(200);

    // Whoever holds the ingress's credentials may read the bucket, and may name any subject as the reply.
    const attacker = await connectAs("ingress");
    const policy = await connectAs("policy");
    const bucket = `KV_${configBucket.name}`;
    const record = `$KV.${configBucket.name}.${configKeys.key(stolen.id)}`;
    const consumer = async (stream: string, name: string, filter: string): Promise<void> => {
      const config = {
        name,
        filter_subject: filter,
        ack_policy: "none",
        deliver_policy: "all",
        mem_storage: true,
      };
      await attacker.request(
        `$JS.API.CONSUMER.CREATE.${stream}.${name}.${filter}`,
        JSON.stringify({ stream_name: stream, config }),
      );
    };
    const pull = (stream: string, name: string, reply: string): void =>
      attacker.publish(
        `$JS.API.CONSUMER.MSG.NEXT.${stream}.${name}`,
        JSON.stringify({ batch: 1, expires: 1_000_000_000 }),
        { reply },
      );
    const stored = async (): Promise<{ readonly seq: number; readonly status: string }> => {
      const answer = await policy.request(
        `$JS.API.STREAM.MSG.GET.${bucket}`,
        JSON.stringify({ last_by_subj: record }),
      );
      const { message } = answer.json<{ message: { seq: number; data: string } }>();
      return { seq: message.seq, status: JSON.parse(Buffer.from(message.data, "base64").toString()).status };
    };
    const hidingPlace = subjects.traceEvent("hidden", "completed");
    await consumer(bucket, "take", record);
    pull(bucket, "take", hidingPlace);
    await consumer(streams.traces.name, "give", hidingPlace);
    await gate.admin("DELETE", `/admin/keys/${stolen.id}`);
    await expect.poll(status).toBe(401);
    const revoked = await stored();
    expect(revoked.status).toBe("revoked");

    pull(streams.traces.name, "give", record);
    const repeated = await until("the old record to be back", async () => {
      const now = await stored();
      return now.seq > revoked.seq ? now : undefined;
    });
    // Nobody who runs believes it, and policy puts the bucket right before somebody new reads it.
    expect(await status()).toBe(401);
    await until("the bucket to be right again", async () => (await stored()).status === "revoked", 5_000);
    expect(repeated.seq).toBeGreaterThan(revoked.seq);
    expect(await status()).toBe(401);
    await attacker.close();
    await policy.close();
  });
});
