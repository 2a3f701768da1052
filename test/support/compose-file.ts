import { readFileSync } from "node:fs";
import { inRepository } from "@portcullis/local";
import { parse } from "yaml";

export type ComposeService = {
  readonly image: string;
  readonly user?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly cap_add?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly healthcheck?: Readonly<Record<string, unknown>>;
  readonly restart?: string;
  readonly ports?: readonly string[];
  readonly networks?: readonly string[];
  readonly volumes?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

export type ComposeFile = {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};

/** A mount `VOLUME:PATH[:ro]`. */
export type Mount = { readonly volume: string; readonly path: string; readonly readOnly: boolean };

/** The file as Compose reads it, before variables are filled in. */
export const readComposeFile = (): ComposeFile =>
  parse(readFileSync(inRepository("docker-compose.yml"), "utf8"), { merge: true }) as ComposeFile;

export const readDockerfile = (): string => readFileSync(inRepository("Dockerfile"), "utf8");

export const mountsOf = (service: ComposeService): readonly Mount[] =>
  (service.volumes ?? []).map((text) => {
    const [volume = "", path = "", mode] = text.split(":");
    return { volume, path, readOnly: mode === "ro" };
  });
