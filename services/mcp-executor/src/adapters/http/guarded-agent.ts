import { isIP } from "node:net";
import {
  type AddressPolicy,
  addressRefusal,
  bareHost,
  guardedLookup,
  isAddressAllowed,
} from "@portcullis/runtime/outbound";
import { Agent, buildConnector } from "undici";

/** The connection pool of one server. A pool each, so that a stuck server starves no other. */
export function createGuardedAgent(
  policy: AddressPolicy & { readonly connectTimeoutMs: number; readonly connections: number },
): Agent {
  const connectWith = buildConnector({
    lookup: guardedLookup(policy),
    timeout: policy.connectTimeoutMs,
    allowH2: false,
  });
  const connect: buildConnector.connector = (options, callback) => {
    const host = bareHost(options.hostname);
    // `net.connect` asks no lookup for an IP literal, so it is judged here.
    if (isIP(host) !== 0 && !isAddressAllowed(host, policy.allowPrivateNetwork)) {
      callback(addressRefusal(), null);
      return;
    }
    connectWith(options, callback);
  };
  // No header or body timeout of its own: every exchange carries a signal that knows its real deadline.
  return new Agent({
    connect,
    connections: policy.connections,
    headersTimeout: 0,
    bodyTimeout: 0,
    // A call written to a connection that the server is just closing fails, and is never sent twice: so an idle one is left
    // well before the server's own limit, which is often 5 s.
    keepAliveTimeout: 3_000,
    keepAliveTimeoutThreshold: 2_500,
    allowH2: false,
  });
}
