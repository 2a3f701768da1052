import { runService } from "@portcullis/runtime";
import { settings } from "./config.ts";
import { build } from "./service.ts";

await runService({
  name: "ingress",
  description: "HTTP edge: authenticates, mints the envelope, waits for the one reply, answers.",
  settings,
  build,
});
