import type { Pool } from "./pool.ts";

type Sent = { readonly path: string; readonly init: RequestInit };

const hello = JSON.stringify({ kind: "model", messages: [{ role: "user", content: "hello" }] });
const json = { "content-type": "application/json" };

/** Headers, paths, queries and methods: what a request says beside its body. */
export const edgeRequests = (pool: Pool, key: string): readonly Sent[] => {
  const { at } = pool;
  const auth = { authorization: `Bearer ${key}` };
  const one = (place: string): string => at(place).short();
  const inUrl = (place: string): string => encodeURIComponent(at(place).short());
  const post = (headers: Record<string, string>, body: string | Uint8Array<ArrayBuffer> = hello): Sent => ({
    path: "/v1/requests",
    init: { method: "POST", headers: { ...json, ...auth, ...headers }, body },
  });
  const withHeader = (name: string): Sent => post({ [name]: one(`header ${name}`) });
  const get = (path: string, headers: Record<string, string> = auth): Sent => ({ path, init: { headers } });
  return [
    ...[
      "user-agent",
      "cookie",
      "referer",
      "origin",
      "accept",
      "accept-language",
      "x-forwarded-for",
      "x-request-id",
      "idempotency-key",
      "traceparent",
      "baggage",
      "x-api-key",
      "mcp-session-id",
      "mcp-protocol-version",
      "last-event-id",
      "if-match",
    ].map(withHeader),
    post({
      traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
      tracestate: `vendor=${one("header tracestate").replaceAll(/[=, ]/g, "")}`,
    }),
    post({ authorization: `Bearer ${one("wrong key")}` }),
    post({ authorization: one("authorization without a scheme") }),
    post({ "content-type": `text/${one("content type").replaceAll(/[^A-Za-z0-9._+-]/g, "-")}` }),
    post({}, new Uint8Array([...Buffer.from(`{"x":"${one("bytes that are no UTF-8")}`), 0xff, 0xfe])),
    get(`/${inUrl("path")}`),
    get(`/v1/${inUrl("path below /v1")}`),
    get(`/v1/requests?q=${inUrl("query")}`),
    get(`/v1/traces/${inUrl("trace id")}`),
    get(`/v1/traces?conversation=${inUrl("query of traces")}`),
    get(`/v1/admin/servers/${inUrl("admin path")}`),
    get(`/v1/admin/servers/${inUrl("admin path with a wrong token")}`, {
      authorization: `Bearer ${one("wrong operator token")}`,
    }),
    get(`/v0/servers?search=${inUrl("search of the registry")}`),
    get(`/v0/servers/${inUrl("name in the registry")}`),
    get(`/console/${inUrl("path of the console")}`),
    get(`/docs/${inUrl("path of the documents")}`),
    get(`/mcp/${inUrl("server in the path")}`),
    get(`/%E0%A4%A?x=${inUrl("path that cannot be decoded")}`),
    { path: `/v1/requests/${inUrl("path of a deletion")}`, init: { method: "DELETE", headers: auth } },
    {
      path: `/mcp/${inUrl("path of a post")}`,
      init: { method: "POST", headers: { ...json, ...auth }, body: "{}" },
    },
    {
      path: "/v1/requests",
      init: { method: "PATCH", headers: { ...json, ...auth }, body: one("body of a PATCH") },
    },
  ];
};
