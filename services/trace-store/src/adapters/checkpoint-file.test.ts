import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openCheckpointFile } from "./checkpoint-file.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portcullis-checkpoints-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const note = (n: number): string => `i/traces\n${n}\nAAAA\ntime t\nhead h\n\n— i c2ln${n}\n`;

it("appends notes and reads the last ones back", async () => {
  const file = openCheckpointFile(join(folder, "checkpoints"));
  expect(await file.tail()).toEqual([]);
  for (let n = 1; n <= 2_000; n += 1) await file.append(note(n));
  const tail = await file.tail();
  expect(tail.at(-1)).toBe(note(2_000));
  expect(tail.length).toBeLessThan(2_000);
  expect(readFileSync(join(folder, "checkpoints"), "utf8")).toContain(note(1));
});

it("loses no note to one whose writing was cut off", async () => {
  const path = join(folder, "checkpoints");
  const file = openCheckpointFile(path);
  await file.append(note(1));
  writeFileSync(path, `\n${note(2).slice(0, 15)}`, { flag: "a" });
  await file.append(note(3));
  expect(await file.tail()).toEqual([note(1), note(3)]);
});
