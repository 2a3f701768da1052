import { type ElicitRequestFormParams, type InputRequest, inputRequired } from "@modelcontextprotocol/server";

type Properties = ElicitRequestFormParams["requestedSchema"]["properties"];

/** A form with the given fields, all of them required unless named otherwise. */
export const form = (
  message: string,
  properties: Properties,
  required: readonly string[] = Object.keys(properties),
): InputRequest =>
  inputRequired.elicit({
    message,
    requestedSchema: {
      type: "object",
      properties,
      ...(required.length === 0 ? {} : { required: [...required] }),
    },
  });

export const ask = (prompt: string, maxTokens: number): InputRequest =>
  inputRequired.createMessage({
    messages: [{ role: "user", content: { type: "text", text: prompt } }],
    maxTokens,
  });

export const roots = (): InputRequest => inputRequired.listRoots();
