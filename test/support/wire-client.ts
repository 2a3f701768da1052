import { membersOf, objectText } from "./json-text.ts";
import { type Exchange, readExchange } from "./wire-exchange.ts";

export type Era = "modern" | "legacy";
export const versions: Readonly<Record<Era, string>> = { modern: "2026-07-28", legacy: "2025-11-25" };

export type WireSettings = {
  readonly url: string;
  readonly era: Era;
  readonly key?: string;
  /** The newest of its generation unless told. */
  readonly version?: string;
  readonly capabilities?: object;
  /** Where notifications and responses to questions go; the same URL unless told. */
  readonly sideUrl?: string;
};

export type WireOptions = {
  /** As JSON text. */
  readonly id?: string;
  /** More headers; an empty value removes one. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Hears every message before the answer, and may answer a server's request: `{"result":…}` without an id. */
  readonly hear?: (message: string) => string | undefined | Promise<string | undefined>;
};

/**
 * An MCP client of either generation that reads and writes JSON texts: nothing in between that could mend or lose
 * anything.
 */
export type WireClient = {
  readonly era: Era;
  readonly session: () => string | undefined;
  /** Opens a session (2025); does nothing at 2026-07-28. */
  readonly connect: () => Promise<Exchange | undefined>;
  /** @param params a JSON text; the connection's own part of `_meta` is added to it */
  readonly request: (method: string, params?: string, options?: WireOptions) => Promise<Exchange>;
  readonly notify: (method: string, params?: string) => Promise<number>;
  /** The response of a POST, unread: of `subscriptions/listen`, or of a request whose stream matters. */
  readonly send: (method: string, params?: string, options?: WireOptions) => Promise<Response>;
  /** The stream of a session beside its requests, or the rest of one that ended (2025). */
  readonly open: (signal: AbortSignal, lastEventId?: string) => Promise<Response>;
  readonly close: () => Promise<void>;
};

const quote = (value: unknown): string => JSON.stringify(value);
const info = { name: "wire-client", version: "1.0.0" };

/** Plain ASCII goes as it is; anything else, and what looks encoded, in the Base64 form of 2026-07-28. */
export const headerValue = (value: string): string =>
  /^[!-~](?:[ -~]*[!-~])?$/.test(value) && !/^=\?base64\?.*\?=$/.test(value)
    ? value
    : `=?base64?${Buffer.from(value).toString("base64")}?=`;

/** What `Mcp-Name` mirrors, for the methods that have it. */
const targetOf = (method: string, params: string): string | undefined => {
  if (!/^(tools\/call|prompts\/get|resources\/read|tasks\/.*)$/.test(method)) return undefined;
  const members = membersOf(params);
  const target = members.get("name") ?? members.get("uri") ?? members.get("taskId");
  return target === undefined ? undefined : String(JSON.parse(target));
};

export const wireClient = (settings: WireSettings): WireClient => {
  const { url, era, key, capabilities = {}, sideUrl = url } = settings;
  const version = settings.version ?? versions[era];
  const connectionMeta = {
    "io.modelcontextprotocol/protocolVersion": version,
    "io.modelcontextprotocol/clientInfo": info,
    "io.modelcontextprotocol/clientCapabilities": capabilities,
  };
  let session: string | undefined;
  let ids = 0;

  const headersFor = (method?: string, target?: string): Record<string, string> => ({
    accept: "application/json, text/event-stream",
    ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    ...(method === "initialize" ? {} : { "mcp-protocol-version": version }),
    ...(session === undefined ? {} : { "mcp-session-id": session }),
    ...(era === "legacy" || method === undefined ? {} : { "mcp-method": method }),
    ...(era === "legacy" || target === undefined ? {} : { "mcp-name": headerValue(target) }),
  });
  const withMeta = (params: string): string => {
    if (era === "legacy") return params;
    const members = new Map(membersOf(params));
    const meta = new Map(membersOf(members.get("_meta") ?? "{}"));
    for (const [name, value] of Object.entries(connectionMeta)) meta.set(name, quote(value));
    return objectText(members.set("_meta", objectText(meta)));
  };
  const post = (to: string, body: string, headers: Readonly<Record<string, string>>, signal?: AbortSignal) =>
    fetch(to, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body,
      ...(signal === undefined ? {} : { signal }),
    });
  const dispatch = (method: string, params: string, id: string, options: WireOptions): Promise<Response> => {
    const body = `{"jsonrpc":"2.0","id":${id},"method":${quote(method)},"params":${withMeta(params)}}`;
    const headers = { ...headersFor(method, targetOf(method, params)), ...options.headers };
    const kept = Object.entries(headers).filter(([, value]) => value !== "");
    return post(url, body, Object.fromEntries(kept), options.signal);
  };
  const nextId = (): string => {
    ids += 1;
    return String(ids);
  };
  const send: WireClient["send"] = (method, params = "{}", options = {}) =>
    dispatch(method, params, options.id ?? nextId(), options);
  const request: WireClient["request"] = async (method, params = "{}", options = {}) => {
    const id = options.id ?? nextId();
    return readExchange(await dispatch(method, params, id, options), id, async (message) => {
      const reply = await options.hear?.(message);
      const asked = membersOf(message).get("id");
      if (reply === undefined || asked === undefined) return;
      const body = objectText([["jsonrpc", '"2.0"'], ["id", asked], ...membersOf(reply)]);
      await (await post(sideUrl, body, headersFor())).body?.cancel();
    });
  };
  const notify: WireClient["notify"] = async (method, params = "{}") => {
    const body = `{"jsonrpc":"2.0","method":${quote(method)},"params":${params}}`;
    const response = await post(sideUrl, body, headersFor(method));
    await response.body?.cancel();
    return response.status;
  };
  return {
    era,
    session: () => session,
    connect: async () => {
      if (era === "modern") return undefined;
      session = undefined;
      const params = quote({ protocolVersion: version, capabilities, clientInfo: info });
      const opened = await request("initialize", params);
      if (opened.result === undefined) throw new Error(`initialize: ${opened.status} ${opened.error}`);
      session = opened.headers.get("mcp-session-id") ?? undefined;
      await notify("notifications/initialized");
      return opened;
    },
    request,
    notify,
    send,
    open: (signal, lastEventId) =>
      fetch(url, {
        headers: {
          ...headersFor(),
          accept: "text/event-stream",
          ...(lastEventId === undefined ? {} : { "last-event-id": lastEventId }),
        },
        signal,
      }),
    close: async () => {
      if (session === undefined) return;
      const response = await fetch(url, { method: "DELETE", headers: headersFor() });
      await response.body?.cancel();
    },
  };
};
