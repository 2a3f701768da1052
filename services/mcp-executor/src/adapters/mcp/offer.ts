import type { SurveyedServer } from "../upstream/types.ts";
import type { Connection } from "./connection.ts";
import { type DefinitionList, type ListKind, type ListLimits, listAll } from "./lists.ts";

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

const none: DefinitionList = { kind: "list", items: [], echoes: 0 };

const announces = ({ capabilities }: Connection, name: string): boolean => capabilities[name] !== undefined;

/** The prompts, where the server says that it has some. */
export const listPrompts = async (connection: Connection, limits: ListLimits): Promise<DefinitionList> =>
  announces(connection, "prompts") ? listAll(connection, prompts, limits) : none;

/** Lists prompts, resources and templates, each where the server says that it has them. All or nothing. */
export async function listOffer(connection: Connection, limits: ListLimits): Promise<Offer> {
  const listResources = (kind: ListKind): Promise<DefinitionList> | DefinitionList =>
    announces(connection, "resources") ? listAll(connection, kind, limits) : none;
  // One after the other: they share the bytes that one discovery may read.
  const foundPrompts = await listPrompts(connection, limits);
  if (foundPrompts.kind === "fault") return foundPrompts;
  const foundResources = await listResources(resources);
  if (foundResources.kind === "fault") return foundResources;
  const foundTemplates = await listResources(resourceTemplates);
  if (foundTemplates.kind === "fault") return foundTemplates;
  return {
    kind: "offer",
    prompts: foundPrompts.items,
    resources: foundResources.items,
    resourceTemplates: foundTemplates.items,
    echoes: foundPrompts.echoes + foundResources.echoes + foundTemplates.echoes,
  };
}
