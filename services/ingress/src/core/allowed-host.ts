/**
 * Which names a gate is reached by. With DNS rebinding a page of any site speaks to a gate on the reader's own machine or
 * network as if it were its own server; what it cannot do is to name another host than its own. So a request must name a
 * host that is ours, and one that a page sends must come from a page of ours.
 */

/** A host and the ports that it may mean: without a scheme, no port is that of either. */
type HostName = { readonly name: string; readonly ports: readonly number[] };

/** What the gate listens on, as it was set; the port is that of the connection. */
export type Listening = { readonly host: string; readonly port: number | undefined };

/** A host of ours; without a port it is ours on every port. */
export type OwnHost = { readonly name: string; readonly port?: number };

const DEFAULT_PORTS = { "http:": 80, "https:": 443 } as const;
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/;
const EVERY_ADDRESS = new Set(["0.0.0.0", "[::]"]);

/** The value of a `Host` header; undefined where it is none. */
const parseHost = (text: string): HostName | undefined => {
  if (!/^[\w.:[\]-]+$/.test(text) || !URL.canParse(`http://${text}`)) return undefined;
  const { hostname, port } = new URL(`http://${text}`);
  // `:80` is left out by the URL as well as no port at all.
  const named = /:\d+$/.test(text) && (port !== "" || text.endsWith(":80"));
  return { name: hostname, ports: named ? [Number(port || 80)] : [80, 443] };
};

/** Scheme, host and port of a page; undefined for `null`, a file, or a scheme of an application. */
const parseOrigin = (text: string): HostName | undefined => {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, port, origin } = new URL(text);
  if ((protocol !== "http:" && protocol !== "https:") || origin !== text) return undefined;
  return { name: hostname, ports: [port === "" ? DEFAULT_PORTS[protocol] : Number(port)] };
};

/** Reads `name` or `name:port`. @throws Error where the text is neither */
export const parseOwnHost = (text: string): OwnHost => {
  const host = parseHost(text);
  if (host === undefined) throw new Error(`"${text}" is not a host, or a host and a port`);
  const [port] = host.ports;
  return host.ports.length === 1 && port !== undefined ? { name: host.name, port } : { name: host.name };
};

/** The host of a public URL: on the port of that URL alone. */
export const ownHostOf = (publicUrl: string): OwnHost => {
  const { protocol, hostname, port } = new URL(publicUrl);
  return { name: hostname, port: port === "" ? (protocol === "https:" ? 443 : 80) : Number(port) };
};

const isOneOf = (own: readonly OwnHost[], { name, ports }: HostName): boolean =>
  own.some((each) => each.name === name && (each.port === undefined || ports.includes(each.port)));

const listeningName = (host: string): string => (host.includes(":") ? `[${host}]` : host.toLowerCase());

const isOwn = (host: HostName, listening: Listening, own: readonly OwnHost[]): boolean => {
  if (isOneOf(own, host)) return true;
  const name = listeningName(listening.host);
  const everywhere = EVERY_ADDRESS.has(name);
  // A port of a loopback host may be a forwarder's: rebinding is about names, and these are nobody else's.
  if (LOOPBACK.test(host.name)) return everywhere || LOOPBACK.test(name);
  // An address needs no DNS, so nobody can bind it anew.
  if (everywhere) return ADDRESS.test(host.name);
  return host.name === name && listening.port !== undefined && host.ports.includes(listening.port);
};

export type HostVerdict = "ok" | "host" | "origin";

/**
 * Whether a request may be meant for this gate, by its `Host` and, where a page sent it, its `Origin`.
 * Source: MCP 2026-07-28, basic/transports/streamable-http, "Security & Endpoint" (and the 2025 versions).
 */
export const judgeHost = (
  headers: { readonly host: string; readonly origin: string | undefined },
  listening: Listening,
  own: readonly OwnHost[],
): HostVerdict => {
  const host = parseHost(headers.host);
  if (host === undefined || !isOwn(host, listening, own)) return "host";
  if (headers.origin === undefined) return "ok";
  const page = parseOrigin(headers.origin);
  if (page === undefined) return "origin";
  const isSame = page.name === host.name && page.ports.some((port) => host.ports.includes(port));
  const isLocal = LOOPBACK.test(page.name) && LOOPBACK.test(host.name);
  return isSame || isLocal || isOneOf(own, page) ? "ok" : "origin";
};
