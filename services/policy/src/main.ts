import { runService } from "@portcullis/runtime";
import { settings } from "./config.ts";
import { build } from "./service.ts";

await runService({
  name: "policy",
  description: "Keeps the catalog, the orgs and the keys, and decides on each request.",
  settings,
  build,
});
