import { controlCommands } from "@portcullis/contracts";
import { jsonSchema, problemSchema } from "../schemas.ts";
import { type AdminRoute, pathParams } from "./route.ts";

type JsonSchema = Readonly<Record<string, unknown>>;

const object = (value: unknown): JsonSchema =>
  typeof value === "object" && value !== null ? { ...value } : {};

const names = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** The parameters of the command that neither the path nor the route sets, as one object. */
const remainder = (route: AdminRoute, shape: JsonSchema): JsonSchema => {
  const taken = new Set([...pathParams(route), ...Object.keys(route.fixed ?? {})]);
  const required = names(shape.required).filter((name) => !taken.has(name));
  return {
    type: "object",
    properties: Object.fromEntries(
      Object.entries(object(shape.properties)).filter(([name]) => !taken.has(name)),
    ),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
};

const IF_MATCH = "Entity tags: the change is made only if the record has one of them (RFC 9110).";
const IF_NONE_MATCH = {
  read: "Entity tags: `304` if the record still has one of them.",
  write: "`*`: the change is made only if there is no such record yet.",
} as const;

const conditionHeaders = (route: AdminRoute): JsonSchema => ({
  type: "object",
  properties: {
    ...(route.method === "GET" ? {} : { "If-Match": { type: "string", description: IF_MATCH } }),
    "If-None-Match": {
      type: "string",
      description: IF_NONE_MATCH[route.method === "GET" ? "read" : "write"],
    },
  },
});

const etagHeader = { ETag: { type: "string", description: 'The revision of the record: `"7"`' } };

const refusals = (route: AdminRoute): Record<number, unknown> => ({
  401: problemSchema("`invalid_operator_token`"),
  403: problemSchema("`role_not_allowed`"),
  404: problemSchema("`not_found`"),
  ...(route.method === "GET" ? {} : { 409: problemSchema("`conflict`") }),
  ...(route.record === true ? { 412: problemSchema("`precondition_failed`") } : {}),
  422: problemSchema("`invalid_request`, `policy_invalid`"),
  503: problemSchema("`policy_unavailable`"),
});

/** The OpenAPI description of a route, from the command's own schemas. */
export const documentation = (route: AdminRoute) => {
  const { params, result, roles } = controlCommands[route.command];
  const shape = jsonSchema(params, "input");
  const path = pathParams(route);
  const known = object(shape.properties);
  const rest = remainder(route, shape);
  const hasQuery = route.method === "GET" && Object.keys(object(rest.properties)).length > 0;
  return {
    tags: ["admin"],
    operationId: `${route.command}${route.fixed === undefined ? "" : `-${Object.values(route.fixed).join("-")}`}`,
    summary: route.summary,
    description: `For the roles ${roles.join(", ")}.`,
    security: [{ operator: [] }, { session: [] }],
    ...(path.length === 0
      ? {}
      : {
          params: {
            type: "object",
            properties: Object.fromEntries(path.map((name) => [name, known[name] ?? { type: "string" }])),
            required: path,
          },
        }),
    ...(hasQuery ? { querystring: rest } : {}),
    ...(route.record === true ? { headers: conditionHeaders(route) } : {}),
    ...(route.body === undefined ? {} : { body: route.body === "input" ? known.input : rest }),
    response: {
      [route.status ?? 200]: {
        description: "Done",
        content: { "application/json": { schema: jsonSchema(result) } },
        ...(route.record === true ? { headers: etagHeader } : {}),
      },
      ...(route.record === true && route.method === "GET" ? { 304: { description: "Not modified" } } : {}),
      ...refusals(route),
    },
  };
};
