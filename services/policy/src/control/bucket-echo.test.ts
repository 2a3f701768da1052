import { expect, it } from "vitest";
import { makeKey, makeOrg } from "../../test/support/fixtures.ts";
import { refOf } from "../adapters/outbox.ts";
import { createBucketEcho } from "./bucket-echo.ts";

const org = makeOrg();
const ref = refOf("org", org.slug);
const saw = (record: typeof org | null) => ({ kind: "org" as const, id: org.slug, record });

it("tells only of what is not what was brought, and of each once", () => {
  const echo = createBucketEcho();
  echo.brought(ref, org);
  echo.saw(saw({ ...org }));
  expect(echo.take()).toEqual([]);
  echo.saw(saw({ ...org, revision: org.revision - 1 }));
  expect(echo.take()).toEqual([ref]);
  expect(echo.take()).toEqual([]);
  echo.saw(saw(null));
  echo.putBack([ref]);
  expect(echo.take()).toEqual([ref]);
});

it("tells of a key that was never brought, also where it is gone again", () => {
  const echo = createBucketEcho();
  const key = makeKey();
  echo.saw({ kind: "key", id: key.id, record: key });
  expect(echo.take()).toEqual([refOf("key", key.id)]);
  echo.saw({ kind: "key", id: key.id, record: null });
  expect(echo.take()).toEqual([refOf("key", key.id)]);
});

it("forgives what it saw before it was brought", () => {
  const echo = createBucketEcho();
  echo.saw(saw(org));
  echo.brought(ref, org);
  expect(echo.take()).toEqual([]);
});

it("knows how many records there must be", () => {
  const echo = createBucketEcho();
  echo.brought(ref, org);
  echo.brought(ref, { ...org, revision: 9 });
  expect(echo.size()).toBe(1);
  echo.brought(ref, undefined);
  expect(echo.size()).toBe(0);
});
