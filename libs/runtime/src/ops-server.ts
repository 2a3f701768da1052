import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** `true`, or in words what is missing. */
export type Readiness = Readonly<Record<string, true | string>>;

/** What a service tells of itself, for people: plain data without payloads. */
export type Info = Readonly<Record<string, unknown>>;

export type OpsEndpoints = {
  readonly live: () => boolean;
  readonly ready: () => Readiness;
  /** Facts beside the checks of `/readyz`; they never make a service unready. */
  readonly info?: () => Info;
  readonly metricsText: () => Promise<string>;
};

export type OpsServer = { readonly port: number; readonly close: () => Promise<void> };

const send = (response: ServerResponse, status: number, type: string, body: string): void => {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
};

const infoOf = ({ info }: OpsEndpoints): Info => {
  try {
    return info?.() ?? {};
  } catch {
    // What is only told must not decide whether a service gets work.
    return {};
  }
};

/** The answer to one of the three operational paths, or undefined where the path is another. */
export const answerOps = async (
  path: string,
  endpoints: OpsEndpoints,
): Promise<{ readonly status: number; readonly type: string; readonly body: string } | undefined> => {
  switch (path) {
    case "/livez":
      return { status: endpoints.live() ? 200 : 503, type: "application/json", body: '{"live":true}' };
    case "/readyz": {
      const checks = endpoints.ready();
      const ready = Object.values(checks).every((check) => check === true);
      return {
        status: ready ? 200 : 503,
        type: "application/json",
        body: JSON.stringify({ ready, checks, info: infoOf(endpoints) }),
      };
    }
    case "/metrics":
      return { status: 200, type: "text/plain; version=0.0.4", body: await endpoints.metricsText() };
    default:
      return undefined;
  }
};

/** Serves `/livez`, `/readyz` and `/metrics` on a port of its own. */
export const startOpsServer = async (
  host: string,
  port: number,
  endpoints: OpsEndpoints,
): Promise<OpsServer> => {
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const answer = await answerOps((request.url ?? "/").split("?")[0] ?? "/", endpoints);
    if (answer === undefined) send(response, 404, "application/json", '{"error":"not_found"}');
    else send(response, answer.status, answer.type, answer.body);
  };
  const server = createServer((request, response) => {
    handle(request, response).catch(() => send(response, 500, "application/json", '{"error":"internal"}'));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
