import {
  type Answer,
  type ControlCommand,
  type ControlRequest,
  controlCommands,
  controlRequestSchema,
  type ErrorCode,
  subjects,
} from "@portcullis/contracts";
import type { z } from "zod";

export type ReadCommand =
  | {
      readonly ok: true;
      readonly command: ControlCommand;
      readonly actor: ControlRequest["actor"];
      /** Parsed by the command's own schema. */
      readonly params: unknown;
    }
  | Extract<Answer, { ok: false }>;

export const refusal = (code: ErrorCode, detail: string): Extract<Answer, { ok: false }> => ({
  ok: false,
  code,
  detail,
});

const MAX_FAULTS = 5;

/** The places and the rules that were not kept; never a value. */
const describe = (error: z.ZodError): string =>
  error.issues
    .slice(0, MAX_FAULTS)
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join(".")}: ${message}`))
    .join("; ");

const isCommand = (name: string): name is ControlCommand => Object.hasOwn(controlCommands, name);

/** Reads a control request. The role is checked here again: the ingress is not the only guard of the control plane. */
export const readControlRequest = (subject: string, body: unknown): ReadCommand => {
  const command = subject.slice(subjects.control("").length);
  if (!isCommand(command)) return refusal("not_found", "there is no such command");
  const request = controlRequestSchema.safeParse(body);
  if (!request.success) return refusal("invalid_request", describe(request.error));
  const { actor } = request.data;
  const { roles, params: schema } = controlCommands[command];
  if (!roles.some((role) => role === actor.role)) {
    return refusal("role_not_allowed", `${command} needs one of the roles ${roles.join(", ")}`);
  }
  const params = schema.safeParse(request.data.params);
  if (!params.success) return refusal("invalid_request", describe(params.error));
  return { ok: true, command, actor, params: params.data };
};
