import { runService } from "@portcullis/runtime";
import { settings } from "./config.ts";
import { build } from "./service.ts";

await runService({
  name: "trace-redactor",
  description: "Opens sealed raw events and publishes redacted trace events.",
  settings,
  build,
});
