import { analystNames, analystRights, consumers, headers, streams } from "@portcullis/contracts";
import { type Channel, channels, type Message } from "./channels.ts";
import { directionsOf, overlaps, type Permissions } from "./permissions.ts";
import { collectSchemas, type Json, type JsonObject, type Schemas } from "./schemas.ts";

const allMessages: readonly Message[] = channels.flatMap(({ messages, answers }) => [
  ...messages,
  ...(answers ?? []),
]);

const schemaHeaders = (...names: readonly string[]): JsonObject => ({
  type: "object",
  properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
});
/** Headers by what a message is; `Nats-Msg-Id` is what the broker drops a second message by. */
const evidenceHeaders = [headers.requestId, headers.producer, headers.epoch, headers.sequence, "Nats-Msg-Id"];
const envelopeHeaders = [headers.requestId, headers.envelopeVersion, headers.deadline, headers.traceparent];

const messageOf = (message: Message, schemas: Schemas, examples: readonly JsonObject[]): JsonObject => {
  const { name, summary, body } = message;
  switch (body.kind) {
    case "cloudevent":
      return {
        name,
        summary,
        contentType: "application/cloudevents+json",
        headers: schemaHeaders(headers.contentType, headers.traceparent, ...evidenceHeaders),
        payload: { $ref: schemas.reference(body.schema) },
        examples: examples.map((payload) => ({ name: String(payload.type), payload })),
      };
    case "json":
      return {
        name,
        summary,
        contentType: "application/json",
        ...(name === "envelope" ? { headers: schemaHeaders(...envelopeHeaders) } : {}),
        payload: { $ref: schemas.reference(body.schema) },
      };
    case "bytes":
      return {
        name,
        summary,
        contentType: "application/octet-stream",
        headers: schemaHeaders(...evidenceHeaders),
        payload: { type: "string", description: body.description },
      };
  }
};

const streamOf = ({ address }: Channel): string | undefined =>
  Object.values(streams).find(({ subjects }) => subjects.some((pattern) => overlaps(address, pattern)))?.name;

const messageRefs = (messages: readonly Message[]): JsonObject =>
  Object.fromEntries(
    messages.map(({ name }) => [name, { $ref: `#/components/messages/${name}` } satisfies JsonObject]),
  );

const channelOf = (channel: Channel): JsonObject => {
  const stream = streamOf(channel);
  const parameters = [...channel.address.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, {}] as const);
  return {
    address: channel.address,
    description: channel.description,
    messages: messageRefs(channel.messages),
    ...(parameters.length === 0 ? {} : { parameters: Object.fromEntries(parameters) }),
    ...(stream === undefined ? {} : { "x-stream": stream }),
  };
};

const refsIn = (channel: string, messages: readonly Message[]): readonly Json[] =>
  messages.map(({ name }) => ({ $ref: `#/channels/${channel}/messages/${name}` }));

const operationOf = (user: string, action: "send" | "receive", channel: Channel): JsonObject => ({
  action,
  channel: { $ref: `#/channels/${channel.id}` },
  summary: `${user} may ${action === "send" ? "publish" : "read"} here`,
  tags: [{ name: user }],
  ...(action === "receive" && channel.queue === user ? { bindings: { nats: { queue: channel.queue } } } : {}),
  ...(action === "send" && channel.answers !== undefined
    ? {
        reply: {
          address: { description: "The inbox of who asks", location: "$message.header#/reply" },
          channel: { $ref: "#/channels/inbox" },
          messages: refsIn("inbox", channel.answers),
        },
      }
    : {}),
});

/** Who may do what: from the broker's own permissions, so that this cannot say anything else than they do. */
const operationsOf = (permissions: readonly Permissions[]): JsonObject => {
  const analyst = analystRights({ org: "{org}", name: "{name}" });
  const ofServices = permissions.flatMap((each) =>
    channels.flatMap((channel) =>
      directionsOf(each, channel.address, streamOf(channel)).map(
        (action) =>
          [`${each.user}.${action}.${channel.id}`, operationOf(each.user, action, channel)] as const,
      ),
    ),
  );
  const ofAnalysts = channels
    .filter(({ address }) => overlaps(address, analyst.events))
    .map((channel) => [`analyst.receive.${channel.id}`, operationOf("analyst", "receive", channel)] as const);
  return Object.fromEntries([...ofServices, ...ofAnalysts]);
};

/**
 * The AsyncAPI document of the bus. The same contracts and permissions always give the same document.
 * @param examples trace events that every reader must understand for ever
 */
export const buildAsyncApi = (
  permissions: readonly Permissions[],
  examples: readonly JsonObject[],
): JsonObject => {
  const schemas = collectSchemas(
    allMessages.flatMap(({ name, body }) => (body.kind === "bytes" ? [] : [{ name, schema: body.schema }])),
  );
  const answers = channels.flatMap((channel) => channel.answers ?? []);
  return {
    asyncapi: "3.1.0",
    info: {
      title: "Portcullis on NATS",
      version: "1.0.0",
      description:
        "Every subject of the system: what goes over it, which stream keeps it, and who may publish and read there. Generated from the contracts and from the permissions of the broker. For analysts, `traceEvent` is the one that matters.",
      license: { name: "Apache-2.0" },
    },
    defaultContentType: "application/json",
    servers: { nats: { host: "nats:4222", protocol: "nats", description: "NATS with JetStream; NKEYs." } },
    channels: {
      ...Object.fromEntries(channels.map((channel) => [channel.id, channelOf(channel)])),
      inbox: { address: null, description: "Where answers go.", messages: messageRefs(answers) },
    },
    operations: operationsOf(permissions),
    components: {
      messages: Object.fromEntries(
        allMessages.map((message) => [message.name, messageOf(message, schemas, examples)]),
      ),
      schemas: schemas.components,
    },
    "x-streams": Object.values(streams).map((stream) => ({ ...stream, subjects: [...stream.subjects] })),
    "x-consumers": Object.values(consumers).map((consumer) => ({ ...consumer })),
    "x-analysts": {
      consumer: analystNames.consumer({ org: "{org}", name: "{name}" }),
      apiPrefix: analystNames.apiPrefix,
      inboxPrefix: analystNames.inboxPrefix({ org: "{org}", name: "{name}" }),
    },
  };
};
