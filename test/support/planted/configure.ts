import type { TestGate } from "../gate.ts";
import type { Pool } from "./pool.ts";

/** How an org lets its findings pass: all, none, or with placeholders. */
export const modes = ["block", "off", "redact"] as const;
export type OrgMode = (typeof modes)[number];
export const orgOf = (mode: OrgMode): string => `org-${mode}`;

type Admin = (
  method: string,
  path: string,
  body?: unknown,
) => Promise<{ readonly status: number; readonly body: unknown }>;

/** An org of a mode that has turned on these servers, and a key of it that works. */
export const createOrg = async (
  gate: TestGate,
  mode: OrgMode,
  servers: readonly string[],
): Promise<string> => {
  const org = orgOf(mode);
  const all = { secrets: mode, pii: mode, injection: mode === "block" ? "block" : "monitor" };
  const must = async (method: string, path: string, body: unknown): Promise<unknown> => {
    const answer = await gate.admin(method, `/admin${path}`, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  await must("PUT", `/orgs/${org}`, {
    title: org,
    inspection: { request: all, result: all, answer: all, blockUncovered: mode === "block" },
  });
  for (const server of servers)
    await must("PUT", `/orgs/${org}/servers/${server}`, { tools: ["*", "prompts:*", "resources:*"] });
  const created = (await must("POST", `/orgs/${org}/keys`, { name: "proof", scope: "*" })) as { key: string };
  return created.key;
};

/** What of an operator's requests was refused that should not be, and how many of those that should. */
export type Configured = { readonly unexpected: readonly string[]; readonly refused: number };

/** Everything that operators write, with values in it: what is taken is configuration, what is refused is not kept. */
export const configure = async (admin: Admin, pool: Pool, url: string): Promise<Configured> => {
  const at = (place: string) => pool.at(place, "configuration");
  const refused = (place: string) => pool.at(`refused ${place}`);
  const org = "/admin/orgs/org-told";
  const refusals: string[] = [];
  const send = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await admin(method, path, body);
    if (answer.status >= 300)
      refusals.push(`${method} ${path.replace(/\?.*/, "")}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const server = {
    url: `${url}?note=${encodeURIComponent(at("server URL").short())}`,
    allowPrivateNetwork: true,
    title: at("server title").short(),
    description: at("server description").words(),
    owner: at("server owner").short(),
    headers: { "X-Team": at("server header").short() },
  };
  await send("PUT", "/admin/servers/told-again", server);
  await send("PUT", "/admin/servers/told-again", {
    ...server,
    description: at("second description").words(),
  });
  await send("PUT", org, { title: at("org title").short() });
  await send("PUT", `${org}/inspection`, {
    patterns: [
      {
        name: "own",
        category: "pii",
        pattern: at("pattern")
          .short()
          .replaceAll(/[^A-Za-z0-9]/g, ""),
      },
    ],
    denyPhrases: [
      { name: "phrases", category: "pii", phrases: [at("deny phrase").short(), at("deny phrase").short()] },
    ],
  });
  const cedar = `// ${at("policy comment").short()}\npermit(principal, action, resource) when { "${at("policy text").short()}" == "x" };`;
  await send("PUT", `${org}/policies/own`, { cedar });
  const key = (await send("POST", `${org}/keys`, { name: at("key name").short(), scope: [] })) as {
    id?: string;
  };
  await send("PUT", `/admin/keys/${key.id}`, { name: at("second key name").short() });
  await send("POST", "/admin/operators", { name: at("operator name").short(), role: "analyst" });
  await send("POST", "/admin/servers/told-again/submit", { note: at("note of a submission").words() });
  await send("POST", "/admin/servers/told-again/suspend", { note: at("note of a suspension").words() });

  const unexpected = [...refusals];
  // What is refused, or only asked about.
  await send("PUT", org, { title: 7, [refused("member").short()]: refused("value").one() });
  await send("PUT", `/admin/orgs/${encodeURIComponent(refused("slug").short())}`, { title: "x" });
  await send("PUT", `${org}/policies/bad`, { cedar: `permit(principal, ${refused("policy").one()}` });
  await send("PUT", `${org}/policies/${encodeURIComponent(refused("policy name").short())}`, { cedar });
  await send("POST", `${org}/policies/own/check`, { cedar: `permit( "${refused("policy check").one()}` });
  await send("PUT", `${org}/inspection`, {
    patterns: [{ name: "x", category: "pii", pattern: `(${refused("pattern").short()}` }],
  });
  await send("PUT", "/admin/servers/bad", {
    url: `http://u:${refused("password in a URL").short()}@localhost/`,
  });
  await send("PUT", "/admin/servers/bad", {
    url,
    headers: { Authorization: refused("secret header").short() },
  });
  await send("POST", `${org}/keys`, { name: "x", scope: refused("scope").one() });
  await send("POST", `${org}/keys`, { name: "x", scope: "*", [refused("member of a key").short()]: 1 });
  await send("POST", `/admin/approvals/${encodeURIComponent(refused("approval").short())}/approve`, {
    note: refused("approval note").words(),
  });
  await send("GET", `/admin/audit?target=${encodeURIComponent(refused("audit target").short())}`);
  const messages = [{ role: "user", content: refused("explain").words() }];
  const call = {
    server: "plain-modern",
    name: "echo",
    arguments: { note: refused("explained argument").words() },
  };
  await send("POST", "/admin/explain", { key: key.id, request: { kind: "tool", messages, tool: call } });
  await send("POST", `${org}/what-if`, { policies: { own: `permit( "${refused("what-if").one()}` } });
  return { unexpected, refused: refusals.length - unexpected.length };
};
