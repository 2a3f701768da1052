import {
  acceptedContent,
  type InputRequest,
  inputRequired,
  inputResponse,
} from "@modelcontextprotocol/server";
import { ask, form, roots } from "./input.ts";
import { type ConformanceTool, noArguments, type RoundState, text } from "./tool.ts";

const nameForm = (message: string) => form(message, { name: { type: "string" } });

/** Tools of several rounds (SEP-2322): with and without state, with one and with several requests. */
export const inputRequiredTools: readonly ConformanceTool[] = [
  {
    name: "test_input_required_result_elicitation",
    description: "Greets the user by name.",
    inputSchema: noArguments,
    run: ({ context }) => {
      const name = acceptedContent(context.mcpReq.inputResponses, "user_name")?.name;
      return typeof name === "string"
        ? text(`Hello, ${name}!`)
        : inputRequired({ inputRequests: { user_name: nameForm("What is your name?") } });
    },
  },
  {
    name: "test_input_required_result_sampling",
    description: "Has the client's model name a capital.",
    inputSchema: noArguments,
    run: ({ context }) => {
      const view = inputResponse(context.mcpReq.inputResponses, "capital_question");
      return view.kind === "sampling"
        ? text(`The model said: ${JSON.stringify(view.result.content)}`)
        : inputRequired({ inputRequests: { capital_question: ask("What is the capital of France?", 100) } });
    },
  },
  {
    name: "test_input_required_result_list_roots",
    description: "Names the client's roots.",
    inputSchema: noArguments,
    run: ({ context }) => {
      const view = inputResponse(context.mcpReq.inputResponses, "client_roots");
      return view.kind === "roots"
        ? text(`Roots: ${view.roots.map((root) => root.uri).join(", ")}`)
        : inputRequired({ inputRequests: { client_roots: roots() } });
    },
  },
  confirming("test_input_required_result_request_state", "Confirms, with state that travels along."),
  confirming("test_input_required_result_tampered_state", "Confirms, and refuses state that was changed."),
  {
    name: "test_input_required_result_multiple_inputs",
    description: "Asks for three things at once.",
    inputSchema: noArguments,
    run: async ({ context, world }) => {
      const responses = context.mcpReq.inputResponses;
      const name = acceptedContent(responses, "user_name")?.name;
      const greeting = inputResponse(responses, "greeting");
      const known = inputResponse(responses, "client_roots");
      if (typeof name === "string" && greeting.kind === "sampling" && known.kind === "roots") {
        return text(`${name} has ${known.roots.length} roots.`);
      }
      return inputRequired({
        inputRequests: {
          user_name: nameForm("What is your name?"),
          greeting: ask("Generate a greeting", 50),
          client_roots: roots(),
        },
        requestState: await world.state.mint({ round: 1, notes: {} }),
      });
    },
  },
  {
    name: "test_input_required_result_multi_round",
    description: "Asks for a name, then for a colour.",
    inputSchema: noArguments,
    run: async ({ context, world }) => {
      const state = context.mcpReq.requestState<RoundState>();
      const name = acceptedContent(context.mcpReq.inputResponses, "step1")?.name ?? state?.notes.name;
      const colour = acceptedContent(context.mcpReq.inputResponses, "step2")?.color;
      if (typeof name !== "string") {
        return inputRequired({
          inputRequests: { step1: nameForm("Step 1: What is your name?") },
          requestState: await world.state.mint({ round: 1, notes: {} }),
        });
      }
      if (typeof colour !== "string") {
        const question = form("Step 2: What is your favorite color?", { color: { type: "string" } });
        return inputRequired({
          inputRequests: { step2: question },
          requestState: await world.state.mint({ round: 2, notes: { name } }),
        });
      }
      return text(`${name} likes ${colour}.`);
    },
  },
  {
    name: "test_input_required_result_capabilities",
    description: "Asks only for what this client said that it can do.",
    inputSchema: noArguments,
    run: ({ context, client }) => {
      if (Object.keys(context.mcpReq.inputResponses ?? {}).length > 0) return text("Thank you.");
      const inputRequests: Record<string, InputRequest> = {
        ...(client.sampling === undefined ? {} : { sample: ask("Say something", 10) }),
        ...(client.elicitation === undefined ? {} : { user_name: nameForm("What is your name?") }),
        ...(client.roots === undefined ? {} : { client_roots: roots() }),
      };
      return Object.keys(inputRequests).length === 0
        ? text("There is nothing that this client can be asked.")
        : inputRequired({ inputRequests });
    },
  },
];

/** Asks for a confirmation and accepts it only together with the state that it minted. */
function confirming(name: string, description: string): ConformanceTool {
  return {
    name,
    description,
    inputSchema: noArguments,
    run: async ({ context, world }) => {
      const state = context.mcpReq.requestState<RoundState>();
      const ok = acceptedContent(context.mcpReq.inputResponses, "confirm")?.ok;
      if (state !== undefined && ok === true) return text("state-ok");
      return inputRequired({
        inputRequests: { confirm: form("Please confirm", { ok: { type: "boolean" } }) },
        requestState: await world.state.mint({ round: 1, notes: {} }),
      });
    },
  };
}
