import dns from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { isAddressAllowed } from "./address.ts";

/** Resolves a name as `dns.lookup` does with `all: true`; tests bring their own. */
export type ResolveAll = (
  hostname: string,
  callback: (error: Error | null, addresses: readonly dns.LookupAddress[]) => void,
) => void;

export type AddressPolicy = {
  readonly allowPrivateNetwork: boolean;
  readonly resolveAll?: ResolveAll;
};

/** The code of the error that is thrown into the dial. */
export const ADDRESS_REFUSED = "PORTCULLIS_ADDRESS_REFUSED";

/**
 * Why a server URL may not be used, or null. Judges what the text alone tells: a host name is judged again
 * by each address that it has at dial time. WHATWG URL has already turned 0x7f.1 or 2130706433 into 127.0.0.1.
 */
export function refuseUrl(text: string, allowPrivateNetwork: boolean): string | null {
  if (!URL.canParse(text)) return "the URL is not a URL";
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:") return "only http and https are spoken";
  if (url.protocol === "http:" && !allowPrivateNetwork) return "plain http is for private networks only";
  if (url.username !== "" || url.password !== "") return "the URL carries credentials";
  const host = bareHost(url.hostname);
  if (isIP(host) !== 0 && !isAddressAllowed(host, allowPrivateNetwork))
    return "the address is not one to dial";
  return null;
}

/** A lookup for `net.connect` that answers only if every address of the name may be dialled. */
export function guardedLookup(policy: AddressPolicy): LookupFunction {
  const resolveAll = shareLookups(policy.resolveAll ?? resolveWithSystem);
  return (hostname, options, callback) => {
    resolveAll(hostname, (error, addresses) => {
      const first = addresses[0];
      if (error !== null) return callback(error, "");
      if (first === undefined) return callback(new Error("no address"), "");
      // One bad address spoils the answer: a name that mixes public and private ones is an attack or a
      // mistake, and picking the good ones would let the next answer decide.
      const refused = addresses.some(({ address }) => !isAddressAllowed(address, policy.allowPrivateNetwork));
      if (refused) return callback(addressRefusal(), "");
      // The socket dials what was judged here, so the name cannot change its mind in between.
      if (options.all === true) return callback(null, [...addresses]);
      return callback(null, first.address, first.family);
    });
  };
}

/** A host as URL has it, without the brackets of an IPv6 address. */
export function bareHost(hostname: string): string {
  return hostname.startsWith("[") ? hostname.slice(1, -1) : hostname;
}

/** The error of a dial that is refused. */
export function addressRefusal(): Error {
  return Object.assign(new Error("address refused"), { code: ADDRESS_REFUSED });
}

/**
 * Joins the lookups of one name that run at the same time. `dns.lookup` blocks one of node's few pool
 * threads: a name server that hangs must hold one of them, not all, or it would stop every other upstream.
 */
function shareLookups(resolveAll: ResolveAll): ResolveAll {
  const waiting = new Map<string, Parameters<ResolveAll>[1][]>();
  return (hostname, callback) => {
    const others = waiting.get(hostname);
    if (others !== undefined) {
      others.push(callback);
      return;
    }
    const callbacks = [callback];
    waiting.set(hostname, callbacks);
    resolveAll(hostname, (error, addresses) => {
      waiting.delete(hostname);
      for (const each of callbacks) each(error, addresses);
    });
  };
}

const resolveWithSystem: ResolveAll = (hostname, callback) => {
  dns.lookup(hostname, { all: true }, (error, addresses) => callback(error, addresses ?? []));
};
