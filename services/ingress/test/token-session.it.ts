import { until } from "@portcullis/testkit";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  OPERATOR_TOKEN,
  type RunningIngress,
  type Surroundings,
  startIngress,
  startSurroundings,
} from "./support/ingress.ts";
import { operatorOf } from "./support/records.ts";

let around: Surroundings;
let ingress: RunningIngress;
beforeAll(async () => {
  around = await startSurroundings();
  ingress = await startIngress(around, {}, { "session.key": "a-session-key-of-these-tests" });
});
afterAll(async () => {
  await ingress?.stop();
  await around?.[Symbol.asyncDispose]();
});

const ownPage = { "portcullis-csrf": "1", "sec-fetch-site": "same-origin" };
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const whoami = (headers: Record<string, string>, at = ingress) =>
  at.ask("GET", "/v1/admin/whoami", { headers });
const signIn = async (token: string) => {
  const answer = await ingress.ask("POST", "/v1/auth/session", { headers: bearer(token) });
  const set = answer.headers.get("set-cookie") ?? "";
  return { status: answer.status, set, cookie: { cookie: set.split(";")[0] ?? "" } };
};

it("changes a token for a cookie that no script can read and that holds no token", async () => {
  const { status, set, cookie } = await signIn(OPERATOR_TOKEN);
  expect(status).toBe(204);
  expect(set).toMatch(/^portcullis-session=[\w.-]+; Path=\/; Max-Age=28800; HttpOnly; SameSite=Strict$/);
  expect(Buffer.from(set, "base64url").toString("latin1")).not.toContain(OPERATOR_TOKEN);
  expect((await whoami(cookie)).body).toMatchObject({
    name: "first-operator",
    role: "admin",
    method: "session",
  });
});

it("is known to every ingress with the same key, and to none with another", async () => {
  const { cookie } = await signIn(OPERATOR_TOKEN);
  await using same = await startIngress(around, {}, { "session.key": "a-session-key-of-these-tests" });
  await using other = await startIngress(around, {}, { "session.key": "another-session-key" });
  expect((await whoami(cookie, same)).status).toBe(200);
  expect((await whoami(cookie, other)).status).toBe(401);
});

it("ends at once when the token is revoked, and with its expiry", async () => {
  const token = "op_one-that-will-be-revoked";
  await around.put("operator", "opr_1", operatorOf("opr_1", token, { name: "eve", role: "analyst" }));
  await until("the operator to be known", async () => (await whoami(bearer(token))).status === 200);
  const { cookie } = await signIn(token);
  expect((await whoami(cookie)).body).toMatchObject({ name: "eve", role: "analyst", method: "session" });
  await around.put("operator", "opr_1", operatorOf("opr_1", token, { status: "revoked", revision: 2 }));
  await until("the session to be over", async () => (await whoami(cookie)).status === 401);
});

it("is not made of a session, nor of a token that nobody has", async () => {
  const { cookie } = await signIn(OPERATOR_TOKEN);
  for (const headers of [{ ...cookie, ...ownPage }, bearer("op_nobody"), {}]) {
    const answer = await ingress.ask("POST", "/v1/auth/session", { headers });
    expect(answer).toMatchObject({ status: 401, body: { code: "invalid_operator_token" } });
    expect(answer.headers.get("set-cookie")).toBeNull();
  }
});

it("changes things from the gate's own pages only, and ends when it is asked to", async () => {
  around.control(() => ({ ok: true, value: {} }));
  const { cookie } = await signIn(OPERATOR_TOKEN);
  const add = (headers: Record<string, string>) =>
    ingress.ask("PUT", "/v1/admin/orgs/acme", { headers, body: { title: "Acme" } });
  expect(await add(cookie)).toMatchObject({ status: 403, body: { code: "role_not_allowed" } });
  expect(await add({ ...cookie, ...ownPage, "sec-fetch-site": "cross-site" })).toMatchObject({ status: 403 });
  expect((await add({ ...cookie, ...ownPage })).status).toBe(200);
  const out = await ingress.ask("POST", "/v1/auth/logout", { headers: { ...cookie, ...ownPage } });
  expect([out.status, out.headers.get("set-cookie")]).toEqual([204, expect.stringMatching(/Max-Age=0/)]);
});
