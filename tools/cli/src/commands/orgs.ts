import { categories, controlCommands, modeSchema, type OrgRecord } from "@portcullis/contracts";
import { usage } from "../failure.ts";
import { flag, type Group, positional, segment, text, texts } from "../group.ts";
import type { Shell } from "../shell.ts";
import { parsePairs } from "../values.ts";

const list = controlCommands["org-list"].result;
const one = controlCommands["org-get"].result;

export const orgPath = (org: string): string => `/v1/admin/orgs/${segment(org)}`;

export const readOrg = (shell: Shell, org: string) => shell.api().read(orgPath(org), one);

const modes = (org: OrgRecord, direction: "request" | "result"): string =>
  categories.map((category) => `${category} ${org.inspection[direction][category]}`).join(", ");

const showOrg = (shell: Shell, raw: unknown, org: OrgRecord): void =>
  shell.show(raw, () =>
    shell.details([
      ["org", org.slug],
      ["title", org.title],
      ["inspect requests", modes(org, "request")],
      ["inspect results", modes(org, "result")],
      ["uncovered text", org.inspection.blockUncovered ? "blocks" : "passes"],
      ...Object.entries(org.enabled).map(
        ([server, tools]) =>
          [
            `server ${server}`,
            tools === "*" ? "all approved tools" : tools.join(", ") || "no tools",
          ] as const,
      ),
      ["policies", Object.keys(org.policies).join(", ") || "none: nothing is permitted"],
      ["revision", org.revision],
    ]),
  );

/** `request.pii=redact`, `blockUncovered=false`. */
export const parseInspection = (entries: readonly string[]): Readonly<Record<string, unknown>> => {
  const body: Record<string, unknown> = {};
  const directions: Record<string, Record<string, string>> = {};
  for (const [name, value] of parsePairs(entries, "--set")) {
    const [direction = "", category = ""] = name.split(".");
    if (name === "blockUncovered" && /^(true|false)$/.test(value)) body.blockUncovered = value === "true";
    else if (
      /^(request|result)$/.test(direction) &&
      categories.some((each) => each === category) &&
      modeSchema.safeParse(value).success
    ) {
      directions[direction] = { ...directions[direction], [category]: value };
    } else {
      throw usage(
        `--set ${name}=${value}: {request,result}.{${categories.join(",")}}={${modeSchema.options.join(",")}}, or blockUncovered={true,false}`,
      );
    }
  }
  return { ...body, ...directions };
};

/** Organisations: what they inspect and what they turned on. */
export const orgs: Group = (parser, on) =>
  parser.command("orgs", "Organisations: inspection, and the servers that they turned on", (group) =>
    group
      .command(
        "list",
        "List the organisations",
        (args) => args,
        on(async (shell) => {
          const { raw, value } = await shell.api().read("/v1/admin/orgs", list);
          shell.show(raw, () =>
            shell.table<OrgRecord>(
              [
                { title: "ORG", value: (row) => row.slug },
                { title: "TITLE", value: (row) => row.title, flexible: true },
                { title: "SERVERS", value: (row) => Object.keys(row.enabled).join(","), flexible: true },
                { title: "POLICIES", value: (row) => Object.keys(row.policies).join(","), flexible: true },
                { title: "REVISION", value: (row) => row.revision },
              ],
              value,
            ),
          );
          return undefined;
        }),
      )
      .command(
        "get <org>",
        "Show one organisation",
        (args) => args.positional("org", positional("its slug")),
        on(async (shell, { org }) => {
          const { raw, value } = await readOrg(shell, org);
          showOrg(shell, raw, value);
          return undefined;
        }),
      )
      .command(
        "put <org>",
        "Add an organisation, or change its title",
        (args) => args.positional("org", positional("its slug")).option("title", text("for people")),
        on(async (shell, args) => {
          const before = await shell.api().ask("GET", orgPath(args.org));
          const expected = before.status === 404 ? "absent" : (await readOrg(shell, args.org)).value.revision;
          const body = args.title === undefined ? {} : { title: args.title };
          const { raw, value } = await shell.api().send("PUT", orgPath(args.org), one, body, expected);
          showOrg(shell, raw, value);
          return undefined;
        }),
      )
      .command(
        "inspection <org>",
        "Show or set what is done with findings",
        (args) =>
          args
            .positional("org", positional("its slug"))
            .option("set", texts("request.pii=redact, result.injection=block, blockUncovered=false, …")),
        on(async (shell, args) => {
          const before = await readOrg(shell, args.org);
          if (args.set === undefined) {
            shell.show(before.value.inspection, () =>
              shell.details([
                ["requests", modes(before.value, "request")],
                ["results", modes(before.value, "result")],
                ["uncovered text", before.value.inspection.blockUncovered ? "blocks" : "passes"],
              ]),
            );
            return undefined;
          }
          const body = parseInspection(args.set);
          const path = `${orgPath(args.org)}/inspection`;
          const { raw, value } = await shell.api().send("PUT", path, one, body, before.value.revision);
          showOrg(shell, raw, value);
          return undefined;
        }),
      )
      .command(
        "enable <org> <server> [tools..]",
        "Turn on tools of a server: names, globs, or --all",
        (args) =>
          args
            .positional("org", positional("its slug"))
            .positional("server", positional("a server of the catalog"))
            .positional("tools", { type: "string", array: true, describe: "names or globs such as get_*" })
            .option("all", flag("all approved tools, those approved later too")),
        on(async (shell, args) => {
          const named = args.tools ?? [];
          if (args.all === named.length > 0) throw usage("name tools, or say --all");
          const { value: before } = await readOrg(shell, args.org);
          const path = `${orgPath(args.org)}/servers/${segment(args.server)}`;
          const body = { tools: args.all ? "*" : named };
          const { raw, value } = await shell.api().send("PUT", path, one, body, before.revision);
          showOrg(shell, raw, value);
          return undefined;
        }),
      )
      .command(
        "disable <org> <server>",
        "Turn off a server",
        (args) =>
          args
            .positional("org", positional("its slug"))
            .positional("server", positional("a server that is on")),
        on(async (shell, args) => {
          const { value: before } = await readOrg(shell, args.org);
          const path = `${orgPath(args.org)}/servers/${segment(args.server)}`;
          const { raw, value } = await shell.api().send("DELETE", path, one, undefined, before.revision);
          showOrg(shell, raw, value);
          return undefined;
        }),
      )
      .demandCommand(1, "name what to do with the organisations"),
  );
