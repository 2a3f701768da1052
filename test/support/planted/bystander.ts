import { SERVER, type TestGate } from "../gate.ts";
import type { Place } from "./places.ts";

type Page = { readonly traces: readonly { readonly requestId: string }[]; readonly next: string | null };

const PAGE = 200;
/** Traces that are read one by one, spread over all. */
const READ = 150;
const EVIDENCE = 10;

/** Every list of traces as an analyst pages through it, some of them in full, and the evidence of a few. */
export const analystPlaces = async (gate: TestGate): Promise<readonly Place[]> => {
  const places: Place[] = [];
  const ids: string[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const { body } = await gate.admin(
      "GET",
      `/traces?limit=${PAGE}${cursor === "" ? "" : `&cursor=${cursor}`}`,
    );
    const page = body as Page;
    places.push({ name: "list of traces", bytes: JSON.stringify(page) });
    ids.push(...page.traces.map(({ requestId }) => requestId));
    cursor = page.next;
  }
  const some = (count: number): readonly string[] =>
    ids.filter((_, index) => index % Math.ceil(ids.length / count) === 0);
  for (const id of some(READ)) {
    const { body } = await gate.admin("GET", `/traces/${id}`);
    places.push({ name: "a trace", bytes: JSON.stringify(body) });
  }
  for (const id of some(EVIDENCE)) {
    const { body } = await gate.admin("GET", `/traces/${id}/evidence`);
    places.push({ name: "evidence", bytes: JSON.stringify(body) });
  }
  return places;
};

/** What somebody else is told whose scope has nothing of what was planted, mostly in errors. */
export const bystanderPlaces = async (gate: TestGate): Promise<readonly Place[]> => {
  const hello = JSON.stringify({ kind: "model", messages: [{ role: "user", content: "hello" }] });
  const json = { "content-type": "application/json", accept: "application/json, text/event-stream" };
  const { key } = await gate.newKey({ scope: [`${SERVER}/*`] });
  const auth = { authorization: `Bearer ${key}` };
  const rpc = (method: string, params: object): string =>
    JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
  const post = (path: string, body: string, headers: object = auth): readonly [string, RequestInit] => [
    path,
    { method: "POST", headers: { ...json, ...headers }, body },
  ];
  const requests: readonly (readonly [string, RequestInit])[] = [
    post("/v1/requests", hello),
    post("/v1/requests", hello, {}),
    post("/v1/requests", hello, { authorization: "Bearer pk_test_none" }),
    post("/v1/requests", "{"),
    post("/v1/requests", "[]"),
    post("/v1/requests", JSON.stringify({ kind: "tool", tool: { server: "plain-modern", name: "none" } })),
    post(
      "/mcp",
      rpc("initialize", {
        protocolVersion: "2025-11-25",
        capabilities: {},
        clientInfo: { name: "x", version: "1" },
      }),
    ),
    post("/mcp", rpc("tools/list", {})),
    post("/mcp", rpc("none", {})),
    post("/mcp/plain-modern", rpc("tools/call", { name: "echo" })),
    post("/mcp", "{"),
    ["/none", { headers: auth }],
    ["/v1/traces", { headers: auth }],
    ["/v1/admin/audit", { headers: auth }],
    ["/v0/servers", {}],
    ["/openapi.json", {}],
  ];
  const places: Place[] = [];
  for (const [path, init] of requests) {
    const response = await fetch(gate.stack.ingressUrl + path, init);
    const headers = JSON.stringify([...response.headers]);
    places.push({
      name: `${init.method ?? "GET"} ${path} of another caller`,
      bytes: headers + (await response.text()),
    });
  }
  return places;
};
