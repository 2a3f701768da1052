import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEventOrder } from "./event-order.ts";

const set = () => {
  const delivered: string[] = [];
  return { delivered, order: createEventOrder<string>((event) => delivered.push(event)) };
};

describe("numbered events", () => {
  it("come out in order, whatever the order they come in, each once", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }), (sequences) => {
        const { delivered, order } = set();
        for (const sequence of [...sequences, ...sequences]) order.take(sequence, String(sequence));
        expect(delivered).toEqual(["0", "1", "2", "3", "4", "5", "6", "7"]);
        expect(order.has(8)).toBe(true);
      }),
    );
  });

  it("are not held up by one that was stopped", () => {
    const { delivered, order } = set();
    order.take(1, "b");
    order.take(0, undefined);
    expect(delivered).toEqual(["b"]);
    expect([order.has(2), order.has(3)]).toEqual([true, false]);
  });

  it("leave out what is missing in the end, and take nothing after it", () => {
    const { delivered, order } = set();
    order.take(3, "d");
    order.take(1, "b");
    order.flush();
    order.take(0, "a");
    expect(delivered).toEqual(["b", "d"]);
  });
});
