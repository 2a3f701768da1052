import { decodeJson, type Message } from "@portcullis/bus";

/** What a message holds; undefined where it is not JSON. */
export const jsonOf = ({ data }: Pick<Message, "data">): unknown => {
  try {
    return decodeJson(data);
  } catch {
    return undefined;
  }
};
