/** Loads the whole package and lets it read, so that what it builds late is built. */
import { compileCustom, explain, inspect } from "../../src/index.ts";
import "../../src/training.ts";
import { ENCODERS } from "../hostile-text.ts";
import { SAMPLES } from "../samples.ts";

const extra = compileCustom({
  denyPhrases: [{ name: "own", category: "injection", phrases: ["system prompt"] }],
});
for (const text of SAMPLES) {
  inspect({ text, more: ENCODERS.map((encode) => encode(text)) }, "tool_result", { extra });
  explain(text, "prompt");
}
