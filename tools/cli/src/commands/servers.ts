import { controlCommands, type ServerView, serverInputSchema } from "@portcullis/contracts";
import { usage } from "../failure.ts";
import { type Group, ifMatch, note, number, positional, segment, text, texts } from "../group.ts";
import type { Shell } from "../shell.ts";
import { parseHeaders, parseLabels, parseObject } from "../values.ts";

const list = controlCommands["server-list"].result;
const one = controlCommands["server-get"].result;
const imported = controlCommands["registry-import"].result;

const pathOf = (server: string): string => `/v1/admin/servers/${segment(server)}`;

const states = (counts: ServerView["toolCounts"]): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${count} ${state}`)
    .join(", ");

const showServer = (shell: Shell, raw: unknown, server: ServerView): void =>
  shell.show(raw, () =>
    shell.details([
      ["server", server.slug],
      ["title", server.title],
      ["status", server.status],
      ["url", server.url],
      ["description", server.description],
      ["owner", server.owner],
      ["registry name", server.registryName],
      ["version", server.version],
      [
        "headers",
        Object.entries(server.headers)
          .map(([name, value]) => `${name}: ${value}`)
          .join("; "),
      ],
      ["auth", server.auth === null ? null : server.auth.type],
      ["private network", server.allowPrivateNetwork ? "allowed" : null],
      ["labels", server.labels?.join(", ")],
      ["tools", states(server.toolCounts)],
      ["prompts", states(server.promptCounts)],
      ["resources", `${server.resourceCount}${server.resourcesApproved ? "" : ", not approved"}`],
      ["concurrent calls", server.maxConcurrentCalls],
      ["sync", `${server.sync.health}, last ${server.sync.lastSync ?? "never"}`],
      ["last error", server.sync.lastError],
      ["missing credentials", server.sync.missingCredentials.join(", ")],
      ["review", server.review && `${server.review.by}, ${server.review.at}: ${server.review.note}`],
      ["revision", server.revision],
    ]),
  );

const lifeVerbs = [
  ["submit", "Submit a draft or suspended server for review; reads what it offers"],
  ["approve", "Approve a server in review; the first approval pins its tools and prompts"],
  ["suspend", "Take a server out of use at once"],
  ["retire", "Take a server out of use for good"],
  ["sync", "Ask a server now what it offers"],
] as const;

const inputNames = Object.keys(serverInputSchema.shape);

/** The present settings, so that what is not named on the command line stays. */
const presentInput = async (shell: Shell, server: string) => {
  const answer = await shell.api().ask("GET", pathOf(server));
  if (answer.status === 404) return { input: {}, expected: "absent" as const };
  const { value } = await shell.api().read(pathOf(server), one);
  const all: Readonly<Record<string, unknown>> = value;
  return { input: Object.fromEntries(inputNames.map((name) => [name, all[name]])), expected: value.revision };
};

/** The catalog of remote servers. */
export const servers: Group = (parser, on) =>
  parser.command("servers", "The catalog of remote MCP servers", (group) => {
    group
      .command(
        "list",
        "List the servers",
        (args) => args,
        on(async (shell) => {
          const { raw, value } = await shell.api().read("/v1/admin/servers", list);
          shell.show(raw, () =>
            shell.table<ServerView>(
              [
                { title: "SERVER", value: (row) => row.slug },
                { title: "STATUS", value: (row) => row.status, paint: shell.state },
                { title: "SYNC", value: (row) => row.sync.health, paint: shell.state },
                { title: "TOOLS", value: ({ toolCounts }) => states(toolCounts) },
                { title: "URL", value: (row) => row.url, flexible: true },
                { title: "LAST ERROR", value: (row) => row.sync.lastError, flexible: true },
              ],
              value,
            ),
          );
          return undefined;
        }),
      )
      .command(
        "get <server>",
        "Show one server",
        (args) => args.positional("server", positional("its slug")),
        on(async (shell, { server }) => {
          const { raw, value } = await shell.api().read(pathOf(server), one);
          showServer(shell, raw, value);
          return undefined;
        }),
      )
      .command(
        "put <server>",
        "Add a server as a draft, or change one; what is not named stays",
        (args) =>
          args
            .positional("server", positional("its slug"))
            .option("endpoint", text("the URL of the MCP endpoint"))
            .option("title", text("for people"))
            .option("description", text("for people"))
            .option("owner", text("who answers for it"))
            .option(
              "header",
              texts("'Name: value', with ${env:NAME} or ${file:NAME} for what is secret; replaces all"),
            )
            .option(
              "auth",
              text('JSON: {"type":"bearer","token":"${env:NAME}"}, basic or oauth2_client_credentials'),
            )
            .option("allow-private-network", {
              type: "boolean",
              describe: "allow private addresses and plain http",
            })
            .option("timeout-ms", number("for one call"))
            .option("label", texts("of all its tools; none, or default for what their annotations say"))
            .option("file", text("a JSON object with the settings (- is standard input)")),
        on(async (shell, args) => {
          const { input, expected } = await presentInput(shell, args.server);
          const given = {
            ...(args.file === undefined ? {} : parseObject(shell.io.readFile(args.file), args.file)),
            ...(args.endpoint === undefined ? {} : { url: args.endpoint }),
            ...(args.title === undefined ? {} : { title: args.title }),
            ...(args.description === undefined ? {} : { description: args.description }),
            ...(args.owner === undefined ? {} : { owner: args.owner }),
            ...(args.header === undefined ? {} : { headers: parseHeaders(args.header) }),
            ...(args.auth === undefined ? {} : { auth: parseObject(args.auth, "--auth") }),
            ...(args.allowPrivateNetwork === undefined
              ? {}
              : { allowPrivateNetwork: args.allowPrivateNetwork }),
            ...(args.timeoutMs === undefined ? {} : { timeoutMs: args.timeoutMs }),
            ...(args.label === undefined ? {} : { labels: parseLabels(args.label) }),
          };
          const body: Readonly<Record<string, unknown>> = { ...input, ...given };
          if (body.url === undefined) throw usage("a new server needs --endpoint");
          const { raw, value } = await shell.api().send("PUT", pathOf(args.server), one, body, expected);
          showServer(shell, raw, value);
          return undefined;
        }),
      )
      .command(
        "import <source>",
        "Import a server.json or a registry's answer as drafts",
        (args) => args.positional("source", positional("a file, - for standard input, or an https URL")),
        on(async (shell, { source }) => {
          const body = /^https:\/\//.test(source)
            ? { url: source }
            : { document: parseObject(shell.io.readFile(source), source) };
          const { raw, value } = await shell.api().send("POST", "/v1/admin/registry/import", imported, body);
          shell.show(raw, () =>
            shell.table(
              [
                { title: "SERVER", value: (row) => row.name },
                { title: "RESULT", value: (row) => row.result, flexible: true },
              ],
              [
                ...value.imported.map((server) => ({ name: server.slug, result: server.status as string })),
                ...value.skipped.map(({ name, reason }) => ({ name, result: `left out: ${reason}` })),
              ],
            ),
          );
          return undefined;
        }),
      );
    for (const [verb, summary] of lifeVerbs) {
      group.command(
        `${verb} <server>`,
        summary,
        (args) =>
          args.positional("server", positional("its slug")).option("note", note).option("if-match", ifMatch),
        on(async (shell, args) => {
          const body = args.note === undefined ? {} : { note: args.note };
          const path = `${pathOf(args.server)}/${verb}`;
          const { raw, value } = await shell.api().send("POST", path, one, body, args.ifMatch);
          showServer(shell, raw, value);
          return undefined;
        }),
      );
    }
    return group.demandCommand(1, "name what to do with the servers");
  });
