import {
  type InputRequest,
  type InputResponseView,
  inputRequired,
  inputResponse,
} from "@modelcontextprotocol/server";
import { ask, form } from "./input.ts";
import { type ConformanceTool, noArguments, text } from "./tool.ts";

const ANSWER = "answer";

/**
 * Tools that ask their client one thing. Towards 2025 the SDK sends a real request while the call is open,
 * towards 2026-07-28 the same tool answers `input_required`.
 */
export const clientRequestTools: readonly ConformanceTool[] = [
  {
    name: "test_sampling",
    description: "Has the client's model answer a prompt.",
    inputSchema: { type: "object", properties: { prompt: { type: "string" } }, required: ["prompt"] },
    run: (call) =>
      asking(call, ask(String(call.args.prompt), 100), (view) =>
        view.kind === "sampling" ? `LLM response: ${JSON.stringify(view.result.content)}` : undefined,
      ),
  },
  {
    name: "test_elicitation",
    description: "Asks the user for a name and an address.",
    inputSchema: { type: "object", properties: { message: { type: "string" } }, required: ["message"] },
    run: (call) =>
      asking(
        call,
        form(String(call.args.message), {
          username: { type: "string", description: "User's response" },
          email: { type: "string", description: "User's email address" },
        }),
        sayElicited("User response"),
      ),
  },
  {
    name: "test_elicitation_sep1034_defaults",
    description: "Asks with a default for each primitive type.",
    inputSchema: noArguments,
    run: (call) =>
      asking(
        call,
        form(
          "Please review the values",
          {
            name: { type: "string", default: "John Doe" },
            age: { type: "integer", default: 30 },
            score: { type: "number", default: 95.5 },
            status: { type: "string", enum: ["active", "inactive", "pending"], default: "active" },
            verified: { type: "boolean", default: true },
          },
          [],
        ),
        sayElicited("Elicitation completed"),
      ),
  },
  {
    name: "test_elicitation_sep1330_enums",
    description: "Asks with each form of an enumeration.",
    inputSchema: noArguments,
    run: (call) =>
      asking(call, form("Please choose", enumProperties, []), sayElicited("Elicitation completed")),
  },
  {
    name: "test_missing_capability",
    description: "Cannot work for a client without sampling.",
    inputSchema: noArguments,
    run: (call) =>
      asking(call, ask("Say something", 10), (view) => (view.kind === "sampling" ? "Thank you." : undefined)),
  },
  {
    name: "test_streaming_elicitation",
    description: "Asks the user for a confirmation.",
    inputSchema: noArguments,
    run: (call) =>
      asking(call, form("Go on?", { ok: { type: "boolean" } }), sayElicited("Elicitation completed")),
  },
];

const titled = (value: string) => [
  { const: "value1", title: `First ${value}` },
  { const: "value2", title: `Second ${value}` },
  { const: "value3", title: `Third ${value}` },
];

const enumProperties: Parameters<typeof form>[1] = {
  untitledSingle: { type: "string", enum: ["option1", "option2", "option3"] },
  titledSingle: { type: "string", oneOf: titled("Option") },
  legacyEnum: {
    type: "string",
    enum: ["opt1", "opt2", "opt3"],
    enumNames: ["Option One", "Option Two", "Option Three"],
  },
  untitledMulti: { type: "array", items: { type: "string", enum: ["option1", "option2", "option3"] } },
  titledMulti: { type: "array", items: { anyOf: titled("Choice") } },
};

const sayElicited = (label: string) => (view: InputResponseView) =>
  view.kind === "elicit"
    ? `${label}: action=${view.action}, content=${JSON.stringify(view.content ?? {})}`
    : undefined;

/** Asks until `say` has words for the answer. */
function asking(
  call: Parameters<ConformanceTool["run"]>[0],
  request: InputRequest,
  say: (view: InputResponseView) => string | undefined,
) {
  const said = say(inputResponse(call.context.mcpReq.inputResponses, ANSWER));
  return said === undefined ? inputRequired({ inputRequests: { [ANSWER]: request } }) : text(said);
}
