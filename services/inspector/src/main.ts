import { runService } from "@portcullis/runtime";
import { settings } from "./config.ts";
import { build } from "./service.ts";

await runService({
  name: "inspector",
  description: "Reads every text of a request and of a result, and signs what it saw.",
  settings,
  build,
});
