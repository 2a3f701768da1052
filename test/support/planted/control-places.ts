import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import type { TestGate } from "../gate.ts";

/** Every way in which a value can stand in a text, made by other means than the search looks with. */
const disguises = (value: string): readonly string[] => [
  value,
  JSON.stringify({ value }),
  encodeURIComponent(`q=${value}`),
  Buffer.from(value).toString("hex").toUpperCase(),
  Array.from(value).reduceRight((text, character) => text + character, ""),
  ...["", "x", "xy"].map((before) => Buffer.from(`${before}${value} after`).toString("base64")),
  Buffer.from(`>>>${value}???`).toString("base64url"),
  value.toUpperCase(),
  value.toLowerCase(),
  value.replaceAll(" ", ""),
];
export const DISGUISES = disguises("").length;

/** Puts values unredacted where nothing may be, in every disguise, for as long as `work` runs. */
export const withLeaks = async <T>(
  gate: TestGate,
  values: readonly string[],
  work: () => Promise<T>,
): Promise<T> => {
  const client = new Client({ connectionString: gate.stack.postgresUrl });
  await client.connect();
  const log = join(gate.home, "logs", "scratch.log");
  const stream = join(gate.home, "nats", "jetstream", "G", "streams", "SCRATCH");
  try {
    await client.query("create table trace.scratch (a text, b jsonb, c bytea)");
    for (const value of values) {
      for (const text of disguises(value)) {
        await client.query("insert into trace.scratch values ($1, $2, $3)", [
          text,
          JSON.stringify({ deep: [text] }),
          Buffer.from(text),
        ]);
      }
    }
    const all = values.flatMap(disguises).join("\n");
    writeFileSync(log, JSON.stringify({ level: "info", msg: all }));
    mkdirSync(stream, { recursive: true });
    writeFileSync(join(stream, "1.blk"), `\0\u0001${all}\0`);
    return await work();
  } finally {
    rmSync(log, { force: true });
    rmSync(stream, { recursive: true, force: true });
    await client.query("drop table if exists trace.scratch");
    await client.end();
  }
};
