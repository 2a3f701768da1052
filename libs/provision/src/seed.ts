import type { Api } from "./api.ts";

export const seedOrg = "acme";
export const seedServer = "everything";

/** The installation refused a step of its seed; the message says which, with the code of the refusal. */
export class SeedError extends Error {
  override readonly name = "SeedError";
}

export type SeedOptions = {
  readonly api: Api;
  readonly operatorToken: string;
  readonly serverUrl: string;
  /** The key of an earlier start; used again where it still works. */
  readonly knownKey: string | undefined;
};

/**
 * Makes the org, the approved server and the key, through the admin API, as an operator would; returns the key.
 * @throws SeedError
 */
export const seed = async ({ api, operatorToken, serverUrl, knownKey }: SeedOptions): Promise<string> => {
  const must = async (method: "PUT" | "POST", path: string, body: unknown) => {
    const answer = await api.send(method, `/v1/admin${path}`, body, operatorToken);
    if (answer.status >= 300) {
      const why = [answer.body.code, answer.body.detail].filter((part) => part !== undefined).join(": ");
      throw new SeedError(`the seed was refused at ${method} ${path}: ${why}`);
    }
    return answer.body;
  };
  await must("PUT", `/servers/${seedServer}`, {
    title: "MCP reference server",
    url: serverUrl,
    allowPrivateNetwork: true,
  });
  await must("POST", `/servers/${seedServer}/approve`, {
    notes: "the protocol project's own reference server",
  });
  await must("PUT", `/orgs/${seedOrg}`, { title: "Acme" });
  await must("PUT", `/orgs/${seedOrg}/servers/${seedServer}`, { tools: "all" });
  if (knownKey !== undefined && (await works(api, knownKey))) return knownKey;
  const created = await must("POST", `/orgs/${seedOrg}/keys`, { label: "first key", scope: "all" });
  return String(created.secret);
};

const works = async (api: Api, key: string): Promise<boolean> => {
  const probe = { kind: "model", messages: [{ role: "user", content: "hello" }] };
  return (await api.send("POST", "/v1/requests", probe, key)).status === 200;
};
