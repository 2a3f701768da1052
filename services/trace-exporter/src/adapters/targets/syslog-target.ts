import { connect as connectPlain, isIP, type Socket } from "node:net";
import { hostname } from "node:os";
import { connect as connectTls } from "node:tls";
import type { SinkTarget } from "@portcullis/contracts";
import { ADDRESS_REFUSED, guardedLookup, isAddressAllowed } from "@portcullis/runtime/outbound";
import { type Answer, accepted } from "../../core/answer.ts";
import { frame, toSyslog } from "../../core/syslog.ts";
import { faultOf } from "../http.ts";
import type { Target } from "./target.ts";

type Syslog = Extract<SinkTarget, { kind: "syslog" }>;

const addressRefused = (): Answer => faultOf(Object.assign(new Error(), { code: ADDRESS_REFUSED }));

/**
 * Syslog over TLS or TCP. The protocol knows no acknowledgement, so each batch has a connection of its own: it is half closed when all is
 * written, and counts as delivered when the other side, which has then read to the end, closes its own half without an error.
 */
export const createSyslogTarget = (
  target: Syslog,
  fill: (template: string) => string,
  allowPrivateNetwork: boolean,
  timeoutMs: number,
): Target => {
  const { host, port, tls, authority, facility } = target;
  const lookup = guardedLookup({ allowPrivateNetwork });
  const source = { facility, host: hostname() };

  const open = (): Socket => {
    if (!tls) return connectPlain({ host, port, lookup, allowHalfOpen: true });
    return connectTls({
      host,
      port,
      lookup,
      // A name is asked for; an address has no name (RFC 6066).
      ...(isIP(host) === 0 ? { servername: host } : {}),
      ...(authority === undefined ? {} : { ca: fill(authority) }),
      minVersion: "TLSv1.2",
    });
  };

  const deliver = (text: string): Promise<Answer> =>
    new Promise((resolve) => {
      const socket = open();
      const end = (answer: Answer): void => {
        clearTimeout(timer);
        resolve(answer);
        socket.destroy();
      };
      const timer = setTimeout(
        () => end(faultOf(Object.assign(new Error(), { name: "TimeoutError" }))),
        timeoutMs,
      );
      let written = false;
      socket.on("error", (error) => end(faultOf(error)));
      socket.on("close", () => end(faultOf(new Error())));
      // Whoever closes before all is written has not read it.
      socket.on("end", () => end(written ? accepted : faultOf(new Error())));
      socket.on("data", () => {});
      socket.once(tls ? "secureConnect" : "connect", () => {
        socket.end(text, () => {
          written = true;
        });
      });
    });

  return {
    send: async (events) => {
      // Syslog in the clear is for private networks only, as plain http is.
      if (!tls && !allowPrivateNetwork) return addressRefused();
      if (isIP(host) !== 0 && !isAddressAllowed(host, allowPrivateNetwork)) return addressRefused();
      return deliver(events.map((event) => frame(toSyslog(event, source))).join(""));
    },
  };
};
