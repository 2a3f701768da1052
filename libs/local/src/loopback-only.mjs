// Preloaded into programs that listen on all addresses and cannot be told otherwise: nothing that the local stack
// starts may be reachable from outside of this machine.
import { Server } from "node:net";

const { listen } = Server.prototype;

Server.prototype.listen = function listenOnLoopback(...args) {
  const [first, ...rest] = args;
  const isPort = typeof first === "number" || (typeof first === "string" && /^\d+$/.test(first));
  const namesHost = typeof rest[0] === "string";
  return isPort && !namesHost ? listen.call(this, first, "127.0.0.1", ...rest) : listen.apply(this, args);
};
