import { writeFileSync } from "node:fs";
import { asyncApiFile, asyncApiText, tracesPageFile, tracesPageText } from "./sources.ts";

/** Writes what is generated in `docs/`: the AsyncAPI document, and the example event of the page about traces. */
writeFileSync(asyncApiFile, asyncApiText());
writeFileSync(tracesPageFile, tracesPageText());
process.stdout.write("docs: asyncapi.yaml and the example in traces.md are written\n");
