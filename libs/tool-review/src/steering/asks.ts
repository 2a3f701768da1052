import { ADVICE, rule } from "./rule.ts";

/** What a parameter asks the model to put into it. */
export const ASKS = [
  rule("asks_for_conversation", "high", "asks for the conversation with the user", [
    "whole ~30 conversation",
    "conversation ~60 whole",
    "send ~20 conversation",
  ]),
  rule("asks_for_conversation", "medium", "speaks of the conversation", [
    "you|user ~20 conversation",
    "conversation ~20 you",
  ]),
  rule("asks_for_system_prompt", "high", "asks for the instructions of the model or its hidden reasoning", [
    "you|model|whole ~20 system_prompt",
    "rules ~16 told_you",
    "you|model|whole ~30 thoughts",
  ]),
  rule(
    "asks_for_system_prompt",
    "medium",
    "speaks of the instructions or the hidden reasoning of the model",
    ["system_prompt", "thoughts"],
  ),
  rule("asks_for_tool_results", "high", "asks for what other tools returned, or which tools there are", [
    "results",
    "whole ~20 results",
  ]),
  rule("asks_for_user_data", "high", "asks for what the user said, or has", [
    "whole ~40 user_data",
    "user_data ~40 whole",
    "user_data ~60 // send",
    "send ~40 user_data",
  ]),
  rule("asks_for_user_data", "high", "asks for everything of some kind that the user has", [
    "whole ~40 possession",
  ]),
  rule("asks_for_user_data", "medium", "speaks of what the user said, or has", ["user_data"]),
  rule(
    "asks_for_secrets",
    "high",
    "asks for secrets that the model or the user holds",
    [
      "user_secret ~20 secret",
      "secret ~20 user_secret|reach",
      "reach ~20 secret",
      "whole ~16 secret",
      "user_secret",
    ],
    ADVICE,
  ),
  rule(
    "asks_for_secrets",
    "medium",
    "speaks of secrets of the user",
    ["secret ~40 user|possession", "possession ~30 secret"],
    ADVICE,
  ),
  rule("asks_for_private_files", "medium", "names a file that holds credentials or private data", [
    "private_file",
  ]),
] as const;
