import {
  categories,
  type FindingType,
  type Investigation,
  type InvestigationView,
  investigationListSchema,
  investigationReasons,
  investigationSchema,
  investigationStatuses,
  investigationViewSchema,
  precisionSchema,
} from "@portcullis/contracts";
import { usage } from "../failure.ts";
import { flag, type Group, ifMatch, number, positional, query, segment, text } from "../group.ts";
import type { Shell } from "../shell.ts";

const pathOf = (id: string): string => `/v1/investigations/${segment(id)}`;
const item = positional("its id");

const aboutOf = ({ target, alarm, server, tool }: Investigation): string =>
  target ?? (alarm === null ? [server, tool].filter((part) => part !== null).join("/") : alarm.name);

const typesOf = ({ findings }: Investigation): string =>
  findings.map(({ category, type }) => `${category}/${type}`).join(", ");

const labelsOf = ({ labels }: Investigation): string =>
  labels
    .map(({ category, type, label, request, by }) => {
      const of = request === null ? "" : ` (request ${request})`;
      return `${category}/${type} ${label}${of}, ${by}`;
    })
    .join("; ");

const showItem = (shell: Shell, raw: unknown, value: Investigation): void =>
  shell.show(raw, () => shell.details(details(value)));

const details = (value: Investigation): readonly (readonly [string, string | number | null])[] => [
  ["item", value.id],
  ["status", value.status],
  ["severity", value.severity],
  ["reason", value.code === null ? value.reason : `${value.reason}, ${value.code}`],
  ["org, key", [value.org, value.key].filter((part) => part !== null).join(", ")],
  ["about", aboutOf(value)],
  ["says", value.alarm?.says ?? null],
  ["findings", typesOf(value) || null],
  ["count", value.count],
  ["first, last", `${value.firstAt}, ${value.lastAt}`],
  ["assignee", value.assignee],
  ["labels", labelsOf(value) || null],
  ["follows", value.follows],
  ["revision", value.revision],
];

const showView = (shell: Shell, raw: unknown, value: InvestigationView): void =>
  shell.show(raw, () =>
    [
      shell.details(details(value)),
      "",
      shell.table(
        [
          { title: "AT", value: ({ at }) => at },
          { title: "REQUEST", value: ({ id }) => id, flexible: true },
        ],
        value.requests.slice(0, 10),
      ),
      "",
      shell.table(
        [
          { title: "AT", value: ({ at }) => at },
          { title: "WHO", value: ({ actor }) => actor ?? "" },
          { title: "WHAT", value: ({ kind }) => kind },
          { title: "", value: ({ data }) => Object.values(data).join(" → "), flexible: true },
        ],
        value.history,
      ),
    ].join("\n"),
  );

/** The one type that an item is about, or the one that was named. @throws Failure */
const typeOf = ({ findings }: Investigation, named: string | undefined): FindingType => {
  const found = findings.filter(
    ({ category, type }) => named === undefined || `${category}/${type}` === named,
  );
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return only;
  const choices = findings.map(({ category, type }) => `${category}/${type}`).join(", ");
  throw usage(choices === "" ? "the item is about no findings" : `--type: one of ${choices}`);
};

/** What needs a look, and what became of it. */
export const investigations: Group = (parser, on) =>
  parser.command("investigations", "What needs a look: the queue, and work on it", (group) =>
    group
      .command(
        "list",
        "List items, the most severe first",
        (args) =>
          args
            .option("org", text("of one organisation"))
            .option("status", {
              choices: [...investigationStatuses, "unresolved", "all"] as const,
              default: "unresolved" as const,
            })
            .option("reason", { choices: investigationReasons })
            .option("category", { choices: categories })
            .option("assignee", text("of one operator"))
            .option("limit", number("at most so many"))
            .option("cursor", text("from the page before")),
        on(async (shell, { org, status, reason, category, assignee, limit, cursor }) => {
          const filters = { org, reason, category, assignee, limit, cursor };
          const path = `/v1/investigations${query({ ...filters, status: status === "all" ? undefined : status })}`;
          const { raw, value } = await shell.api().read(path, investigationListSchema);
          shell.show(raw, () =>
            shell.table<Investigation>(
              [
                { title: "ID", value: (row) => row.id },
                { title: "SEVERITY", value: (row) => row.severity },
                { title: "STATUS", value: (row) => row.status, paint: shell.state },
                { title: "ORG", value: (row) => row.org },
                { title: "REASON", value: (row) => row.reason },
                { title: "ABOUT", value: aboutOf, flexible: true },
                { title: "FINDINGS", value: typesOf, flexible: true },
                { title: "COUNT", value: (row) => row.count },
                { title: "LAST", value: (row) => row.lastAt },
                { title: "ASSIGNEE", value: (row) => row.assignee ?? "" },
              ],
              value.investigations,
            ),
          );
          if (value.next !== null && !shell.json) shell.say(`more: --cursor ${value.next}`);
          return undefined;
        }),
      )
      .command(
        "show <item>",
        "Show one item: requests, history, and with --suggest the suppressions that it offers",
        (args) =>
          args
            .positional("item", item)
            .option("suggest", flag("only the ready bodies, for `suppressions add --file`")),
        on(async (shell, args) => {
          const { raw, value } = await shell.api().read(pathOf(args.item), investigationViewSchema);
          if (args.suggest) shell.show(value.suggestions, () => JSON.stringify(value.suggestions, null, 2));
          else showView(shell, raw, value);
          return undefined;
        }),
      )
      .command(
        "assign <item> [operator]",
        "Give an item to an operator, or back to nobody; it is in progress then",
        (args) =>
          args
            .positional("item", item)
            .positional("operator", { type: "string", describe: "a name; left out: nobody" })
            .option("if-match", ifMatch),
        on(async (shell, args) => {
          const body = { assignee: args.operator ?? null, status: args.operator ? "in_progress" : "open" };
          const { raw, value } = await shell
            .api()
            .send("PATCH", pathOf(args.item), investigationSchema, body, args.ifMatch);
          showItem(shell, raw, value);
          return undefined;
        }),
      )
      .command(
        "note <item> <text>",
        "Add a note, which stays as it is",
        (args) => args.positional("item", item).positional("text", positional("for whoever reads it")),
        on(async (shell, args) => {
          const path = `${pathOf(args.item)}/notes`;
          const { raw, value } = await shell
            .api()
            .send("POST", path, investigationSchema, { text: args.text });
          showItem(shell, raw, value);
          return undefined;
        }),
      )
      .command(
        "label <item> <label>",
        "Say whether findings are what they seem",
        (args) =>
          args
            .positional("item", item)
            .positional("label", { choices: ["true", "false", "none"] as const, demandOption: true })
            .option("type", text("category/type, where the item has several"))
            .option("request", text("only of this request of the item")),
        on(async (shell, args) => {
          const { value: before } = await shell.api().read(pathOf(args.item), investigationViewSchema);
          const { category, type } = typeOf(before, args.type);
          const label = args.label === "none" ? null : `${args.label}_positive`;
          const body = {
            ...{ category, type, label },
            ...(args.request === undefined ? {} : { request: args.request }),
          };
          const { raw, value } = await shell
            .api()
            .send("PUT", `${pathOf(args.item)}/label`, investigationSchema, body);
          showItem(shell, raw, value);
          return undefined;
        }),
      )
      .command(
        "resolve <item>",
        "Close an item; what happens after that opens a new one",
        (args) =>
          args
            .positional("item", item)
            .option("dismiss", flag("nothing was to be done about it"))
            .option("if-match", ifMatch),
        on(async (shell, args) => {
          const body = { status: args.dismiss ? "dismissed" : "resolved" };
          const { raw, value } = await shell
            .api()
            .send("PATCH", pathOf(args.item), investigationSchema, body, args.ifMatch);
          showItem(shell, raw, value);
          return undefined;
        }),
      )
      .command(
        "precision",
        "What labels say of the detectors",
        (args) =>
          args
            .option("org", text("of one organisation"))
            .option("from", text("labelled at or after this time"))
            .option("to", text("labelled before this time")),
        on(async (shell, { org, from, to }) => {
          const path = `/v1/detectors/precision${query({ org, from, to })}`;
          const { raw, value } = await shell.api().read(path, precisionSchema);
          const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
          shell.show(raw, () =>
            shell.table(
              [
                { title: "DETECTOR", value: (row) => row.detector },
                { title: "TYPE", value: (row) => `${row.category}/${row.type}`, flexible: true },
                { title: "LABELLED", value: (row) => row.labelled },
                { title: "PRECISION", value: (row) => percent(row.precision) },
                { title: "95 %", value: (row) => `${percent(row.low)} to ${percent(row.high)}` },
              ],
              value.types,
            ),
          );
          return undefined;
        }),
      )
      .demandCommand(1, "name what to do with the investigations"),
  );
