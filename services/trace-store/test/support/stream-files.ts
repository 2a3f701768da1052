import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TestBus } from "@portcullis/testkit";

/** All that the broker keeps of a stream on disk: headers, subjects and bodies, with no permission in between. */
export const streamFiles = (bus: TestBus, stream: string): string =>
  globSync(join(bus.secretsDirectory, "..", "nats", "**", stream, "msgs", "*.blk"))
    .map((file) => readFileSync(file, "latin1"))
    .join("\n");
