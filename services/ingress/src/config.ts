import { z } from "zod";

export const settings = {
  PORTCULLIS_HTTP_HOST: z.string().default("127.0.0.1"),
  /** 0 takes a free port. */
  PORTCULLIS_HTTP_PORT: z.coerce.number().int().min(0).max(65535).default(8080),
  /** Largest body of a request, in bytes. */
  PORTCULLIS_BODY_LIMIT_BYTES: z.coerce.number().int().min(1024).max(2_097_152).default(1_048_576),
  /** Requests under way in this instance; one more is told to come back. */
  PORTCULLIS_MAX_IN_FLIGHT: z.coerce.number().int().min(1).default(1000),
  /** How long a request may take from receipt to answer. */
  PORTCULLIS_DEADLINE_MS: z.coerce.number().int().min(100).max(300_000).default(30_000),
  /** An inspection that nobody answered is sent again after this time. */
  PORTCULLIS_RESEND_MS: z.coerce.number().int().min(50).default(1_000),
  /** How long the trace may take to be acknowledged before the answer is withheld. */
  PORTCULLIS_TRACE_TIMEOUT_MS: z.coerce.number().int().min(100).default(5_000),
} as const;
