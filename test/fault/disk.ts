import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { jetstreamManager } from "@nats-io/jetstream";
import { streams } from "@portcullis/contracts";
import type { World } from "./world.ts";

const mount = (...args: readonly string[]): boolean => spawnSync("mount", args).status === 0;

/** A file system in memory whose size can be changed while it is used. Needs the right to mount. */
export type SmallDisk = Disposable & {
  readonly folder: string;
  /** Leaves it so much room, in bytes. */
  readonly fill: (room: number) => void;
  readonly free: () => void;
};

/** More than nats-server reserves for its streams; memory is taken for what is written alone. */
const WHOLE = "48g";

/** @returns undefined where nothing may be mounted */
export const mountDisk = (): SmallDisk | undefined => {
  const folder = mkdtempSync(join(tmpdir(), "portcullis-disk-"));
  mkdirSync(folder, { recursive: true });
  if (!mount("-t", "tmpfs", "-o", `size=${WHOLE},mode=0755`, "tmpfs", folder)) {
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
  const resize = (size: string): boolean => mount("-o", `remount,size=${size}`, folder);
  return {
    folder,
    fill: (room) => {
      const { blocks, bfree, bsize } = statfsSync(folder);
      resize(String((blocks - bfree) * bsize + room));
    },
    free: () => {
      resize(WHOLE);
    },
    [Symbol.dispose]: () => {
      spawnSync("umount", ["-l", folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** A stream without room refuses; then it gets its room again. */
export const fillStream = async (world: World, name: keyof typeof streams, ms: number): Promise<void> => {
  const nc = await world.connectAs("provision");
  try {
    const manager = await jetstreamManager(nc);
    const stream = streams[name].name;
    const { config, state } = await manager.streams.info(stream);
    await manager.streams.update(stream, { max_bytes: Math.max(1, state.bytes) });
    try {
      await delay(ms);
    } finally {
      await manager.streams.update(stream, { max_bytes: config.max_bytes });
    }
  } finally {
    await nc.close();
  }
};

/** nats-server's disk is full for that time; then there is room again, and the server is started anew, as an operator would. */
export const fillDisk = async (world: World, disk: SmallDisk, ms: number): Promise<void> => {
  disk.fill(256 * 1024);
  await delay(ms);
  disk.free();
  await world.killNats();
};
