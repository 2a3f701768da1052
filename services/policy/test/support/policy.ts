import { type BucketEntry, type Bus, decodeJson, openConfigBucket } from "@portcullis/bus";
import {
  type Answer,
  answerSchema,
  type ControlCommand,
  type ControlParams,
  type ControlResult,
  controlCommands,
  type ErrorCode,
  type Precondition,
  type Role,
  subjects,
} from "@portcullis/contracts";
import { createLogger, type Readiness, type Service, startTelemetry } from "@portcullis/runtime";
import type { TestBus } from "@portcullis/testkit";
import type { Settings } from "../../src/config.ts";
import { build } from "../../src/service.ts";
import type { Signers } from "./fixtures.ts";

const telemetry = startTelemetry("policy", "test", "0.0.0", undefined);
export const metricsText = telemetry.metricsText;

export type RunningPolicy = AsyncDisposable & {
  readonly bus: Bus;
  readonly ready: () => Readiness;
  readonly isReady: () => boolean;
  /** All live records of the bucket, as text by key. */
  readonly bucket: () => Promise<ReadonlyMap<string, string>>;
  readonly stop: () => Promise<void>;
};

/** One policy service in this process, on its own connection, with the life that `runService` gives it. */
export const startPolicy = async (
  testBus: TestBus,
  databaseUrl: string,
  signers: Signers,
  instance = "p1",
  settings: Partial<Settings> = {},
): Promise<RunningPolicy> => {
  const bus = await testBus.busAs("policy", instance);
  const secrets: Readonly<Record<string, string>> = {
    "signing.key": signers.policyPem,
    "trusted-keys.json": signers.trustedText,
    "database.url": databaseUrl,
    "seal.pub": testBus.secret("public", "seal.pub"),
  };
  const service: Service = await build({
    config: {
      PORTCULLIS_NATS_URL: testBus.url,
      PORTCULLIS_SECRETS_DIR: "",
      PORTCULLIS_OPS_HOST: "127.0.0.1",
      PORTCULLIS_OPS_PORT: 0,
      PORTCULLIS_LOG_LEVEL: "silent",
      PORTCULLIS_DB_MAX_CONNECTIONS: 6,
      // Tests that say nothing of the schedule are not to meet it.
      PORTCULLIS_SYNC_INTERVAL_MS: 3_600_000,
      PORTCULLIS_APPROVAL_TTL_MS: 900_000,
      PORTCULLIS_CANARY_INTERVAL_MS: 0,
      ...settings,
    },
    instance,
    logger: createLogger("policy", instance, process.env.TEST_LOG_LEVEL ?? "silent"),
    bus,
    telemetry,
    secret: (name) => secrets[name] ?? "",
    ops: { live: () => true, ready: () => ({}), metricsText },
    fail: () => {},
  });
  await bus.flush();
  let stopped = false;
  const stop = async (): Promise<void> => {
    if (stopped) return;
    stopped = true;
    await service.stopAccepting?.();
    await bus.drainSubscriptions();
    await service.settle?.();
    await bus.close();
    await service.close?.();
  };
  return {
    bus,
    ready: service.ready,
    isReady: () => Object.values(service.ready()).every((check) => check === true),
    bucket: async () => {
      const entries: readonly BucketEntry[] = await (await openConfigBucket(bus.jetstream)).list();
      return new Map(entries.map(({ key, text }) => [key, text ?? ""]));
    },
    stop,
    [Symbol.asyncDispose]: stop,
  };
};

/** Beside its parameters: who sends a command, and what is expected of the record. */
export type Sending = { readonly role?: Role; readonly name?: string; readonly precondition?: Precondition };

export type Operator = {
  /** The answer as it comes over the bus. */
  readonly ask: (command: string, params: unknown, sending?: Role | Sending) => Promise<Answer>;
  /** @throws where the answer is an error or does not have the form that the contract promises */
  readonly run: <C extends ControlCommand>(
    command: C,
    params: ControlParams<C> | object,
    sending?: Sending,
  ) => Promise<ControlResult<C>>;
  /** The code of the error that the command is answered with. */
  readonly refused: (command: string, params: unknown, sending?: Role | Sending) => Promise<ErrorCode | "ok">;
};

/** Sends control commands as the ingress does. */
export const operatorOn = (bus: Bus, timeoutMs = 25_000): Operator => {
  const ask: Operator["ask"] = async (command, params, sending = {}) => {
    const {
      role = "admin",
      name = "olga",
      precondition,
    } = typeof sending === "string" ? { role: sending } : sending;
    const body = { v: 1, actor: { name, role }, params, precondition };
    const data = await bus.request(subjects.control(command), body, { timeoutMs });
    return answerSchema.parse(decodeJson(data));
  };
  return {
    ask,
    run: async (command, params, sending) => {
      const answer = await ask(command, params, sending);
      if (!answer.ok) throw new Error(`${command}: ${answer.code}: ${answer.detail}`);
      return controlCommands[command].result.parse(answer.value) as ControlResult<typeof command>;
    },
    refused: async (command, params, sending) => {
      const answer = await ask(command, params, sending);
      return answer.ok ? "ok" : answer.code;
    },
  };
};
