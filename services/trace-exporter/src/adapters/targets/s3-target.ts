import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { SinkTarget } from "@portcullis/contracts";
import { accepted, answerOfStatus } from "../../core/answer.ts";
import { type AwsCredentials, encodeSegment, signPut } from "../../core/aws-signature.ts";
import { toObjects } from "../../core/s3-objects.ts";
import { isReply, type SendHttp } from "../http.ts";
import type { Target } from "./target.ts";

const compress = promisify(gzip);

type S3 = Extract<SinkTarget, { kind: "s3" }>;

/** Where an object goes: the bucket in the path, or before the host. */
const urlOf = ({ endpoint, bucket, pathStyle }: S3, key: string): URL => {
  const url = new URL(endpoint);
  if (!pathStyle) url.hostname = `${bucket}.${url.hostname}`;
  const segments = [...(pathStyle ? [bucket] : []), ...key.split("/")];
  url.pathname = `/${segments.map(encodeSegment).join("/")}`;
  return url;
};

/** Objects of gzipped NDJSON. What is delivered again overwrites itself; see `toObjects`. */
export const createS3Target = (target: S3, fill: (template: string) => string, send: SendHttp): Target => ({
  send: async (events) => {
    const credentials: AwsCredentials = {
      accessKeyId: fill(target.accessKeyId),
      secretAccessKey: fill(target.secretAccessKey),
      sessionToken: target.sessionToken === undefined ? undefined : fill(target.sessionToken),
    };
    for (const { key, text } of toObjects(target.prefix, events)) {
      const body = await compress(text);
      const url = urlOf(target, key);
      const headers = { "content-encoding": "gzip", "content-type": "application/x-ndjson" };
      const signed = signPut({ url, region: target.region, headers, body }, credentials, Date.now());
      const reply = await send({ method: "PUT", url, headers: signed, body });
      if (!isReply(reply)) return reply;
      const answer = answerOfStatus(reply.status, reply.retryAfter, Date.now());
      if (answer.kind !== "accepted") return answer;
    }
    return accepted;
  },
});
