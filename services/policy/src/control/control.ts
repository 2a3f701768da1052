import { setTimeout as delay } from "node:timers/promises";
import type { Answer, ControlCommand } from "@portcullis/contracts";
import type { Logger } from "@portcullis/runtime";
import { databaseFault } from "../adapters/database-fault.ts";
import { publishedRevision } from "../adapters/outbox.ts";
import { readControlRequest, refusal, unstorablePlace } from "../core/control-request.ts";
import { errorName } from "../core/error-name.ts";
import { approvalApprove, approvalGet, approvalList, approvalReject } from "./approval-commands.ts";
import { auditList, configStatus } from "./audit-commands.ts";
import { canaryGet, canaryPut } from "./canary/commands.ts";
import type { CommandContext, CommandResult, Handler, Refusal, Written } from "./command.ts";
import { explainCommand } from "./explain.ts";
import { keyCreate, keyGet, keyList, keyPut, keyRevoke, keyRotate } from "./key-commands.ts";
import { keyTools } from "./key-tools.ts";
import { operatorCreate, operatorList, operatorRevoke } from "./operator-commands.ts";
import { enablementDelete, enablementPut, inspectionPut, orgGet, orgList, orgPut } from "./org-commands.ts";
import {
  policyCheck,
  policyDelete,
  policyGet,
  policyList,
  policyPut,
  policyShipped,
} from "./policy-commands.ts";
import type { Publisher } from "./publisher.ts";
import { registryImport } from "./registry-import.ts";
import {
  holdAdd,
  holdList,
  holdRelease,
  orgPurge,
  retentionGet,
  retentionPut,
} from "./retention-commands.ts";
import { serverGet, serverList, serverOffer, serverPut, serverTools } from "./server-commands.ts";
import { serverApprove, serverRetire, serverSubmit, serverSuspend, serverSync } from "./server-life.ts";
import { sinkDelete, sinkGet, sinkList, sinkPut, sinkTest } from "./sink-commands.ts";
import { suppressionCreate, suppressionDelete, suppressionList } from "./suppression-commands.ts";
import { toolApprove, toolPut, toolReject } from "./tool-commands.ts";
import { policyWhatIf } from "./what-if.ts";

const handlers: { readonly [C in ControlCommand]: Handler<C> } = {
  "server-list": serverList,
  "server-get": serverGet,
  "server-put": serverPut,
  "server-submit": serverSubmit,
  "server-approve": serverApprove,
  "server-suspend": serverSuspend,
  "server-retire": serverRetire,
  "server-sync": serverSync,
  "server-tools": serverTools,
  "server-offer": serverOffer,
  "tool-approve": toolApprove,
  "tool-reject": toolReject,
  "tool-put": toolPut,
  "registry-import": registryImport,
  "org-list": orgList,
  "org-get": orgGet,
  "org-put": orgPut,
  "inspection-put": inspectionPut,
  "enablement-put": enablementPut,
  "enablement-delete": enablementDelete,
  "canary-get": canaryGet,
  "canary-put": canaryPut,
  "retention-get": retentionGet,
  "retention-put": retentionPut,
  "hold-list": holdList,
  "hold-add": holdAdd,
  "hold-release": holdRelease,
  "org-purge": orgPurge,
  "suppression-list": suppressionList,
  "suppression-create": suppressionCreate,
  "suppression-delete": suppressionDelete,
  "policy-list": policyList,
  "policy-get": policyGet,
  "policy-put": policyPut,
  "policy-delete": policyDelete,
  "policy-check": policyCheck,
  "policy-shipped": policyShipped,
  "policy-what-if": policyWhatIf,
  explain: explainCommand,
  "key-list": keyList,
  "key-get": keyGet,
  "key-tools": keyTools,
  "key-create": keyCreate,
  "key-put": keyPut,
  "key-rotate": keyRotate,
  "key-revoke": keyRevoke,
  "approval-list": approvalList,
  "approval-get": approvalGet,
  "approval-approve": approvalApprove,
  "approval-reject": approvalReject,
  "operator-list": operatorList,
  "operator-create": operatorCreate,
  "operator-revoke": operatorRevoke,
  "sink-list": sinkList,
  "sink-get": sinkGet,
  "sink-put": sinkPut,
  "sink-delete": sinkDelete,
  "sink-test": sinkTest,
  "audit-list": auditList,
  "config-status": configStatus,
};

const MAX_ATTEMPTS = 3;

/** Runs a command on parameters that its own schema has parsed. */
const run = async (
  command: ControlCommand,
  params: unknown,
  context: CommandContext,
): Promise<CommandResult<unknown>> => {
  // The pairing of a command with its parameters is what `readControlRequest` has checked.
  const handler = handlers[command] as (
    params: unknown,
    context: CommandContext,
  ) => Promise<CommandResult<unknown>>;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await handler(params, context);
    } catch (error) {
      // Somebody else's change came first and nothing of ours was done. It is there now: this is a change of it, or a refusal that says so.
      if (databaseFault(error) !== "collision" || attempt === MAX_ATTEMPTS) throw error;
    }
  }
};

export type ControlOptions = Omit<CommandContext, "actor" | "precondition"> & {
  readonly migrated: () => boolean;
  readonly publisher: Publisher;
  readonly logger: Pick<Logger, "warn" | "error" | "info">;
};

const PUBLICATION_LIMIT_MS = 5_000;

const toAnswer = (error: unknown, params: unknown): Refusal => {
  switch (databaseFault(error)) {
    case "unavailable":
      return refusal("policy_unavailable", "the control database cannot be reached");
    case "collision":
      return refusal("conflict", "the record was created by someone else at the same time");
    case "unstorable": {
      const place = unstorablePlace(params);
      const fault = "holds characters that cannot be stored";
      return refusal("invalid_request", place === undefined ? `a text ${fault}` : `${place}: ${fault}`);
    }
    case "defect":
      return refusal("internal_error", "the command failed");
  }
};

/** Answers a control request. Never throws. */
export const createControl = (options: ControlOptions) => {
  const { db, publisher, migrated, logger } = options;

  /** Waits until the bucket has the change, so that every service gets it. */
  const isPublished = async ({ ref, revision }: Written): Promise<boolean> => {
    const limit = new AbortController();
    const published = publisher.publish().catch(() => {});
    await Promise.race([published, delay(PUBLICATION_LIMIT_MS, undefined, { signal: limit.signal })]);
    limit.abort();
    return (await publishedRevision(db, ref).catch(() => 0)) >= revision;
  };

  return async (subject: string, body: unknown): Promise<Answer> => {
    const request = readControlRequest(subject, body);
    if (!request.ok) return request;
    const { command, actor, precondition, params } = request;
    if (!migrated()) return refusal("policy_unavailable", "the control database is not ready yet");
    try {
      const result = await run(command, params, { ...options, actor, precondition });
      if (!result.ok || result.written === undefined) return result;
      const { written, value } = result;
      const published = await isPublished(written);
      logger.info(
        { command, target: written.ref.key, revision: written.revision, published },
        "a control command was carried out",
      );
      if (!published && written.publication === "must") {
        return refusal(
          "policy_unavailable",
          "the change is saved, but the other services do not have it yet; it is published as soon as possible",
        );
      }
      return { ok: true, value };
    } catch (error) {
      const answer = toAnswer(error, params);
      const reason = errorName(error);
      const fields = { command, code: answer.code, reason };
      if (answer.code === "internal_error") logger.error(fields, "a control command failed");
      else logger.warn(fields, "a control command could not be carried out");
      return answer;
    }
  };
};
