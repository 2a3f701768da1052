import { expect, it } from "vitest";
import { repeat } from "./repeat.ts";

const turn = () => new Promise((resolve) => setImmediate(resolve));

it("goes on after failures, tells of them once, and does one more round at the end", async () => {
  const said: string[] = [];
  const logger = {
    warn: (_fields: object, message: string) => said.push(message),
    info: (_fields: object, message: string) => said.push(message),
  } as unknown as Parameters<typeof repeat>[0]["logger"];
  let fails = true;
  let rounds = 0;
  let running = 0;
  const repetition = repeat({
    name: "work",
    intervalMs: 1,
    logger,
    round: async () => {
      running += 1;
      expect(running).toBe(1);
      await turn();
      running -= 1;
      rounds += 1;
      if (fails) throw new Error("away");
    },
  });
  while (rounds < 3) await turn();
  await turn();
  expect(repetition.healthy()).toBe(false);
  expect(said).toEqual(["work in the background fails; trying on"]);
  fails = false;
  while (!repetition.healthy()) await turn();
  expect(said).toHaveLength(2);
  const stopped = repetition.stop();
  const before = rounds;
  await stopped;
  expect(rounds).toBeGreaterThan(before);
  const after = rounds;
  for (let n = 0; n < 20; n += 1) await turn();
  expect(rounds).toBe(after);
});
