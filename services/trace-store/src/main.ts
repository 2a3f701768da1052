import { runService } from "@portcullis/runtime";
import { settings } from "./config.ts";
import { build } from "./service.ts";

await runService({
  name: "trace-store",
  description: "Stores trace events exactly once, answers queries, closes open intents.",
  settings,
  build,
});
