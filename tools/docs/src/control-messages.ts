import { controlCommands, controlRequestSchema } from "@portcullis/contracts";
import { z } from "zod";

/** The body of a question that says nothing but its version. */
export const questionSchema = z.object({ v: z.literal(1) });

/** A command's message, with its own parameters, and the value of its answer. */
export const controlMessages: readonly {
  readonly name: string;
  readonly params: z.ZodType;
  readonly result: z.ZodType;
}[] = Object.entries(controlCommands).map(([command, { params, result }]) => ({
  name: `control.${command}`,
  params: controlRequestSchema.extend({ params }),
  result,
}));
