import type { Connection } from "./upstream-connection.ts";
import { type DefinitionList, type ListKind, type ListLimits, listAll } from "./upstream-tools.ts";
import type { SurveyedServer } from "./upstream-types.ts";

/** What a server offers beside its tools. */
export type Offer =
  | ({ readonly kind: "offer"; readonly echoes: number } & Pick<
      SurveyedServer,
      "prompts" | "resources" | "resourceTemplates"
    >)
  | Extract<DefinitionList, { kind: "fault" }>;

const prompts = { method: "prompts/list", member: "prompts", name: "name", noun: "prompt", optional: false };
const resources = {
  method: "resources/list",
  member: "resources",
  name: "uri",
  noun: "resource",
  optional: false,
};
/** Many servers with resources have no templates, and no method for them. */
const resourceTemplates = {
  method: "resources/templates/list",
  member: "resourceTemplates",
  name: "uriTemplate",
  noun: "resource template",
  optional: true,
};

/** Lists prompts, resources and templates, each where the server says that it has them. All or nothing. */
export async function listOffer(connection: Connection, limits: ListLimits): Promise<Offer> {
  const none: DefinitionList = { kind: "list", items: [], echoes: 0 };
  const list = (announced: boolean, kind: ListKind): Promise<DefinitionList> | DefinitionList =>
    announced ? listAll(connection, kind, limits) : none;
  // One after the other: they share the bytes that one discovery may read.
  const foundPrompts = await list(connection.hasPrompts, prompts);
  if (foundPrompts.kind === "fault") return foundPrompts;
  const foundResources = await list(connection.hasResources, resources);
  if (foundResources.kind === "fault") return foundResources;
  const foundTemplates = await list(connection.hasResources, resourceTemplates);
  if (foundTemplates.kind === "fault") return foundTemplates;
  return {
    kind: "offer",
    prompts: foundPrompts.items,
    resources: foundResources.items,
    resourceTemplates: foundTemplates.items,
    echoes: foundPrompts.echoes + foundResources.echoes + foundTemplates.echoes,
  };
}
