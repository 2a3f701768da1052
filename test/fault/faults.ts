import type { ServiceName } from "@portcullis/local";
import { fillDisk, fillStream, type SmallDisk } from "./disk.ts";
import { killAt, points } from "./points.ts";
import { replayHandOffs, replayRawEvents, spreadPoison } from "./replays.ts";
import { serviceKinds, type World } from "./world.ts";

export type Fault = {
  readonly name: string;
  /** Resolves when it is over and whatever was killed is back. */
  readonly strike: (world: World) => Promise<unknown>;
};

const pauseMs = ({ random }: World): number => random.between(1_000, 4_000);

const kills: readonly Fault[] = serviceKinds.map((name) => ({
  name: `kill ${name}`,
  strike: (world) => world.replace(world.anyOf(name)),
}));
const pauses: readonly Fault[] = serviceKinds.map((name) => ({
  name: `stop ${name}`,
  strike: (world) => world.pause(world.anyOf(name).child.pid, pauseMs(world)),
}));
const atPoints: readonly Fault[] = points.map((point) => ({
  name: point.name,
  strike: (world) => killAt(world, point),
}));

/** Three of them at once, whoever they are. */
const volley: Fault = {
  name: "kill three at once",
  strike: (world) => {
    const names: readonly ServiceName[] = [0, 1, 2].map(() => world.random.pick(serviceKinds));
    return Promise.all([...new Set(names)].map((name) => world.replace(world.anyOf(name))));
  },
};

const storage: readonly Fault[] = [
  { name: "kill nats-server", strike: (world) => world.killNats() },
  {
    name: "stop nats-server",
    strike: (world) => world.pause(world.gate.stack.nats().child.pid, pauseMs(world)),
  },
  { name: "kill postgres", strike: (world) => world.killPostgres() },
  {
    name: "stop postgres",
    strike: (world) => world.pause(world.gate.stack.postgres().child.pid, pauseMs(world)),
  },
  { name: "full stream of raw events", strike: (world) => fillStream(world, "raw", 1_500) },
  { name: "full stream of trace events", strike: (world) => fillStream(world, "traces", 1_500) },
  { name: "full ledger", strike: (world) => fillStream(world, "ledger", 1_500) },
];

const deliveries: readonly Fault[] = [
  { name: "hand-offs delivered again", strike: replayHandOffs },
  { name: "raw events delivered again", strike: replayRawEvents },
  { name: "poison everywhere", strike: spreadPoison },
];

/** Half a minute to and fro: more than any deadline. */
const STEPS_MS = [30_000, -30_000, 5_000, 0];
const clocks: readonly Fault[] = serviceKinds.map((name) => ({
  name: `clock of ${name} jumps`,
  strike: (world) => world.jumpClock(name, STEPS_MS, 3_000),
}));

/** Every fault once, in the order of the table. */
export const allFaults = (disk: SmallDisk | undefined): readonly Fault[] => [
  ...kills,
  ...atPoints,
  volley,
  ...pauses,
  ...storage,
  ...(disk === undefined
    ? []
    : [{ name: "full disk of nats-server", strike: (world: World) => fillDisk(world, disk, 2_000) }]),
  ...deliveries,
  ...clocks,
];
