import { describe, expect, it } from "vitest";
import { readRegistry, slugOf } from "./registry.ts";

const url = "https://mcp.example.com/mcp";
const remote = { type: "streamable-http", url };
const document = (change: object = {}) => ({
  $schema: "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json",
  name: "io.github.acme/tickets",
  title: "Tickets",
  description: "Tickets of Acme",
  version: "1.2.0",
  remotes: [remote],
  packages: [{ registryType: "npm", identifier: "@acme/tickets", transport: { type: "stdio" } }],
  ...change,
});
const only = (value: object) => {
  const [draft, ...more] = readRegistry({ ...value });
  expect(more).toEqual([]);
  return draft;
};
const headersOf = (headers: readonly object[]) => {
  const draft = only(document({ remotes: [{ ...remote, headers }] }));
  return draft?.ok ? draft.input.headers : draft;
};

describe("slugOf", () => {
  it.each([
    ["io.github.acme/tickets", "acme-tickets"],
    ["com.example/example", "example"],
    ["com.example/example-mail", "example-mail"],
    ["Com.Example/My_Server.v2", "example-my-server-v2"],
    [`com.example/${"x".repeat(80)}`, `example-${"x".repeat(55)}`],
    ["a/-", "a"],
  ])("makes %s into %s", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});

describe("readRegistry", () => {
  it("takes one server.json, an answer of the API, and a list of them", () => {
    const draft = {
      ok: true,
      slug: "acme-tickets",
      name: "io.github.acme/tickets",
      input: {
        url,
        title: "Tickets",
        description: "Tickets of Acme",
        registryName: "io.github.acme/tickets",
        version: "1.2.0",
        headers: {},
        auth: null,
        allowPrivateNetwork: false,
      },
    };
    expect(only(document())).toMatchObject(draft);
    expect(only({ server: document(), _meta: {} })).toMatchObject(draft);
    expect(only({ servers: [{ server: document() }], metadata: { count: 1 } })).toMatchObject(draft);
  });

  it.each([
    ["has no remote", document({ remotes: undefined }), "run locally"],
    ["speaks SSE only", document({ remotes: [{ type: "sse", url }] }), "sse"],
    ["is not https", document({ remotes: [{ ...remote, url: "http://mcp.example.com/mcp" }] }), "https"],
    ["needs a value in its URL", document({ remotes: [{ ...remote, url: "https://{host}/mcp" }] }), "host"],
    [
      "has credentials in its URL",
      document({ remotes: [{ ...remote, url: "https://a:b@x.example/" }] }),
      "url",
    ],
    ["has a name of its own", document({ name: "tickets" }), "name"],
    ["is not a server at all", { hello: 1 }, "name"],
    [
      "names a credential of ours",
      document({
        remotes: [{ ...remote, headers: [{ name: "X-A", value: "${env:PORTCULLIS_CRED_GITHUB}" }] }],
      }),
      "credential",
    ],
    [
      "names one in the value of a variable",
      document({
        remotes: [
          {
            ...remote,
            headers: [{ name: "X-A", value: "{a}", variables: { a: { default: "${file:github-token}" } } }],
          },
        ],
      }),
      "credential",
    ],
    [
      "sets a header of the protocol",
      document({ remotes: [{ ...remote, headers: [{ name: "Mcp-Session-Id", value: "1" }] }] }),
      "headers",
    ],
  ])("skips what %s, and says why", (_what, value, reason) => {
    const draft = only(value);
    expect(draft?.ok).toBe(false);
    expect(draft).toMatchObject({ reason: expect.stringContaining(reason) });
  });

  it("takes the first remote that it can use, with the values that the document gives for the URL", () => {
    const variables = { region: { default: "eu" }, key: { value: "x", isSecret: true } };
    const remotes = [
      { type: "sse", url: "https://sse.example.com" },
      { ...remote, url: "https://{key}.example.com/mcp", variables },
      { ...remote, url: "https://{region}.example.com/mcp", variables },
    ];
    expect(only(document({ remotes }))).toMatchObject({ input: { url: "https://eu.example.com/mcp" } });
  });

  it("leaves out deleted servers, old versions in a list, and a slug that comes twice", () => {
    const official = (facts: object) => ({ _meta: { "io.modelcontextprotocol.registry/official": facts } });
    const drafts = readRegistry({
      servers: [
        { server: document(), ...official({ status: "deleted" }) },
        { server: document({ version: "1.0.0" }), ...official({ status: "active", isLatest: false }) },
        { server: document(), ...official({ status: "active", isLatest: true }) },
        { server: document({ name: "com.acme/tickets" }) },
        "nonsense",
      ],
    });
    expect(drafts.map((draft) => (draft.ok ? draft.input.version : draft.reason))).toEqual([
      expect.stringContaining("deleted"),
      expect.stringContaining("latest"),
      "1.2.0",
      expect.stringContaining("acme-tickets"),
      expect.stringContaining("server.json"),
    ]);
    expect(only({ server: document(), ...official({ isLatest: false }) })).toMatchObject({ ok: true });
  });
});

describe("headers", () => {
  const reference = "${env:PORTCULLIS_CRED_ACME_TICKETS_X_API_KEY}";
  it.each([
    ["a secret that the user gives", { name: "X-Api-Key", isSecret: true, isRequired: true }, reference],
    ["an optional secret", { name: "X-Api-Key", isSecret: true }, reference],
    [
      "a secret inside a text",
      { name: "X-Api-Key", value: "Key {key}", variables: { key: { isSecret: true } } },
      `Key ${reference}`,
    ],
    [
      "a placeholder that nothing explains",
      { name: "X-Api-Key", value: "Key {key}", isSecret: true },
      `Key ${reference}`,
    ],
    [
      "a secret that stands in the document",
      { name: "X-Api-Key", value: "hunter2", isSecret: true },
      reference,
    ],
    [
      "a secret variable with a value",
      { name: "X-Api-Key", value: "{k}", variables: { k: { value: "hunter2", isSecret: true } } },
      reference,
    ],
    ["something required", { name: "X-Api-Key", isRequired: true }, reference],
  ])("makes %s into a reference", (_what, header, value) => {
    expect(headersOf([header])).toEqual({ "X-Api-Key": value });
  });

  it("names the variable where there are several, and keeps what the document says", () => {
    expect(
      headersOf([
        { name: "Authorization", value: "{user}:{password}" },
        { name: "X-Region", value: "{region}", variables: { region: { default: "eu" } } },
        { name: "X-Plain", value: "yes" },
        { name: "X-Default", default: "maybe" },
        { name: "X-Optional" },
      ]),
    ).toEqual({
      Authorization:
        "${env:PORTCULLIS_CRED_ACME_TICKETS_AUTHORIZATION_USER}:${env:PORTCULLIS_CRED_ACME_TICKETS_AUTHORIZATION_PASSWORD}",
      "X-Region": "eu",
      "X-Plain": "yes",
      "X-Default": "maybe",
    });
  });
});
