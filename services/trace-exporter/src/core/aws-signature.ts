import { createHash, createHmac } from "node:crypto";

export type AwsCredentials = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | undefined;
};

export type SignedPut = {
  readonly url: URL;
  readonly region: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

const sha256 = (data: Uint8Array | string): string => createHash("sha256").update(data).digest("hex");
const hmac = (key: Uint8Array | string, data: string): Buffer =>
  createHmac("sha256", key).update(data).digest();

/** One path segment as AWS encodes it: all but the unreserved characters of RFC 3986. */
export const encodeSegment = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * The headers of a signed PUT to S3: AWS Signature Version 4, in the `Authorization` header, over the hash of the body.
 * The path of the URL has to be encoded already, segment by segment.
 */
export const signPut = (
  { url, region, headers, body }: SignedPut,
  credentials: AwsCredentials,
  nowMs: number,
): Readonly<Record<string, string>> => {
  const stamp = new Date(nowMs).toISOString().replaceAll(/[-:]|\.\d{3}/g, "");
  const scope = `${stamp.slice(0, 8)}/${region}/s3/aws4_request`;
  const signed: Readonly<Record<string, string>> = {
    ...headers,
    host: url.host,
    "x-amz-content-sha256": sha256(body),
    "x-amz-date": stamp,
    ...(credentials.sessionToken === undefined ? {} : { "x-amz-security-token": credentials.sessionToken }),
  };
  const names = Object.keys(signed).sort();
  const canonical = [
    "PUT",
    url.pathname,
    "",
    ...names.map((name) => `${name}:${(signed[name] ?? "").trim()}`),
    "",
    names.join(";"),
    sha256(body),
  ].join("\n");
  const toSign = ["AWS4-HMAC-SHA256", stamp, scope, sha256(canonical)].join("\n");
  const key = [stamp.slice(0, 8), region, "s3", "aws4_request"].reduce<Buffer | string>(
    (previous, part) => hmac(previous, part),
    `AWS4${credentials.secretAccessKey}`,
  );
  const signature = hmac(key, toSign).toString("hex");
  return {
    ...signed,
    authorization: `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${names.join(";")}, Signature=${signature}`,
  };
};
