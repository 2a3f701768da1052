import { until } from "@portcullis/testkit";
import type { BenchGate } from "./gate.ts";
import { format, quantile, table } from "./statistics.ts";

const RUNS = 40;

/**
 * How long a key that is revoked still works, with requests sent without pause: from the moment that the revocation was
 * sent, and from the moment that it was answered, until the first refusal came back.
 */
export const revocation = async (gate: BenchGate): Promise<string> => {
  const sinceSent: number[] = [];
  const sinceAnswered: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { id, key } = await gate.newKey(["server-0/*"]);
    await until("the key works", async () => (await gate.call(key)) === 200);
    const sentAt = performance.now();
    let answeredAt = Number.POSITIVE_INFINITY;
    const revoked = gate.admin("DELETE", `/keys/${id}`).then(() => {
      answeredAt = performance.now();
    });
    while ((await gate.call(key)) !== 401);
    const refusedAt = performance.now();
    await revoked;
    sinceSent.push(refusedAt - sentAt);
    sinceAnswered.push(Math.max(0, refusedAt - answeredAt));
  }
  const row = (name: string, sample: readonly number[]): readonly string[] => [
    name,
    format(quantile(sample, 0.5)),
    format(quantile(sample, 0.99)),
    format(Math.max(...sample)),
  ];
  return table(
    [`revocation, ${RUNS} keys`, "p50", "p99", "max"],
    [
      row("from sending it to the first refusal", sinceSent),
      row("from its answer to the first refusal", sinceAnswered),
    ],
  );
};
