import { membersOf } from "./json-text.ts";
import type { RawReply, RawRequest } from "./raw-mcp-exchange.ts";
import { type RawMcpServer, startRawMcpServer } from "./raw-mcp-server.ts";
import type { Era } from "./wire-client.ts";

export const question = {
  method: "elicitation/create",
  params: {
    mode: "form",
    message: "Which colour shall the harbour have?",
    requestedSchema: {
      type: "object",
      properties: {
        colour: {
          type: "string",
          oneOf: [
            { const: "red", title: "Red" },
            { const: "blue", title: "Blue" },
          ],
        },
      },
      required: ["colour"],
    },
  },
} as const;
export const prompt = {
  method: "sampling/createMessage",
  params: {
    messages: [{ role: "user", content: { type: "text", text: "Name a boat." } }],
    maxTokens: 20,
  },
} as const;

const tool = {
  name: "survey",
  description: "Asks the user for a colour, then the model for a name.",
  inputSchema: { type: "object", properties: { place: { type: "string" } } },
};
const text = (said: string): object => ({ content: [{ type: "text", text: said }] });
const says = (place: unknown, colour: unknown, name: unknown): string => `${place}: ${colour} with ${name}`;
type Answer = { readonly content: { readonly colour?: string; readonly text?: string } };

/** Asks in mid-call, on the stream of the call. */
const askOnStream = async ({ ask, params }: RawRequest): Promise<object> => {
  const { place } = JSON.parse(params).arguments;
  const answerTo = async ({ method, params: asked }: { method: string; params: object }): Promise<Answer> =>
    JSON.parse(membersOf(await ask(method, JSON.stringify(asked))).get("result") ?? "{}");
  const chosen = await answerTo(question);
  const named = await answerTo(prompt);
  return text(says(place, chosen.content.colour, named.content.text));
};

/** Asks by way of results, and lets the client carry what it knows so far. */
const askByResult = ({ params }: RawRequest): object => {
  const { arguments: args, inputResponses = {}, requestState } = JSON.parse(params);
  const asks = (inputRequests: object, state: string): object => ({
    resultType: "input_required",
    inputRequests,
    requestState: state,
  });
  if (requestState === undefined) return asks({ colour: question }, "asked for the colour");
  if (requestState === "asked for the colour") {
    return asks({ boat: prompt }, `colour ${inputResponses.colour?.content?.colour}`);
  }
  const said = says(args.place, requestState.slice("colour ".length), inputResponses.boat?.content?.text);
  return { resultType: "complete", ...text(said) };
};

/** A server of one generation whose tool needs the user and the model: `<place>: <colour> with <name>`. */
export const startAskingServer = (era: Era): Promise<RawMcpServer> =>
  startRawMcpServer({
    eras: [era],
    capabilities: { tools: {} },
    handle: async (request): Promise<RawReply> => {
      if (request.method === "tools/list") {
        const list = { tools: [tool], resultType: "complete", ttlMs: 0, cacheScope: "private" };
        return { result: JSON.stringify(list) };
      }
      if (request.method !== "tools/call") return { error: '{"code":-32601,"message":"not here"}' };
      const result = era === "legacy" ? await askOnStream(request) : askByResult(request);
      return { result: JSON.stringify(result) };
    },
  });
