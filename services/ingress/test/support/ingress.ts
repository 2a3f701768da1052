import {
  type Bus,
  type ConfigBucket,
  consume,
  encodeJson,
  openConfigBucket,
  sealContext,
} from "@portcullis/bus";
import {
  type Answer,
  type ControlCommand,
  type ControlRequest,
  configHeartbeatKey,
  configKeys,
  consumers,
  controlRequestSchema,
  type Envelope,
  envelopeSchema,
  type FinalReply,
  type KeyUsage,
  keyUsageSchema,
  headers as names,
  type RawTrace,
  rawTraceSchema,
  subjects,
} from "@portcullis/contracts";
import { createUnseal, sha256Hex } from "@portcullis/crypto";
import {
  ConfigError,
  createLogger,
  type Info,
  type Readiness,
  readConfig,
  type Service,
  startTelemetry,
} from "@portcullis/runtime";
import { silentLogger, startTestBus, type TestBus, until } from "@portcullis/testkit";
import { settings } from "../../src/config.ts";
import { build } from "../../src/service.ts";

const telemetry = startTelemetry("ingress", "test", "0.0.0", undefined);
export const metricsText = telemetry.metricsText;

export type Reply = {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes
  readonly body: any;
};

type Control = (command: ControlCommand, request: ControlRequest) => Answer;

/** A bus with stand-ins for what an ingress talks to: a policy that answers commands, an inspector that ends requests. */
export type Surroundings = AsyncDisposable & {
  readonly bus: TestBus;
  readonly config: ConfigBucket;
  readonly put: (kind: keyof typeof configKeys, id: string, record: object) => Promise<void>;
  /** What the control plane answers from now on. */
  readonly control: (answer: Control) => void;
  readonly commands: { readonly command: string; readonly request: ControlRequest }[];
  /** How requests end from now on; undefined leaves them under way. */
  readonly ending: (end: (envelope: Envelope) => Partial<FinalReply> | undefined) => void;
  readonly envelopes: Envelope[];
  readonly finish: (envelope: Envelope, reply: Partial<FinalReply>) => void;
  readonly usage: KeyUsage[];
  /** All that any ingress traced, opened. */
  readonly traces: RawTrace[];
};

const passed: Partial<FinalReply> = { stage: "inspector", outcome: "completed" };

export const startSurroundings = async (): Promise<Surroundings> => {
  const bus = await startTestBus();
  const policy = await bus.busAs("policy");
  const inspector = await bus.busAs("inspector");
  const redactor = await bus.busAs("trace-redactor");
  const config = await openConfigBucket(policy.jetstream);
  let control: Control = () => ({ ok: false, code: "not_found", detail: "nothing is set up" });
  let end: Parameters<Surroundings["ending"]>[0] = () => passed;
  const commands: Surroundings["commands"] = [];
  const envelopes: Envelope[] = [];
  const usage: KeyUsage[] = [];
  const traces: RawTrace[] = [];

  policy.subscribe({
    subject: subjects.controlAll,
    handle: (message) => {
      const command = message.subject.slice(subjects.control("").length) as ControlCommand;
      const request = controlRequestSchema.parse(message.json());
      commands.push({ command, request });
      message.respond(control(command, request));
    },
  });
  policy.subscribe({
    subject: subjects.usage,
    handle: (message) => {
      usage.push(keyUsageSchema.parse(message.json()));
    },
  });
  const finish = (envelope: Envelope, reply: Partial<FinalReply>): void =>
    inspector.publish(
      envelope.reply,
      encodeJson({ type: "final", id: envelope.id, envelope, ...passed, ...reply }),
    );
  inspector.subscribe({
    subject: subjects.inspectRequest,
    handle: (message) => {
      const envelope = envelopeSchema.parse(message.json());
      if (!envelopes.some(({ id }) => id === envelope.id)) envelopes.push(envelope);
      const reply = end(envelope);
      if (reply !== undefined) finish(envelope, reply);
    },
  });
  const unseal = createUnseal(bus.secret("trace-redactor", "unseal.key"));
  const reading = consume(redactor.jetstream, silentLogger, {
    consumer: consumers.redactor,
    batchSize: 50,
    handle: async (batch) => {
      for (const message of batch) {
        const stamp = {
          producer: message.header(names.producer) ?? "",
          epoch: message.header(names.epoch) ?? "",
          sequence: Number(message.header(names.sequence)),
        };
        const context = sealContext(message.header(names.requestId) ?? "", stamp);
        traces.push(rawTraceSchema.parse(JSON.parse(unseal(message.data, context).toString())));
        message.ack();
      }
    },
  });
  await Promise.all([policy.flush(), inspector.flush()]);

  return {
    bus,
    config,
    put: async (kind, id, record) => {
      const key = configKeys[kind](id);
      const { version } = await config.read(key);
      await config.write(key, JSON.stringify(record), version);
    },
    control: (answer) => {
      control = answer;
    },
    commands,
    ending: (next) => {
      end = next;
    },
    envelopes,
    finish,
    usage,
    traces,
    [Symbol.asyncDispose]: async () => {
      await reading.stop();
      await bus[Symbol.asyncDispose]();
    },
  };
};

/** Says that the policy service was there at this moment. */
export const beatHeart = async (config: ConfigBucket, at: Date, revision: number): Promise<void> => {
  const { version } = await config.read(configHeartbeatKey);
  await config.write(configHeartbeatKey, JSON.stringify({ at: at.toISOString(), revision }), version);
};

export type Ask = (
  method: string,
  path: string,
  options?: { readonly headers?: Record<string, string>; readonly body?: unknown },
) => Promise<Reply>;

export type RunningIngress = AsyncDisposable & {
  readonly url: string;
  readonly ask: Ask;
  readonly bus: Bus;
  readonly ready: () => Readiness;
  readonly info: () => Info;
  readonly stop: () => Promise<void>;
};

export const OPERATOR_TOKEN = "op_the-first-operator-of-these-tests";
const operatorsFile = JSON.stringify([
  { name: "first-operator", role: "admin", sha256: sha256Hex(OPERATOR_TOKEN) },
  { name: "reader", role: "auditor", sha256: sha256Hex("op_a-reader") },
]);

const answered = async (response: Response): Promise<Reply> => {
  const text = await response.text();
  const type = response.headers.get("content-type") ?? "";
  // MCP clients of 2025 get their one answer as an event.
  const json = type.includes("event-stream")
    ? /^data: (.*)$/m.exec(text)?.[1]
    : type.includes("json")
      ? text
      : undefined;
  return {
    status: response.status,
    headers: response.headers,
    body: json === undefined || json === "" ? text : JSON.parse(json),
  };
};

let started = 0;

/** One ingress in this process, on its own connection and port, with the life that `runService` gives it. */
export const startIngress = async (
  surroundings: Surroundings,
  env: Readonly<Record<string, string>> = {},
  secrets: Readonly<Record<string, string>> = {},
): Promise<RunningIngress> => {
  started += 1;
  const instance = `i${started}`;
  const bus = await surroundings.bus.busAs("ingress", instance);
  const own: Readonly<Record<string, string>> = {
    "operators.json": operatorsFile,
    "seal.pub": surroundings.bus.secret("public", "seal.pub"),
    "session.key": "session-key-of-these-tests",
    ...secrets,
  };
  const log: string[] = [];
  const service: Service = await build({
    config: readConfig(settings, { PORTCULLIS_SECRETS_DIR: "-", PORTCULLIS_HTTP_PORT: "0", ...env }),
    instance,
    logger: {
      ...createLogger("ingress", instance, "silent"),
      info: (fields: { readonly httpPort?: number }) => {
        if (fields.httpPort !== undefined) log.push(String(fields.httpPort));
      },
    } as ReturnType<typeof createLogger>,
    bus,
    telemetry,
    secret: (name) => {
      const text = own[name];
      if (text === undefined) throw new ConfigError([`${name}: missing`]);
      return text;
    },
    ops: {
      live: () => true,
      ready: () => service.ready(),
      info: () => service.info?.() ?? {},
      metricsText,
    },
    fail: () => {},
  });
  await bus.flush();
  const url = `http://127.0.0.1:${log[0]}`;
  await until("the snapshot to be seen", () => Object.values(service.ready()).every((each) => each === true));
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
    url,
    bus,
    ask: async (method, path, { headers = {}, body } = {}) =>
      answered(
        await fetch(`${url}${path}`, {
          method,
          redirect: "manual",
          headers: {
            ...(body === undefined ? {} : { "content-type": "application/json" }),
            ...headers,
          },
          ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
        }),
      ),
    ready: service.ready,
    info: () => service.info?.() ?? {},
    stop,
    [Symbol.asyncDispose]: stop,
  };
};
