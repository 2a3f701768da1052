import type { Pool } from "./pool.ts";
import { talkingTools } from "./talking-server.ts";

type Lists = Readonly<Record<string, object>>;

/** An offer without anything to hide: its tools say the values. */
export const plainOffer = (): Lists => ({
  "tools/list": {
    tools: talkingTools.map((name) => ({
      name,
      description: "Says something.",
      inputSchema: { type: "object" },
    })),
  },
  "prompts/list": { prompts: [{ name: "say", arguments: [{ name: "topic" }] }] },
  "resources/list": { resources: [{ uri: "note:///open/a", name: "a" }] },
  "resources/templates/list": { resourceTemplates: [{ uriTemplate: "note:///open/{name}", name: "open" }] },
});

/** An offer that holds values in every text that a server writes about what it offers. */
export const toldOffer = (pool: Pool): Lists => {
  const at = (place: string) => pool.at(place, "configuration");
  return {
    "tools/list": {
      tools: [
        {
          name: "described",
          title: at("tool title").short(),
          description: at("tool description").words(),
          inputSchema: {
            type: "object",
            properties: {
              [at("tool parameter").short()]: { type: "string", description: at("tool schema").words() },
            },
          },
          outputSchema: { type: "object", description: at("tool output schema").words() },
          annotations: { title: at("tool annotation").short() },
          _meta: { "x/note": at("tool _meta").words() },
        },
        {
          name: at("name of a tool").short(),
          description: "Says something.",
          inputSchema: { type: "object" },
        },
      ],
    },
    "prompts/list": {
      prompts: [
        {
          name: "told",
          description: at("prompt description").words(),
          arguments: [{ name: at("prompt argument").short() }],
        },
        { name: at("name of a prompt").short() },
      ],
    },
    "resources/list": {
      resources: [
        {
          uri: `note:///${encodeURIComponent(at("resource URI").short())}`,
          name: at("resource name").short(),
          description: at("resource description").words(),
        },
      ],
    },
    "resources/templates/list": {
      resourceTemplates: [
        {
          uriTemplate: `note:///${encodeURIComponent(at("template URI").short())}/{name}`,
          name: at("template name").short(),
        },
      ],
    },
  };
};
