import type { z } from "zod";
import type { Connection } from "./connection.ts";
import { exitCodes, Failure } from "./failure.ts";

export type Method = "GET" | "PUT" | "POST" | "PATCH" | "DELETE";
/** A revision that the record must have, or that it must not exist yet. */
export type Expected = number | "absent" | undefined;

export type Answer = { readonly status: number; readonly body: unknown };
/** `raw` is what came, for `--json`; `value` is what this version knows of it, for people. */
export type Read<T> = { readonly raw: unknown; readonly value: T };

export type Api = {
  /** One exchange, whatever the status. @throws Failure where there is no answer, or none of a Portcullis */
  readonly ask: (method: Method, path: string, body?: unknown, expected?: Expected) => Promise<Answer>;
  /** @throws Failure where the answer is a refusal, or has another form */
  readonly read: <T>(path: string, schema: z.ZodType<T>) => Promise<Read<T>>;
  /** A long answer as it comes. @throws Failure */
  readonly download: (path: string) => Promise<ReadableStream<Uint8Array>>;
  readonly send: <T>(
    method: Method,
    path: string,
    schema: z.ZodType<T>,
    body?: unknown,
    expected?: Expected,
  ) => Promise<Read<T>>;
};

/** Approving asks a remote server for its tools: the API itself gives up before this. */
const TIMEOUT_MS = 60_000;

const conditionOf = (expected: Expected): Record<string, string> => {
  if (expected === undefined) return {};
  return expected === "absent" ? { "if-none-match": "*" } : { "if-match": `"${expected}"` };
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

/** A refusal in one line: the stable code, and what it is about. */
export const describeProblem = ({ status, body }: Answer): string => {
  if (!isRecord(body)) return `HTTP ${status}`;
  const code = isText(body.code) ? body.code : `HTTP ${status}`;
  const detail = [body.detail, body.title].find(isText);
  return detail === undefined ? code : `${code}: ${detail}`;
};

/** @throws Failure with the exit code that the refusal deserves */
export const refuse = (answer: Answer): never => {
  const body = isRecord(answer.body) ? answer.body : {};
  const isIdentity = answer.status === 401 || body.code === "role_not_allowed";
  const hint =
    body.code === "precondition_failed"
      ? " (somebody else changed it meanwhile; look at it and try again)"
      : "";
  throw new Failure(
    isIdentity ? exitCodes.unauthorised : exitCodes.refused,
    `${describeProblem(answer)}${hint}`,
    { status: answer.status, ...body },
  );
};

const causeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return `no answer within ${TIMEOUT_MS / 1000} s`;
  const { cause } = error;
  const code = isRecord(cause) && isText(cause.code) ? cause.code : undefined;
  return code ?? (cause instanceof Error ? cause.message : error.message);
};

export const createApi = (connection: Connection, secret: string | undefined): Api => {
  const unreachable = (why: string): Failure =>
    new Failure(exitCodes.unreachable, `cannot reach ${connection.url} (${connection.from}): ${why}`);

  const parse = async (response: Response): Promise<unknown> => {
    const text = await response.text();
    if (text === "") return null;
    try {
      return JSON.parse(text);
    } catch {
      throw unreachable(`HTTP ${response.status}, and the answer is not JSON`);
    }
  };

  const checkedSecret = (): string => {
    if (secret !== undefined && /^[\x21-\x7e]+$/.test(secret)) return secret;
    throw new Failure(
      exitCodes.unauthorised,
      secret === undefined
        ? "no token: give --token or set PORTCULLIS_TOKEN (for `call`: --api-key, PORTCULLIS_API_KEY)"
        : "the token is not one: it has spaces or other characters that no token has",
    );
  };

  const ask: Api["ask"] = async (method, path, body, expected) => {
    const authorization = `Bearer ${checkedSecret()}`;
    try {
      const response = await fetch(`${connection.url}${path}`, {
        method,
        // A redirect would take the token to another place.
        redirect: "error",
        headers: {
          authorization,
          accept: "application/json",
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...conditionOf(expected),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      return { status: response.status, body: await parse(response) };
    } catch (error) {
      if (error instanceof Failure) throw error;
      throw unreachable(causeOf(error));
    }
  };

  const send: Api["send"] = async (method, path, schema, body, expected) => {
    const answer = await ask(method, path, body, expected);
    if (answer.status >= 300) return refuse(answer);
    const parsed = schema.safeParse(answer.body);
    if (!parsed.success) {
      throw new Failure(
        exitCodes.refused,
        `${method} ${path}: the answer has a form that this version does not know`,
      );
    }
    return { raw: answer.body, value: parsed.data };
  };
  const download: Api["download"] = async (path) => {
    const authorization = `Bearer ${checkedSecret()}`;
    const response = await fetch(`${connection.url}${path}`, {
      redirect: "error",
      headers: { authorization },
    }).catch((error: unknown) => {
      throw unreachable(causeOf(error));
    });
    if (response.status >= 300) return refuse({ status: response.status, body: await parse(response) });
    if (response.body === null) throw unreachable("the answer is empty");
    return response.body;
  };
  return { ask, send, download, read: (path, schema) => send("GET", path, schema) };
};
