import {
  acceptedContent,
  completable,
  type GetPromptResult,
  inputRequired,
  type McpServer,
  type PromptMessage,
} from "@modelcontextprotocol/server";
import * as z from "zod";
import { PIXEL } from "./content.ts";
import { form } from "./input.ts";

const user = (content: PromptMessage["content"]): PromptMessage => ({ role: "user", content });
const say = (text: string): PromptMessage => user({ type: "text", text });
const prompt = (...messages: PromptMessage[]): GetPromptResult => ({ messages });

const suggestions = ["paris", "park", "party", "test", "testing"];
const suggesting = (description: string) =>
  completable(z.string().describe(description), (typed) =>
    suggestions.filter((suggestion) => suggestion.startsWith(typed)),
  );

export function registerPrompts(server: McpServer): void {
  server.registerPrompt("test_simple_prompt", { description: "Says one thing." }, () =>
    prompt(say("This is a simple prompt for testing.")),
  );
  server.registerPrompt(
    "test_prompt_with_arguments",
    {
      description: "Says its arguments.",
      argsSchema: z.object({
        arg1: suggesting("First test argument"),
        arg2: z.string().describe("Second test argument"),
      }),
    },
    ({ arg1, arg2 }) => prompt(say(`Prompt with arguments: arg1='${arg1}', arg2='${arg2}'`)),
  );
  server.registerPrompt(
    "test_prompt_with_embedded_resource",
    {
      description: "Holds a resource.",
      argsSchema: z.object({ resourceUri: z.string().describe("URI of the resource to embed") }),
    },
    ({ resourceUri }) =>
      prompt(
        user({
          type: "resource",
          resource: {
            uri: resourceUri,
            mimeType: "text/plain",
            text: "Embedded resource content for testing.",
          },
        }),
        say("Please process the embedded resource above."),
      ),
  );
  server.registerPrompt("test_prompt_with_image", { description: "Holds an image." }, () =>
    prompt(
      user({ type: "image", data: PIXEL, mimeType: "image/png" }),
      say("Please analyze the image above."),
    ),
  );
  server.registerPrompt(
    "test_input_required_result_prompt",
    { description: "Asks for its context first." },
    (request) => {
      const context = acceptedContent(request.mcpReq.inputResponses, "user_context")?.context;
      if (typeof context === "string") return prompt(say(`Use this context: ${context}`));
      const question = form("What context should the prompt use?", { context: { type: "string" } });
      return inputRequired({ inputRequests: { user_context: question } });
    },
  );
}
