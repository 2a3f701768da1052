import { runService } from "@portcullis/runtime";
import { settings } from "./config.ts";
import { build } from "./service.ts";

await runService({
  name: "trace-exporter",
  description: "Sends trace events and alarms to sinks outside.",
  settings,
  build,
});
