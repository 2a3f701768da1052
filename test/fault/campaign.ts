import { setTimeout as delay } from "node:timers/promises";
import { type Account, takeAccount } from "./count.ts";
import { mountDisk } from "./disk.ts";
import { allFaults, type Fault } from "./faults.ts";
import { startLoad } from "./load.ts";
import { createRandom, shuffled } from "./random.ts";
import { startWorld } from "./world.ts";

export type CampaignOptions = {
  readonly seed: number;
  /** It goes on until there were so many requests and so many kills, and every fault chosen has struck once. */
  readonly requests: number;
  readonly kills: number;
  readonly concurrency: number;
  /** Which of the faults, by a part of their names; all unless told. */
  readonly only?: readonly string[];
  /** How long nothing may come out of the streams before what is left there counts as lost. */
  readonly settleMs: number;
  /** Ends it early: what there is then is counted all the same. */
  readonly cancelled?: AbortSignal;
  readonly say: (line: string) => void;
};

export type CampaignResult = {
  readonly account: Account;
  readonly strikes: ReadonlyMap<string, number>;
  readonly kills: number;
  readonly seconds: number;
};

const QUIET_MS = 300;

/** Load on a whole system, one fault after the other, and then the books: what was said against what is there. */
export const runFaultCampaign = async (options: CampaignOptions): Promise<CampaignResult> => {
  const { seed, say, only } = options;
  const random = createRandom(seed);
  using disk = mountDisk();
  if (disk === undefined) say("no right to mount: a full disk is tried as full streams alone");
  await using world = await startWorld(random, disk?.folder);
  const faults = allFaults(disk).filter(
    ({ name }) => only === undefined || only.some((part) => name.includes(part)),
  );
  const startedAt = performance.now();
  const strikes = new Map<string, number>();
  const underWay: string[] = [];
  const load = startLoad(world, options.concurrency, () => underWay);

  const strike = async ({ name, strike: begin }: Fault): Promise<void> => {
    underWay.push(name);
    try {
      await begin(world);
    } catch (error) {
      // What could not be done to the system is no fault of the system; whether it holds is counted below.
      say(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    strikes.set(name, (strikes.get(name) ?? 0) + 1);
    underWay.length = 0;
  };
  const isOver = (): boolean => options.cancelled?.aborted === true;
  const isEnough = (): boolean => load.attempts.length >= options.requests && world.kills() >= options.kills;
  await delay(QUIET_MS);
  do {
    for (const fault of shuffled(faults, random)) {
      // Each of them once, whatever the numbers.
      if (isOver() || (isEnough() && strikes.size >= faults.length)) break;
      const since = performance.now();
      await strike(fault);
      say(
        `${fault.name}: ${((performance.now() - since) / 1000).toFixed(1)} s, ${load.attempts.length} requests so far`,
      );
      await delay(QUIET_MS);
    }
    const answered = load.attempts.filter(({ answer }) => answer !== undefined).length;
    say(`${load.attempts.length} requests, ${answered} answered, ${world.kills()} kills`);
  } while (!isEnough() && !isOver());
  await load.stop();
  const account = await takeAccount(world, load.attempts, options.settleMs);
  return { account, strikes, kills: world.kills(), seconds: (performance.now() - startedAt) / 1000 };
};
