import { subjects } from "./subjects.ts";

const day = 24 * 3600;
const mebibyte = 1024 * 1024;

/**
 * The JetStream streams. All hold evidence, so a full stream refuses (`discard: new`) rather than loses, and nothing
 * can be deleted through the API. Only what its consumer has processed may go before its time, where `trimmed`. Durations in seconds, sizes in bytes.
 */
export type StreamDeclaration = {
  readonly name: string;
  readonly subjects: readonly string[];
  readonly maxAgeSeconds: number;
  readonly maxBytes: number;
  readonly dedupeSeconds: number;
  /** Whether its consumer may remove what it has processed, to make room (`trimStream`). */
  readonly trimmed: boolean;
};

export const streams = {
  /** Sealed raw events; kept only as long as a redactor may be away. */
  raw: {
    name: "GATE_RAW",
    subjects: [subjects.traceRawAll],
    maxAgeSeconds: 1 * day,
    maxBytes: 4096 * mebibyte,
    dedupeSeconds: 600,
    trimmed: true,
  },
  /** Redacted trace events, for the store and for analysts' own consumers. */
  traces: {
    name: "GATE_TRACES",
    subjects: [subjects.traceEventAll],
    maxAgeSeconds: 7 * day,
    maxBytes: 8192 * mebibyte,
    dedupeSeconds: 600,
    trimmed: true,
  },
  /** What left the system: written by the executor alone. */
  ledger: {
    name: "GATE_LEDGER",
    subjects: [subjects.ledgerAll],
    maxAgeSeconds: 30 * day,
    maxBytes: 16384 * mebibyte,
    dedupeSeconds: 600,
    trimmed: false,
  },
  /** Signed checkpoints of the logs, outside of the database that holds the logs. */
  checkpoints: {
    name: "GATE_CHECKPOINTS",
    subjects: [subjects.checkpointAll],
    // Both logs write some 15 MB a day; who needs them for longer keeps them elsewhere.
    maxAgeSeconds: 250 * day,
    maxBytes: 4096 * mebibyte,
    dedupeSeconds: 120,
    trimmed: false,
  },
  /** What people should look at, and that it is over. */
  alarms: {
    name: "GATE_ALARMS",
    subjects: [subjects.alarmAll],
    maxAgeSeconds: 30 * day,
    maxBytes: 64 * mebibyte,
    dedupeSeconds: 600,
    trimmed: false,
  },
  /** Events that could not be processed, for people to look at. */
  dead: {
    name: "GATE_DEAD",
    subjects: [subjects.deadLetterAll],
    maxAgeSeconds: 30 * day,
    maxBytes: 512 * mebibyte,
    dedupeSeconds: 120,
    trimmed: false,
  },
} as const satisfies Record<string, StreamDeclaration>;

export type ConsumerDeclaration = {
  readonly stream: string;
  readonly name: string;
  readonly ackWaitSeconds: number;
  readonly maxAckPending: number;
};

/** Durable pull consumers, shared by all instances of their service. */
export const consumers = {
  redactor: { stream: streams.raw.name, name: "trace-redactor", ackWaitSeconds: 10, maxAckPending: 2000 },
  store: { stream: streams.traces.name, name: "trace-store", ackWaitSeconds: 10, maxAckPending: 5000 },
  /** Takes alarms into the queue of investigations. */
  alarms: {
    stream: streams.alarms.name,
    name: "trace-store-alarms",
    ackWaitSeconds: 10,
    maxAckPending: 500,
  },
} as const satisfies Record<string, ConsumerDeclaration>;

/** The KV bucket of the configuration snapshot. */
export const configBucket = { name: "gate_config", history: 1, maxBytes: 512 * mebibyte } as const;

/** What conversations have seen. A conversation that rests for longer than this starts anew. */
export const conversationBucket = {
  name: "gate_conversations",
  history: 1,
  maxAgeSeconds: 1 * day,
  maxBytes: 256 * mebibyte,
} as const;

/** What 2025 clients' sessions remember, sealed by the ingresses; a session that rests for longer than this is over. */
export const sessionBucket = {
  name: "gate_sessions",
  history: 1,
  maxAgeSeconds: 1 * day,
  maxBytes: 256 * mebibyte,
} as const;

/**
 * Hashes of the system's own credentials, one key a server: the executor writes them, inspectors and the redactor read
 * them. No value is in it.
 */
export const credentialBucket = { name: "gate_credentials", history: 1, maxBytes: 16 * mebibyte } as const;
