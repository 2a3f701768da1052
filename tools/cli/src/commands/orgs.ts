import {
  categories,
  controlCommands,
  defaultMinSeverity,
  modeSchema,
  type OrgRecord,
  orgRecordSchema,
  severitySchema,
} from "@portcullis/contracts";
import { parse } from "yaml";
import { usage } from "../failure.ts";
import { flag, type Group, positional, segment, text, texts } from "../group.ts";
import type { Shell } from "../shell.ts";
import { parsePairs } from "../values.ts";
import { canary } from "./canary.ts";
import { retention } from "./retention.ts";
import { secrets } from "./secrets.ts";

const list = controlCommands["org-list"].result;
const one = controlCommands["org-get"].result;

export const orgPath = (org: string): string => `/v1/admin/orgs/${segment(org)}`;

export const readOrg = (shell: Shell, org: string) => shell.api().read(orgPath(org), one);

const modes = (org: OrgRecord, direction: "request" | "result"): string =>
  categories.map((category) => `${category} ${org.inspection[direction][category]}`).join(", ");

/** An org's own rules, as far as there are any. */
const ruleDetails = ({ inspection }: OrgRecord): readonly (readonly [string, string])[] => {
  const { patterns = [], denyPhrases = [], registeredSecrets = [], external = [] } = inspection;
  const least = categories.map(
    (category) => `${category} ${inspection.minSeverity?.[category] ?? defaultMinSeverity[category]}`,
  );
  const named: readonly (readonly [string, string])[] = [
    ["patterns", patterns.map(({ name }) => name).join(", ")],
    ["deny-phrases", denyPhrases.map(({ name }) => name).join(", ")],
    ["registered secrets", registeredSecrets.map(({ id }) => id).join(", ")],
    ["external detectors", external.join(", ")],
  ];
  return [["least severity", least.join(", ")], ...named.filter(([, value]) => value !== "")];
};

const inspectionDetails = (org: OrgRecord): readonly (readonly [string, string])[] => [
  ["requests", modes(org, "request")],
  ["results", modes(org, "result")],
  ["uncovered text", org.inspection.blockUncovered ? "blocks" : "passes"],
  ...ruleDetails(org),
];

const showOrg = (shell: Shell, raw: unknown, org: OrgRecord): void =>
  shell.show(raw, () =>
    shell.details([
      ["org", org.slug],
      ["title", org.title],
      ["inspect requests", modes(org, "request")],
      ["inspect results", modes(org, "result")],
      ["uncovered text", org.inspection.blockUncovered ? "blocks" : "passes"],
      ["a blocked call is", org.blockedAs === "error" ? "an error" : "a result with isError"],
      ...ruleDetails(org),
      ...Object.entries(org.enabled).map(
        ([server, tools]) =>
          [
            `server ${server}`,
            tools === "*" ? "all that is approved" : tools.join(", ") || "nothing",
          ] as const,
      ),
      ["policies", Object.keys(org.policies).join(", ") || "none: nothing is permitted"],
      ["revision", org.revision],
    ]),
  );

/** @throws Failure where the text is no YAML of an object */
const parseRules = (yaml: string, file: string): Readonly<Record<string, unknown>> => {
  let value: unknown;
  try {
    value = parse(yaml);
  } catch {
    throw usage(`${file}: not YAML`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw usage(`${file}: not an object`);
  return { ...value };
};

/** `request.pii=redact`, `blockUncovered=false`, `minSeverity.pii=low`, `external=guard,other`. */
export const parseInspection = (entries: readonly string[]): Readonly<Record<string, unknown>> => {
  const body: Record<string, unknown> = {};
  const directions: Record<string, Record<string, string>> = {};
  const isCategory = (name: string): boolean => categories.some((each) => each === name);
  for (const [name, value] of parsePairs(entries, "--set")) {
    const [direction = "", category = ""] = name.split(".");
    if (name === "blockUncovered" && /^(true|false)$/.test(value)) body.blockUncovered = value === "true";
    else if (name === "external") body.external = value === "none" ? [] : value.split(",");
    else if (direction === "minSeverity" && isCategory(category) && severitySchema.safeParse(value).success) {
      directions.minSeverity = { ...directions.minSeverity, [category]: value };
    } else if (
      /^(request|result)$/.test(direction) &&
      isCategory(category) &&
      modeSchema.safeParse(value).success
    ) {
      directions[direction] = { ...directions[direction], [category]: value };
    } else {
      throw usage(
        `--set ${name}=${value}: {request,result}.{${categories.join(",")}}={${modeSchema.options.join(",")}}, minSeverity.{…}={${severitySchema.options.join(",")}}, external=NAME,…, or blockUncovered={true,false}`,
      );
    }
  }
  return { ...body, ...directions };
};

/** Organisations: what they inspect and what they turned on. */
export const orgs: Group = (parser, on) =>
  parser.command("orgs", "Organisations: inspection, and the servers that they turned on", (group) =>
    retention(canary(secrets(group, on), on), on)
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
        "Add an organisation, or change its title and how it hears of blocks",
        (args) =>
          args
            .positional("org", positional("its slug"))
            .option("title", text("for people"))
            .option("blocked-as", {
              choices: orgRecordSchema.shape.blockedAs.unwrap().options,
              describe: "how /mcp says that a tool call was stopped",
            }),
        on(async (shell, args) => {
          const before = await shell.api().ask("GET", orgPath(args.org));
          const expected = before.status === 404 ? "absent" : (await readOrg(shell, args.org)).value.revision;
          const body = {
            ...(args.title === undefined ? {} : { title: args.title }),
            ...(args.blockedAs === undefined ? {} : { blockedAs: args.blockedAs }),
          };
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
            .option(
              "set",
              texts("request.pii=redact, blockUncovered=false, minSeverity.pii=low, external=NAME,NAME|none"),
            )
            .option("file", text("YAML or JSON of patterns, denyPhrases, … (- is standard input)")),
        on(async (shell, args) => {
          const before = await readOrg(shell, args.org);
          if (args.set === undefined && args.file === undefined) {
            shell.show(before.value.inspection, () => shell.details(inspectionDetails(before.value)));
            return undefined;
          }
          const rules = args.file === undefined ? {} : parseRules(shell.io.readFile(args.file), args.file);
          const body = { ...rules, ...parseInspection(args.set ?? []) };
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
            .positional("tools", {
              type: "string",
              array: true,
              describe: "names or globs such as get_*, prompts:*, resources:file:///docs/*",
            })
            .option("all", flag("all that is approved, what is approved later too")),
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
