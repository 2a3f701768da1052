import { runService } from "@portcullis/runtime";
import { settings } from "./config.ts";
import { build } from "./service.ts";

// A diagnostic report holds the environment, and with it `${env:…}` credentials (INV-5).
process.report.excludeEnv = true;

await runService({
  name: "mcp-executor",
  description: "Checks the ticket, claims the request once, calls the remote MCP server.",
  settings,
  build,
});
