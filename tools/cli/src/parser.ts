import yargs, { type Argv } from "yargs";
import { apply } from "./commands/apply.ts";
import { approvals } from "./commands/approvals.ts";
import { evidence } from "./commands/evidence.ts";
import { invariants } from "./commands/invariants.ts";
import { investigations } from "./commands/investigations.ts";
import { keys } from "./commands/keys.ts";
import { mcp } from "./commands/mcp.ts";
import { operators } from "./commands/operators.ts";
import { orgs } from "./commands/orgs.ts";
import { policy } from "./commands/policy.ts";
import { requests } from "./commands/requests.ts";
import { holds } from "./commands/retention.ts";
import { servers } from "./commands/servers.ts";
import { sinks } from "./commands/sinks.ts";
import { suppressions } from "./commands/suppressions.ts";
import { tools } from "./commands/tools.ts";
import { traces } from "./commands/traces/traces.ts";
import { usage } from "./failure.ts";
import { flag, type GlobalOptions, type Group, type On, text } from "./group.ts";

const groups: readonly Group[] = [
  servers,
  tools,
  orgs,
  keys,
  policy,
  approvals,
  investigations,
  suppressions,
  holds,
  evidence,
  invariants,
  requests,
  traces,
  mcp,
  apply,
  operators,
  sinks,
];

const EPILOGUE = [
  "Where the API is: --url and --token, else PORTCULLIS_URL and PORTCULLIS_TOKEN, else the local stack",
  "($PORTCULLIS_HOME/dev.json, or .portcullis/dev.json here or above).",
  "",
  "Exit codes: 0 ok, 1 refused or a failed check, 2 usage, 3 cannot connect, 4 not authorised.",
].join("\n");

/** The whole command line. `on` decides what a command's work runs in. */
export const createParser = (
  args: readonly string[],
  version: string,
  width: number,
  on: On,
): Argv<GlobalOptions> => {
  const root: Argv<GlobalOptions> = yargs([...args])
    .scriptName("portcullis")
    .usage("$0 <command>\n\nThe control plane of Portcullis, from a terminal.")
    .parserConfiguration({
      "greedy-arrays": false,
      "dot-notation": false,
      "parse-numbers": false,
      "parse-positional-numbers": false,
      "strip-aliased": true,
      "strip-dashed": true,
    })
    .option("url", text("where the API is, such as http://127.0.0.1:8080"))
    .option("token", text("an operator token"))
    .option("json", flag("one JSON document on stdout"));
  return groups
    .reduce((parser, add) => add(parser, on), root)
    .completion("completion", "Print a completion script for bash or zsh: portcullis completion [bash|zsh]")
    .demandCommand(1, "name a command")
    .recommendCommands()
    .strict()
    .version(version)
    .help()
    .alias("help", "h")
    .epilogue(EPILOGUE)
    .wrap(width)
    .exitProcess(false)
    .fail((message, error) => {
      throw error ?? usage(message);
    });
};
