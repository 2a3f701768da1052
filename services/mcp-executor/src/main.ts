import { runService } from "@portcullis/runtime";
import { settings } from "./config.ts";
import { build } from "./service.ts";

await runService({
  name: "mcp-executor",
  description: "Checks the ticket, claims the request once, calls the remote MCP server.",
  settings,
  build,
});
