import { requestIdSchema, timestampSchema } from "@portcullis/contracts";
import { z } from "zod";

/** The last row of a page; the next page begins after it. */
export type Cursor = { readonly receivedAt: string; readonly id: string };

const cursorSchema = z.tuple([timestampSchema, requestIdSchema]);

export const encodeCursor = ({ receivedAt, id }: Cursor): string =>
  Buffer.from(JSON.stringify([receivedAt, id])).toString("base64url");

/** Undefined where the text is not a cursor of ours. */
export const decodeCursor = (text: string): Cursor | undefined => {
  try {
    const [receivedAt, id] = cursorSchema.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    return { receivedAt, id };
  } catch {
    return undefined;
  }
};
