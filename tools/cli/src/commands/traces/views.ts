import { type View, viewListSchema, viewSchema } from "@portcullis/contracts";
import { usage } from "../../failure.ts";
import { flag, type Group, positional, segment, text } from "../../group.ts";
import type { Shell } from "../../shell.ts";
import { filterOptions, filtersOf } from "./filters.ts";

const filtersText = (view: View): string =>
  Object.entries(view.filters)
    .map(([name, value]) => `${name}=${value}`)
    .join(" ");

/** The view of this name that the caller may change: their own, or with --shared a shared one. */
const findView = async (shell: Shell, name: string, shared: boolean): Promise<View | undefined> => {
  const { value } = await shell.api().read("/v1/views", viewListSchema);
  return value.views.find((view) => view.name === name && (shared ? view.shared : view.own && !view.shared));
};

/** Saved views: filters and columns under a name. */
export const views: Group = (parser, on) =>
  parser.command("views", "Saved filters and columns", (group) =>
    group
      .command(
        "list",
        "List your views, and those that are shared",
        (args) => args,
        on(async (shell) => {
          const { raw, value } = await shell.api().read("/v1/views", viewListSchema);
          shell.show(raw, () =>
            shell.table(
              [
                { title: "NAME", value: (row) => row.name },
                { title: "OWNER", value: (row) => row.owner },
                { title: "SHARED", value: (row) => (row.shared ? "yes" : "no") },
                { title: "FILTERS", value: filtersText, flexible: true },
                { title: "COLUMNS", value: (row) => row.columns.join(",") || "all", flexible: true },
              ],
              value.views,
            ),
          );
          return undefined;
        }),
      )
      .command(
        "save <name>",
        "Save filters and columns under a name, in place of what it stood for",
        (args) =>
          args
            .positional("name", positional("its name"))
            .options(filterOptions)
            .option("columns", text("names with commas between them; all unless told"))
            .option("shared", flag("for everybody; operators and admins may")),
        on(async (shell, args) => {
          const { filters, columns } = await filtersOf(shell, args);
          const wanted = args.columns === undefined ? columns : args.columns.split(",");
          const input = { name: args.name, filters, columns: wanted, shared: args.shared };
          const known = await findView(shell, args.name, args.shared);
          const { raw, value } =
            known === undefined
              ? await shell.api().send("POST", "/v1/views", viewSchema, input)
              : await shell
                  .api()
                  .send("PUT", `/v1/views/${segment(known.id)}`, viewSchema, input, known.revision);
          shell.show(raw, () => `${value.name}: ${filtersText(value)}`);
          return undefined;
        }),
      )
      .command(
        "delete <name>",
        "Delete a view",
        (args) =>
          args
            .positional("name", positional("its name"))
            .option("shared", flag("the shared one of this name")),
        on(async (shell, { name, shared }) => {
          const known = await findView(shell, name, shared);
          if (known === undefined)
            throw usage(`no ${shared ? "shared view" : "view of yours"} is called ${name}`);
          const { raw } = await shell.api().send("DELETE", `/v1/views/${segment(known.id)}`, viewSchema);
          shell.show(raw, () => `deleted: ${name}`);
          return undefined;
        }),
      )
      .demandCommand(1, "name what to do with the views"),
  );
