import { type AuthorizationRequest, READ_HINTS } from "@portcullis/authorization";
import { toolHints, type UsableOffer } from "@portcullis/catalog";

type Target = Pick<AuthorizationRequest, "tool" | "annotations">;

/** The arguments of a prompt as a schema: the protocol has strings only (`PromptArgument`). */
export const promptInputSchema = ({ arguments: declared }: Readonly<Record<string, unknown>>): object => {
  const names = (Array.isArray(declared) ? declared : []).flatMap((each: unknown) =>
    typeof each === "object" && each !== null && "name" in each && typeof each.name === "string"
      ? [each.name]
      : [],
  );
  return { type: "object", properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])) };
};

/** What a request aims at, as policies see it. */
export const toTarget = (usable: UsableOffer): Target => {
  const { kind, name, server } = usable;
  const common = { kind, server: server.slug, name };
  switch (usable.kind) {
    case "tool": {
      const { definition, labels, risk } = usable.tool;
      return {
        tool: { ...common, labels, risk, inputSchema: definition.inputSchema },
        annotations: toolHints(definition),
      };
    }
    case "prompt": {
      const { definition, risk } = usable.prompt;
      const inputSchema = promptInputSchema(definition);
      return { tool: { ...common, labels: server.labels ?? [], risk, inputSchema }, annotations: READ_HINTS };
    }
    case "resource":
      return {
        tool: { ...common, labels: server.labels ?? [], risk: "none", inputSchema: {} },
        annotations: READ_HINTS,
      };
  }
};
