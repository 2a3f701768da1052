import type { z } from "zod";
import { describeFaults } from "../core/submission-faults.ts";
import { Problem } from "./problem.ts";

/** What came with a request, in the form that it must have. @throws Problem `invalid_request`, with all faults */
export const parseInput = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Problem("invalid_request", describeFaults(parsed.error));
  return parsed.data;
};
