import { runFaultCampaign } from "./campaign.ts";
import { faultsIn, tableOf } from "./table.ts";

/**
 * `npm run test:fault`: the long campaign. `PORTCULLIS_FAULT_SEED`, `PORTCULLIS_FAULT_REQUESTS`, `PORTCULLIS_FAULT_KILLS`,
 * `PORTCULLIS_FAULT_CALLERS`; arguments name the faults to choose. Exits with 1 where anything was lost, doubled or run twice.
 */
const setting = (name: string, otherwise: number): number => {
  const given = process.env[`PORTCULLIS_FAULT_${name}`];
  const number = given === undefined ? otherwise : Number(given);
  if (!Number.isSafeInteger(number) || number < 0) throw new RangeError(`PORTCULLIS_FAULT_${name}: ${given}`);
  return number;
};
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Asked to end, it stops striking, and counts; asked again, it is gone. */
const cancel = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => cancel.abort());

const seed = setting("SEED", Date.now() % 1_000_000);
const only = process.argv.slice(2);
say(`seed ${seed}; the same choices again with PORTCULLIS_FAULT_SEED=${seed}`);
const { account, strikes, kills, seconds } = await runFaultCampaign({
  seed,
  requests: setting("REQUESTS", 50_000),
  kills: setting("KILLS", 100),
  concurrency: setting("CALLERS", 8),
  settleMs: 120_000,
  cancelled: cancel.signal,
  ...(only.length === 0 ? {} : { only }),
  say: (line) => say(`  ${line}`),
});
const { everything, failedCodes, backlog } = account;
say(`\n${tableOf(account, strikes)}\n`);
say(`seed ${seed}, ${seconds.toFixed(0)} s, ${kills} kills`);
say(`answers other than completed: ${JSON.stringify(failedCodes)}`);
say(
  `in the tables: ${everything.requests} requests, ${everything.duplicated} twice, ${everything.open} open, ${everything.unknown} closed as unknown`,
);
say(`in the streams: ${backlog["to redact"]} messages to redact, ${backlog["to store"]} to store`);
const faults = faultsIn(account);
say(faults.length === 0 ? "\nnothing was lost, doubled or run twice" : `\nFAILED: ${faults.join(", ")}`);
process.exitCode = faults.length === 0 ? 0 : 1;
