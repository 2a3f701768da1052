import { publishAlarm, readConsumerState } from "@portcullis/bus";
import {
  consumers,
  evidenceKeysSchema,
  INVARIANTS_STALE_MS,
  type InvariantReport,
  invariantNames,
  NO_ORG,
} from "@portcullis/contracts";
import { publicKeyMap, sha256Hex, type TrustedKeys, uuidv7, verifyTicket } from "@portcullis/crypto";
import { readReport, type StoredReport } from "../adapters/invariant-table.ts";
import { orUnavailable } from "../answer-queries.ts";
import { createHorizon } from "../core/horizon.ts";
import type { Change } from "../core/invariants.ts";
import type { TicketCheck } from "../core/judge-request.ts";
import { createLooker } from "../invariants/look.ts";
import { type Repetition, repeat } from "../repeat.ts";
import type { Part, PartContext } from "./part.ts";
import { answerOn } from "./queries.ts";

/** How often to see how far the streams are stored: what a look waits for is at most twice as old. */
const HORIZON_MS = 2_000;

/** The report with what it is worth now. */
export const toReport = (stored: StoredReport | undefined, nowMs: number): InvariantReport => {
  if (stored === undefined) {
    const balance = { window: null, rows: [] };
    return { state: "unchecked", checkedAt: null, invariants: [], undecided: 0, balance };
  }
  const { checkedAtMs, report } = stored;
  const oldest = Math.min(checkedAtMs, ...report.invariants.map(({ window }) => Date.parse(window.to)));
  const isViolated = report.invariants.some(({ holds }) => !holds);
  const state = isViolated ? "violated" : nowMs - oldest > INVARIANTS_STALE_MS ? "unchecked" : "hold";
  return { state, checkedAt: new Date(checkedAtMs).toISOString(), ...report };
};

const ticketCheck = (keysFile: string): TicketCheck => {
  const keys = evidenceKeysSchema.parse(JSON.parse(keysFile));
  const trusted: TrustedKeys = {
    inspector: publicKeyMap(keys.inspector),
    policy: publicKeyMap(keys.policy),
  };
  return {
    open: (ticket) => {
      const checked = verifyTicket(ticket, trusted);
      return checked.ok ? checked.claims : undefined;
    },
    digest: sha256Hex,
  };
};

/** Computes the live invariants, one store at a time, and tells of them: metrics, alarms, a query. */
export const createInvariantsPart = (context: PartContext): Part => {
  const { db, bus, config, logger, meter, secret, warn } = context;
  const keysFile = secret("evidence-keys.json");
  const { installation } = evidenceKeysSchema.parse(JSON.parse(keysFile));
  const horizon = createHorizon();
  let known: StoredReport | undefined;

  for (const name of invariantNames) {
    meter
      .createObservableGauge(`portcullis.invariant.${name}`, {
        description: "Violations that are known of what must be 0",
      })
      .addCallback((result) => {
        const found = known?.report.invariants.find((each) => each.name === name);
        if (found !== undefined) result.observe(found.value);
      });
  }
  const gauge = (name: string, description: string, read: (stored: StoredReport) => number): void =>
    meter.createObservableGauge(name, { description }).addCallback((result) => {
      if (known !== undefined) result.observe(read(known));
    });
  gauge(
    "portcullis.invariants.undecided",
    "Calls in the ledger of which no trace can say who allowed them",
    ({ report }) => report.undecided,
  );
  gauge(
    "portcullis.invariants.age",
    "Seconds since the moment up to which the invariants are known",
    ({ checkedAtMs, report }) =>
      (Date.now() - Math.min(checkedAtMs, ...report.invariants.map(({ window }) => Date.parse(window.to)))) /
      1_000,
  );
  const duration = meter.createHistogram("portcullis.invariants.look.duration", { unit: "s" });

  const tell = async (change: Change, examples: readonly string[]): Promise<void> => {
    const { name, state, severity, says, value } = change;
    const nowMs = Date.now();
    const [example] = examples;
    await publishAlarm(bus, {
      v: 1,
      id: uuidv7(nowMs),
      name: `invariant.${name}`,
      org: NO_ORG,
      at: new Date(nowMs).toISOString(),
      severity,
      says,
      facts: { value, ...(example === undefined || state === "cleared" ? {} : { example }) },
      state,
      key: name,
    });
    if (state === "raised") logger.error({ invariant: name, value, example }, "an invariant does not hold");
    else logger.warn({ invariant: name }, "an invariant holds again");
  };

  const looker = createLooker({
    db,
    originOf: (log) => `${installation}/${log}`,
    tickets: ticketCheck(keysFile),
    horizonMs: horizon.untilMs,
    graceMs: config.PORTCULLIS_INVARIANT_GRACE_MS,
    sweepGraceMs: config.PORTCULLIS_SWEEP_GRACE_MS,
    windowMs: config.PORTCULLIS_INVARIANT_WINDOW_MS,
    restMs: config.PORTCULLIS_INVARIANT_INTERVAL_MS * 0.8,
    tell,
    clock: Date.now,
  });
  const look = async (): Promise<void> => {
    const startedAt = performance.now();
    known = await looker.look();
    duration.record((performance.now() - startedAt) / 1_000);
  };
  const observe = async (): Promise<void> => {
    const atMs = Date.now();
    // In this order: what the redactor has settled is in GATE_TRACES before that is looked at.
    const raw = await readConsumerState(bus.jetstream, consumers.redactor);
    const traces = await readConsumerState(bus.jetstream, consumers.store);
    horizon.observe({ atMs, raw, traces });
  };

  answerOn(context, "invariants", () =>
    orUnavailable(async () => ({ ok: true, value: toReport(await readReport(db), Date.now()) })),
  );

  const repetitions: Repetition[] = [];
  return {
    start: () => {
      const every = config.PORTCULLIS_INVARIANT_INTERVAL_MS;
      repetitions.push(
        repeat(Math.min(HORIZON_MS, every), observe, warn("the positions of the streams cannot be read")),
        repeat(every, look, warn("the invariants were not computed")),
      );
    },
    stop: async () => {
      await Promise.all(repetitions.map((repetition) => repetition.stop()));
    },
    ready: () => ({}),
  };
};
