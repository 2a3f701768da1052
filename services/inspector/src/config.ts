import { z } from "zod";

export const settings = {
  /**
   * Most text that one inspection reads, in UTF-16 units. What lies beyond is reported as not covered, and blocked
   * where the org's settings say so. Bounds what one hostile answer can cost.
   */
  PORTCULLIS_INSPECT_MAX_CHARACTERS: z.coerce.number().int().min(1024).default(2_097_152),
} as const;
