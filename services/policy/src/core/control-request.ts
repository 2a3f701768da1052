import {
  type Answer,
  type ControlCommand,
  type ControlRequest,
  controlCommands,
  controlRequestSchema,
  type ErrorCode,
  type Precondition,
  subjects,
} from "@portcullis/contracts";
import type { z } from "zod";

export type ReadCommand =
  | {
      readonly ok: true;
      readonly command: ControlCommand;
      readonly actor: ControlRequest["actor"];
      readonly precondition: Precondition | undefined;
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

type Issue = z.core.$ZodIssue;

/**
 * The places where a text is at fault, and the rules. Where one of several forms would do, zod says only that none does:
 * the form that was meant is the one that was read furthest, so its faults are the ones to tell.
 */
const faultsOf = (issues: readonly Issue[], path: readonly PropertyKey[]): readonly string[] =>
  issues.flatMap((issue) => {
    const at = [...path, ...issue.path];
    if (issue.code === "invalid_union") {
      const depth = (form: readonly Issue[]): number => Math.max(0, ...form.map((each) => each.path.length));
      const [meant] = issue.errors.toSorted((a, b) => depth(b) - depth(a));
      if (meant !== undefined && depth(meant) > 0) return faultsOf(meant, at);
    }
    return [at.length === 0 ? issue.message : `${at.map(String).join(".")}: ${issue.message}`];
  });

/** The places and the rules that were not kept; never a value. */
const describe = (error: z.ZodError): string => faultsOf(error.issues, []).slice(0, MAX_FAULTS).join("; ");

/** Where the first text stands that PostgreSQL cannot keep: with a NUL, or with half of a surrogate pair. */
export const unstorablePlace = (value: unknown, path: readonly string[] = []): string | undefined => {
  if (typeof value === "string") {
    return value.includes("\0") || !value.isWellFormed() ? path.join(".") : undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  for (const [name, member] of Object.entries(value)) {
    const place = unstorablePlace(member, [...path, name.toWellFormed().replaceAll("\0", "")]);
    if (place !== undefined) return place;
  }
  return undefined;
};

const isCommand = (name: string): name is ControlCommand => Object.hasOwn(controlCommands, name);

/** Reads a control request. The role is checked here again: the ingress is not the only guard of the control plane. */
export const readControlRequest = (subject: string, body: unknown): ReadCommand => {
  const command = subject.slice(subjects.control("").length);
  if (!isCommand(command)) return refusal("not_found", "there is no such command");
  const request = controlRequestSchema.safeParse(body);
  if (!request.success) return refusal("invalid_request", describe(request.error));
  const { actor, precondition } = request.data;
  const { roles, params: schema } = controlCommands[command];
  if (!roles.some((role) => role === actor.role)) {
    return refusal("role_not_allowed", `${command} needs one of the roles ${roles.join(", ")}`);
  }
  const params = schema.safeParse(request.data.params);
  if (!params.success) return refusal("invalid_request", describe(params.error));
  return { ok: true, command, actor, precondition, params: params.data };
};
