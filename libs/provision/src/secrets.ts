import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createUser, fromSeed } from "@nats-io/nkeys";
import type { EvidenceKeys } from "@portcullis/contracts";
import { generateSealingKey, generateSigningKey, randomToken, sha256Hex } from "@portcullis/crypto";
import { writeAnalystsConf } from "./analysts.ts";

/** The NATS users of `deploy/nats/nats-server.conf`; each has its own folder of secrets. */
export const natsUsers = [
  "ingress",
  "inspector",
  "policy",
  "mcp-executor",
  "trace-redactor",
  "trace-store",
  "trace-exporter",
  "provision",
  "ops",
] as const;
export type NatsUser = (typeof natsUsers)[number];

export type SecretsOptions = {
  /** Root folder; one subfolder per service, with only that service's files. */
  readonly directory: string;
  readonly postgres: { readonly host: string; readonly port: number; readonly database: string };
  /** L1: acknowledged, survives the death of a process. L2: on disk before the acknowledgement. */
  readonly durability: "L1" | "L2";
  readonly serverName: string;
  /** Where nats-server keeps its streams; `/data/nats` unless told. */
  readonly natsStoreDirectory?: string;
};

type Folder = {
  /** Text of the file; made and written (mode 0600) where it does not exist yet. */
  readonly once: (name: string, make: () => string) => string;
  readonly always: (name: string, text: string) => void;
};

const openFolder = (directory: string): Folder => {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const write = (name: string, text: string): void => {
    const file = join(directory, name);
    writeFileSync(file, text, { mode: 0o600 });
    chmodSync(file, 0o600);
  };
  return {
    once: (name, make) => {
      const file = join(directory, name);
      if (!existsSync(file)) write(name, make());
      return readFileSync(file, "utf8").trim();
    },
    always: write,
  };
};

const makeNkeySeed = (): string => new TextDecoder().decode(createUser().getSeed());
const publicNkey = (seed: string): string => fromSeed(new TextEncoder().encode(seed)).getPublicKey();

const syncIntervals = { L1: "2m", L2: "always" } as const;

/** `values.conf` for `deploy/nats/nats-server.conf`: public keys and settings, nothing secret. */
const natsValues = (publicKeys: ReadonlyMap<NatsUser, string>, options: SecretsOptions): string =>
  [
    ...[...publicKeys].map(([user, key]) => `${user.toUpperCase().replaceAll("-", "_")}_NKEY: "${key}"`),
    `SYNC_INTERVAL: "${syncIntervals[options.durability]}"`,
    `SERVER_NAME: "${options.serverName}"`,
    `STREAMS_FOLDER: ${JSON.stringify(options.natsStoreDirectory ?? "/data/nats")}`,
    "",
  ].join("\n");

/**
 * Makes every secret of an installation that does not exist yet, and leaves the others as they are:
 * NKEYs, signing keys, the sealing key pair, the fingerprint key, database passwords, the first operator token.
 * The operator token in clear is in `operator/token`, which no service reads.
 */
export const createSecrets = (options: SecretsOptions): void => {
  const folderOf = (name: string): Folder => openFolder(join(options.directory, name));
  const publicKeys = new Map(
    natsUsers.map((user) => [user, publicNkey(folderOf(user).once("nats.nk", makeNkeySeed))] as const),
  );
  folderOf("nats").always("values.conf", natsValues(publicKeys, options));
  writeAnalystsConf(options.directory);

  // The private halves stay with their owners; the public halves are kept in a folder of their own.
  const publicFolder = folderOf("public");
  const keyPair = (
    owner: string,
    file: string,
    publicFile: string,
    make: typeof generateSigningKey,
  ): string => {
    let publicKey: string | undefined;
    folderOf(owner).once(file, () => {
      const pair = make();
      publicKey = pair.publicKey;
      return pair.privateKeyPem;
    });
    if (publicKey !== undefined) publicFolder.always(publicFile, publicKey);
    return publicFolder.once(publicFile, () => {
      throw new Error(`${owner}/${file} exists, but its public half public/${publicFile} is missing`);
    });
  };
  const inspector = [keyPair("inspector", "signing.key", "inspector.pub", generateSigningKey)];
  const policy = [keyPair("policy", "signing.key", "policy.pub", generateSigningKey)];
  const trusted = JSON.stringify({ inspector, policy });
  folderOf("policy").always("trusted-keys.json", trusted);
  folderOf("mcp-executor").always("trusted-keys.json", trusted);

  const executor = [keyPair("mcp-executor", "ledger.key", "executor.pub", generateSigningKey)];
  const storeKey = keyPair("trace-store", "log.key", "store.pub", generateSigningKey);
  // Two installations never share an origin: theirs is that of their first key.
  const installation = publicFolder.once(
    "installation",
    () => `portcullis-${sha256Hex(storeKey).slice(0, 12)}`,
  );
  const evidenceKeys: EvidenceKeys = { v: 1, installation, inspector, policy, executor, store: [storeKey] };
  publicFolder.always("evidence-keys.json", JSON.stringify(evidenceKeys));
  folderOf("trace-store").always("evidence-keys.json", JSON.stringify(evidenceKeys));

  const sealPublicKey = keyPair("trace-redactor", "unseal.key", "seal.pub", generateSealingKey);
  folderOf("ingress").always("seal.pub", sealPublicKey);
  folderOf("policy").always("seal.pub", sealPublicKey);
  folderOf("mcp-executor").always("seal.pub", sealPublicKey);

  const fingerprintKey = folderOf("inspector").once("fingerprint.key", () => randomToken(32));
  folderOf("trace-redactor").always("fingerprint.key", fingerprintKey);

  const adminPassword = folderOf("provision").once("postgres-admin.password", () => randomToken(24));
  folderOf("postgres").always("admin.password", adminPassword);
  for (const [service, role] of [
    ["policy", "portcullis_policy"],
    ["trace-store", "portcullis_trace"],
  ] as const) {
    const password = folderOf(service).once("database.password", () => randomToken(24));
    // Provisioning gives the roles their passwords; it reads no folder but its own.
    folderOf("provision").always(`${service}.database.password`, password);
    const { host, port, database } = options.postgres;
    folderOf(service).always("database.url", `postgres://${role}:${password}@${host}:${port}/${database}`);
  }

  // Seals the cookies of operators who signed in through OIDC; the client's secret is the operator's to put.
  folderOf("ingress").once("session.key", () => randomToken(32));

  const token = folderOf("operator").once("token", () => `op_${randomToken(32)}`);
  folderOf("ingress").once("operators.json", () =>
    JSON.stringify([{ name: "first-operator", role: "admin", sha256: sha256Hex(token) }]),
  );
};
