import { setTimeout as delay } from "node:timers/promises";
import type { Answer, ControlCommand } from "@portcullis/contracts";
import type { Logger } from "@portcullis/runtime";
import { databaseFault } from "../adapters/database-fault.ts";
import { publishedRevision } from "../adapters/outbox.ts";
import { readControlRequest, refusal } from "../core/control-request.ts";
import { errorName } from "../core/error-name.ts";
import type { CommandContext, CommandResult, Handler, Written } from "./command.ts";
import { keyCreate, keyList, keyRevoke } from "./key-commands.ts";
import { enablementDelete, enablementPut, orgList, orgPut } from "./org-commands.ts";
import type { Publisher } from "./publisher.ts";
import { serverApprove, serverGet, serverList, serverPut, serverSuspend } from "./server-commands.ts";

const handlers = {
  "server-list": serverList,
  "server-get": serverGet,
  "server-put": serverPut,
  "server-approve": serverApprove,
  "server-suspend": serverSuspend,
  "org-list": orgList,
  "org-put": orgPut,
  "enablement-put": enablementPut,
  "enablement-delete": enablementDelete,
  "key-list": keyList,
  "key-create": keyCreate,
  "key-revoke": keyRevoke,
} as const satisfies { readonly [C in ControlCommand]: Handler<C> };

/** Runs a command on parameters that its own schema has parsed. */
const run = (command: ControlCommand, params: unknown, context: CommandContext) => {
  // The pairing of a command with its parameters is what `readControlRequest` has checked.
  const handler = handlers[command] as (
    params: unknown,
    context: CommandContext,
  ) => Promise<CommandResult<unknown>>;
  return handler(params, context);
};

export type ControlOptions = Omit<CommandContext, "actor"> & {
  readonly migrated: () => boolean;
  readonly publisher: Publisher;
  readonly logger: Pick<Logger, "warn" | "error" | "info">;
};

const PUBLICATION_LIMIT_MS = 5_000;

const toAnswer = (error: unknown): Extract<Answer, { ok: false }> => {
  switch (databaseFault(error)) {
    case "unavailable":
      return refusal("policy_unavailable", "the control database cannot be reached");
    case "collision":
      return refusal("conflict", "the record was created by someone else at the same time");
    case "unstorable":
      return refusal("invalid_request", "a text holds characters that cannot be stored");
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
    const { command, actor, params } = request;
    if (!migrated()) return refusal("policy_unavailable", "the control database is not ready yet");
    try {
      const result = await run(command, params, { ...options, actor });
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
      const answer = toAnswer(error);
      const reason = errorName(error);
      const fields = { command, code: answer.code, reason };
      if (answer.code === "internal_error") logger.error(fields, "a control command failed");
      else logger.warn(fields, "a control command could not be carried out");
      return answer;
    }
  };
};
