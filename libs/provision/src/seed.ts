import { fileURLToPath } from "node:url";
import { type Applied, applyPlan, type Desired, loadManifest, plan, readState } from "@portcullis/manifest";
import type { Api, ApiAnswer } from "./api.ts";

export const seedOrg = "acme";
export const seedServer = "everything";
const SEED_KEY = "first key";

/** The declarative file that an installation begins with. */
export const exampleFile = fileURLToPath(new URL("../../../portcullis.example.yaml", import.meta.url));

/** The installation refused a step of its seed; the message says which, with the code of the refusal. */
export class SeedError extends Error {
  override readonly name = "SeedError";
}

export type SeedOptions = {
  readonly api: Api;
  readonly operatorToken: string;
  /** Where the example server is here: in the file it has its usual address. */
  readonly serverUrl: string;
  /** The key of an earlier start; used again where it still works. */
  readonly knownKey: string | undefined;
};

const at = (desired: Desired, serverUrl: string): Desired => {
  const server = desired.servers?.[seedServer];
  if (server === undefined) throw new SeedError(`the example file has no server ${seedServer}`);
  return { ...desired, servers: { ...desired.servers, [seedServer]: { ...server, url: serverUrl } } };
};

const whyOf = ({ status, body }: ApiAnswer): string =>
  [body.code ?? `HTTP ${status}`, body.detail].filter((part) => part !== undefined).join(": ");

/**
 * Applies the example file through the admin API, as an operator would, and returns the key. Can be repeated: what is as
 * it should be is left alone, and what the file does not name as well.
 * @throws SeedError
 */
export const seed = async ({ api, operatorToken, serverUrl, knownKey }: SeedOptions): Promise<string> => {
  const refused = (method: string, path: string, answer: ApiAnswer): SeedError =>
    new SeedError(`the seed was refused at ${method} ${path}: ${whyOf(answer)}`);
  const get = async (path: string): Promise<unknown> => {
    const body = await api.get(path, operatorToken);
    const problem = refusalIn(body);
    if (problem !== undefined) throw refused("GET", path, problem);
    return body;
  };
  const desired = at(loadManifest(exampleFile), serverUrl);
  const attempt = async () => {
    const state = await readState({ get });
    const steps = plan(state, desired, { prune: false });
    const result = await applyPlan(steps, ({ method, path, body, ifMatch }) =>
      api.send(method, path, body, operatorToken, ifMatch),
    );
    return { state, ...result };
  };
  // A sync of its own may change a server between the reading and the writing.
  const first = await attempt();
  const last = first.failed?.answer.status === 412 ? await attempt() : first;
  if (last.failed !== null) {
    const { step, answer } = last.failed;
    throw refused(step.request.method, step.request.path, answer as ApiAnswer);
  }
  const created = createdKey([...first.done, ...last.done]);
  if (created !== undefined) return created;
  if (knownKey !== undefined && (await works(api, knownKey))) return knownKey;

  // The key is there, but nobody here knows it any more: it gets a new secret, and the old one goes on for a while.
  const org = last.state.orgs.find((each) => each.org.slug === seedOrg);
  const lost = org?.keys.find(({ name, status }) => name === SEED_KEY && status === "active");
  if (lost === undefined) throw new SeedError(`the example file has no key ${SEED_KEY} of ${seedOrg}`);
  const path = `/v1/admin/keys/${lost.id}/rotate`;
  const rotated = await api.send("POST", path, {}, operatorToken);
  if (rotated.status >= 300) throw refused("POST", path, rotated);
  return String(rotated.body.key);
};

/** Problem details have a code; no answer to a question has one. */
const refusalIn = (body: unknown): ApiAnswer | undefined =>
  typeof body === "object" && body !== null && "code" in body ? { status: 0, body: { ...body } } : undefined;

const createdKey = (done: readonly Applied[]): string | undefined => {
  const made = done.find(
    ({ step }) => step.target === `orgs/${seedOrg}/keys/${SEED_KEY}` && step.action === "create",
  );
  const body = made?.body;
  return typeof body === "object" && body !== null && "key" in body ? String(body.key) : undefined;
};

const works = async (api: Api, key: string): Promise<boolean> => {
  const probe = { kind: "model", messages: [{ role: "user", content: "hello" }] };
  return (await api.send("POST", "/v1/requests", probe, key)).status === 200;
};
