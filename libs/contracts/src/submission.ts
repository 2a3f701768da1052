import { z } from "zod";
import { toolCallSchema } from "./envelope.ts";
import { messageSchema } from "./inspection.ts";

/** The body of `POST /v1/requests`. Unknown fields are refused: a misspelt field must not silently do nothing. */
export const submissionSchema = z
  .strictObject({
    kind: z.enum(["tool", "model"]),
    messages: z.array(messageSchema).min(1).max(1000).optional(),
    tool: toolCallSchema.optional(),
    model: z.string().max(256).optional(),
    conversation: z.string().max(256).optional(),
  })
  .refine((s) => s.kind !== "tool" || s.tool !== undefined || s.messages !== undefined, {
    message: "a tool request needs `tool`, `messages` or both",
    path: ["tool"],
  })
  .refine((s) => s.kind !== "model" || s.messages !== undefined, {
    message: "a model request needs `messages`",
    path: ["messages"],
  })
  .refine((s) => s.kind !== "model" || s.tool === undefined, {
    message: "a model request has no `tool`",
    path: ["tool"],
  });
export type Submission = z.infer<typeof submissionSchema>;
