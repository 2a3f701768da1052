import { expect, it } from "vitest";
import { databaseFault } from "./database-fault.ts";

const withCode = (code: string, message = "x") => Object.assign(new Error(message), { code });

it.each([
  ["unavailable", withCode("ECONNREFUSED")],
  ["unavailable", withCode("EPIPE")],
  ["unavailable", withCode("57P01")],
  ["unavailable", withCode("57P03")],
  ["collision", withCode("40P01")],
  ["unavailable", withCode("28P01")],
  ["unavailable", new AggregateError([withCode("ECONNREFUSED"), withCode("ECONNREFUSED")])],
  ["unavailable", new Error("timeout exceeded when trying to connect")],
  ["unavailable", new Error("Connection terminated unexpectedly")],
  ["collision", withCode("23505")],
  ["unstorable", withCode("22021")],
  ["unstorable", withCode("22P05")],
  ["defect", withCode("42703")],
  ["defect", new TypeError("x is not a function")],
  ["defect", "text"],
])("is %s for %s", (expected, error) => {
  expect(databaseFault(error)).toBe(expected);
});
