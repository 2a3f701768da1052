import { skeleton } from "./text/lookalikes.ts";

export type OtherTool = { readonly server: string; readonly name: string };

/** The tools of other servers, by what a text or a name may call them. */
export type ToolNames = {
  readonly byName: (name: string) => OtherTool | undefined;
  readonly bySkeleton: (name: string) => OtherTool | undefined;
  readonly hasServer: (slug: string) => boolean;
};

const built = new WeakMap<readonly OtherTool[], ToolNames>();

const build = (tools: readonly OtherTool[]): ToolNames => {
  const names = new Map<string, OtherTool>();
  const skeletons = new Map<string, OtherTool>();
  const servers = new Set<string>();
  for (const tool of tools) {
    const lower = tool.name.toLowerCase();
    if (!names.has(lower)) names.set(lower, tool);
    // Servers prefix names in their own ways: "github/create_issue", "github__create_issue", "github.create_issue".
    for (const form of [tool.name, `${tool.server}${tool.name}`]) {
      const shape = skeleton(form);
      if (shape !== "" && !skeletons.has(shape)) skeletons.set(shape, tool);
    }
    servers.add(tool.server);
  }
  return {
    byName: (name) => names.get(name.toLowerCase()),
    bySkeleton: (name) => skeletons.get(skeleton(name)),
    hasServer: (slug) => servers.has(slug),
  };
};

/** Built once for a list: a sync reviews many tools against the same catalog. */
export const toolNamesOf = (tools: readonly OtherTool[]): ToolNames => {
  const known = built.get(tools) ?? build(tools);
  built.set(tools, known);
  return known;
};
