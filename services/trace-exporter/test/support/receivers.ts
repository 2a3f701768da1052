import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Socket } from "node:net";
import { gunzipSync } from "node:zlib";

/** Receivers as tests write them: each checks what it gets by the words of its own specification, with no code of the exporter. */

export type Received = Readonly<Record<string, unknown>>;

export type Receiver = AsyncDisposable & { readonly url: string; readonly port: number };

type Request = { readonly request: IncomingMessage; readonly body: Buffer };
type Handle = (request: Request, response: ServerResponse) => void | Promise<void>;

/** An HTTP server that hands each request on with its whole body. */
export const startHttp = async (handle: Handle): Promise<Receiver & { readonly faults: string[] }> => {
  const faults: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const work = async () => handle({ request, body: Buffer.concat(chunks) }, response);
      work().catch((error: unknown) => {
        faults.push(String(error));
        response.writeHead(500).end();
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    faults,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** Standard Webhooks, section "Signature scheme": `v1,` and the base64 of HMAC-SHA256 over id, timestamp and body. */
export const isSignedWebhook = (request: IncomingMessage, body: Buffer, secret: string): boolean => {
  const header = (name: string): string => String(request.headers[name] ?? "");
  const key = Buffer.from(secret.replace("whsec_", ""), "base64");
  const signed = Buffer.concat([
    Buffer.from(`${header("webhook-id")}.${header("webhook-timestamp")}.`),
    body,
  ]);
  const expected = createHmac("sha256", key).update(signed).digest();
  const age = Math.abs(Date.now() / 1000 - Number(header("webhook-timestamp")));
  return (
    age < 300 &&
    header("webhook-signature")
      .split(" ")
      .map((each) => each.split(","))
      .some(([version, text = ""]) => {
        const given = Buffer.from(text, "base64");
        return version === "v1" && given.length === expected.length && timingSafeEqual(given, expected);
      })
  );
};

const hex = (data: Buffer | string): string => createHash("sha256").update(data).digest("hex");

/** AWS Signature Version 4: the receiver computes the signature again from what arrived. */
export const isSignedByAws = (request: IncomingMessage, body: Buffer, secretKey: string): boolean => {
  const authorization = String(request.headers.authorization);
  const [, date = "", region = "", service = "", names = "", signature = ""] =
    /Credential=[^/]+\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
      authorization,
    ) ?? [];
  if (request.headers["x-amz-content-sha256"] !== hex(body)) return false;
  const [path = "", query = ""] = String(request.url).split("?");
  const headers = names.split(";").map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
  const canonical = `${request.method}\n${path}\n${query}\n${headers.join("")}\n${names}\n${hex(body)}`;
  const scope = `${date}/${region}/${service}/aws4_request`;
  const text = `AWS4-HMAC-SHA256\n${request.headers["x-amz-date"]}\n${scope}\n${hex(canonical)}`;
  let key: Buffer = Buffer.from(`AWS4${secretKey}`);
  for (const part of [date, region, service, "aws4_request"])
    key = createHmac("sha256", key).update(part).digest();
  return createHmac("sha256", key).update(text).digest("hex") === signature;
};

export const linesOf = (text: string): Received[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Received);

export const gunzipText = (body: Buffer): string => gunzipSync(body).toString("utf8");

/** RFC 6587 section 3.4.1: octet counting; the messages are read only from whole frames. */
export const startSyslog = async (): Promise<
  Receiver & { readonly messages: string[]; readonly faults: string[] }
> => {
  const messages: string[] = [];
  const faults: string[] = [];
  const read = (socket: Socket): void => {
    let rest = Buffer.alloc(0);
    socket.on("data", (chunk: Buffer) => {
      rest = Buffer.concat([rest, chunk]);
      for (;;) {
        const space = rest.indexOf(0x20);
        if (space < 1) break;
        const digits = rest.subarray(0, space).toString("latin1");
        if (!/^[1-9]\d{0,8}$/.test(digits)) {
          faults.push(`not a length: ${digits.slice(0, 20)}`);
          socket.destroy();
          return;
        }
        const end = space + 1 + Number(digits);
        if (rest.length < end) break;
        messages.push(rest.subarray(space + 1, end).toString("utf8"));
        rest = rest.subarray(end);
      }
    });
    socket.on("end", () => {
      if (rest.length > 0) faults.push(`${rest.length} octets are left over`);
      socket.end();
    });
    socket.on("error", () => {});
  };
  const server = createTcpServer({ allowHalfOpen: true }, read);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `tcp://127.0.0.1:${port}`,
    port,
    messages,
    faults,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
};
