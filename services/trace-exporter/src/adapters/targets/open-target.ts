import type { SinkRecord } from "@portcullis/contracts";
import type { SendHttp } from "../http.ts";
import { createHttpTarget, createOtlpTarget, createWebhookTarget } from "./http-targets.ts";
import { createS3Target } from "./s3-target.ts";
import { createSplunkTarget } from "./splunk-target.ts";
import { createSyslogTarget } from "./syslog-target.ts";
import type { Target } from "./target.ts";

/** The way out of a sink, with its credentials filled in. */
export const openTarget = (
  { id, target, allowPrivateNetwork }: SinkRecord,
  fill: (template: string) => string,
  send: SendHttp,
  timeoutMs: number,
): Target => {
  switch (target.kind) {
    case "webhook":
      return createWebhookTarget(id, target, fill, send);
    case "http":
      return createHttpTarget(target, fill, send);
    case "otlp":
      return createOtlpTarget(target, fill, send);
    case "splunk_hec":
      return createSplunkTarget(id, target, fill, send, timeoutMs);
    case "s3":
      return createS3Target(target, fill, send);
    case "syslog":
      return createSyslogTarget(target, fill, allowPrivateNetwork, timeoutMs);
  }
};
