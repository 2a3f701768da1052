import { timestampSchema } from "@portcullis/contracts";
import { z } from "zod";

/** The last item of a page of the queue: the next page begins after it. */
export type Place = { readonly severity: number; readonly openedAt: string; readonly id: string };

const placeSchema = z.tuple([z.int().min(0).max(9), timestampSchema, z.uuid()]);

export const encodePlace = ({ severity, openedAt, id }: Place): string =>
  Buffer.from(JSON.stringify([severity, openedAt, id])).toString("base64url");

/** Undefined where the text is not a cursor of ours. */
export const decodePlace = (text: string): Place | undefined => {
  try {
    const json: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    const [severity, openedAt, id] = placeSchema.parse(json);
    return { severity, openedAt, id };
  } catch {
    return undefined;
  }
};
