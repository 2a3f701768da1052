import { textOf } from "./texts.ts";

/** Prints how long the import of the engine and its first inspection take in a new process. */
const text = textOf("prose", 2_048, 1);
const startedAt = performance.now();
const { inspect } = await import("@portcullis/detectors");
const importedAt = performance.now();
inspect(text, "tool_result");
const done = performance.now();
process.stdout.write(JSON.stringify({ importMs: importedAt - startedAt, firstMs: done - importedAt }));
