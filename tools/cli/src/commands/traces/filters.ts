import {
  filterNames,
  type TraceFilter,
  traceFilterSchema,
  type View,
  viewListSchema,
} from "@portcullis/contracts";
import { usage } from "../../failure.ts";
import { text } from "../../group.ts";
import type { Shell } from "../../shell.ts";
import { parseMoment } from "../../values.ts";

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const times = { from: "received at this time or later", to: "received before this time" } as const;

const describe = (name: keyof TraceFilter): string =>
  name === "from" || name === "to"
    ? `${times[name]}: ISO 8601, or 2h, 3d, 1w ago`
    : (traceFilterSchema.shape[name].unwrap().description ?? "milliseconds");

/** One option for each filter of the API, under its own name. */
export const filterOptions: { readonly view: ReturnType<typeof text> } = {
  ...Object.fromEntries(filterNames.map((name) => [kebab(name), text(describe(name))])),
  view: text("begin with the filters of this saved view, by its name"),
};

type Given = Readonly<Record<string, unknown>>;

const viewNamed = async (shell: Shell, name: string): Promise<View> => {
  const { value } = await shell.api().read("/v1/views", viewListSchema);
  // One's own comes before a shared one of the same name.
  const named = value.views
    .filter((view) => view.name === name)
    .toSorted((a, b) => Number(a.shared) - Number(b.shared));
  const [view] = named;
  if (view === undefined) throw usage(`no saved view is called ${name}`);
  return view;
};

export type Query = Readonly<Record<string, string>>;
export type Filtered = { readonly filters: Query; readonly columns: readonly string[] };

/** The filters of a command line over those of its `--view`. @throws Failure */
export const filtersOf = async (shell: Shell, given: Given): Promise<Filtered> => {
  const view = typeof given.view === "string" ? await viewNamed(shell, given.view) : undefined;
  const saved = Object.entries(view?.filters ?? {}).map(([name, value]) => [name, String(value)]);
  const own = filterNames.flatMap((name) => {
    const value = given[name];
    if (typeof value !== "string") return [];
    return [[name, name === "from" || name === "to" ? parseMoment(value, Date.now(), `--${name}`) : value]];
  });
  return { filters: Object.fromEntries([...saved, ...own]), columns: view?.columns ?? [] };
};
