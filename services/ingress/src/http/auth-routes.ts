import { roleSchema } from "@portcullis/contracts";
import { sha256Hex } from "@portcullis/crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { IdentityProviderError } from "../adapters/issuer.ts";
import { ownPath } from "../core/web-origin.ts";
import { credentialOf } from "./credentials.ts";
import { ownOrigin } from "./own-origin.ts";
import { Problem } from "./problem.ts";
import { type OidcDoor, type OperatorDoor, requireOwnPage } from "./require-operator.ts";
import { jsonSchema, problemSchema } from "./schemas.ts";
import type { Sessions } from "./sessions.ts";

export type AuthRoutesOptions = {
  /** Undefined where operators have tokens only. */
  readonly oidc: (OidcDoor & { readonly bearer: boolean; readonly browser: boolean }) | undefined;
  readonly sessions: Sessions;
  readonly operators: OperatorDoor;
  readonly publicUrl: string | undefined;
};

const configSchema = z.object({
  /** Operator tokens of this gate: always. */
  token: z.literal(true),
  oidc: z
    .object({
      issuer: z.string(),
      /** Whether tokens of the issuer are accepted as bearer tokens. */
      bearer: z.boolean(),
      /** Where a browser signs in; null where it cannot. */
      login: z.string().nullable(),
    })
    .nullable(),
});

const CALLBACK = "/v1/auth/callback";
const HOME = "/console";
/** Whoever comes back from a login is not told what went wrong at the identity provider: nothing of its words is repeated. */
const NOT_SIGNED_IN = "The login did not succeed; begin it again.";

const orUnavailable = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof IdentityProviderError) throw new Problem("identity_provider_unavailable");
    throw error;
  }
};

/** `/v1/auth/*`: operators sign in with OpenID Connect (authorization code with PKCE). */
export const registerAuthRoutes = (
  app: FastifyInstance,
  { oidc, sessions, operators, publicUrl }: AuthRoutesOptions,
): void => {
  const browser = oidc?.browser === true ? oidc : undefined;
  const tags = ["auth"];

  app.route({
    method: "GET",
    url: "/v1/auth/config",
    schema: {
      tags,
      summary: "The ways to sign in",
      response: {
        200: {
          description: "What there is",
          content: { "application/json": { schema: jsonSchema(configSchema) } },
        },
      },
    },
    handler: async (): Promise<z.infer<typeof configSchema>> => ({
      token: true,
      oidc:
        oidc === undefined
          ? null
          : {
              issuer: oidc.issuer,
              bearer: oidc.bearer,
              login: oidc.browser ? "/v1/auth/login" : null,
            },
    }),
  });

  app.route<{ Querystring: { readonly return?: unknown } }>({
    method: "GET",
    url: "/v1/auth/login",
    schema: {
      tags,
      summary: "Begin a login in the browser",
      querystring: {
        type: "object",
        properties: { return: { type: "string", description: "A path of this gate to go on to" } },
      },
      response: {
        303: {
          description: "To the identity provider",
          headers: { Location: { type: "string", format: "uri" } },
        },
        404: problemSchema("`not_found`: there is no such login"),
        503: problemSchema("`identity_provider_unavailable`"),
      },
    },
    handler: async (request, reply) => {
      if (browser === undefined) throw new Problem("not_found");
      const redirectUri = `${ownOrigin(request, publicUrl)}${CALLBACK}`;
      const { url, secrets } = await orUnavailable(browser.provider.startLogin(redirectUri));
      const goTo = ownPath(request.query.return, HOME);
      await sessions.keepLogin(request, reply, { ...secrets, issuer: browser.issuer, goTo });
      return reply.redirect(url, 303);
    },
  });

  const finish = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    if (browser === undefined) throw new Problem("not_found");
    reply.header("referrer-policy", "no-referrer");
    const login = await sessions.takeLogin(request, reply);
    if (login === undefined || login.issuer !== browser.issuer)
      throw new Problem("invalid_operator_token", NOT_SIGNED_IN);
    const answer = new URL(`${ownOrigin(request, publicUrl)}${CALLBACK}`);
    answer.search = request.url.split("?")[1] ?? "";
    const { goTo, issuer, ...secrets } = login;
    const person = await orUnavailable(browser.provider.finishLogin(answer, secrets));
    if (person === undefined) throw new Problem("invalid_operator_token", NOT_SIGNED_IN);
    const operator = browser.operatorOf(person.claims);
    if (operator === undefined) throw new Problem("role_not_allowed", "No role is given to you here.");
    await sessions.begin(request, reply, { issuer, ...operator }, person.expiresAt);
    return reply.redirect(goTo, 303);
  };

  app.route({
    method: "GET",
    url: CALLBACK,
    schema: {
      tags,
      summary: "Where the identity provider sends the browser back to",
      response: {
        303: {
          description: "Signed in",
          headers: { Location: { type: "string" }, "Set-Cookie": { type: "string" } },
        },
        401: problemSchema("`invalid_operator_token`: the answer does not hold"),
        403: problemSchema("`role_not_allowed`: no claim value is mapped to a role"),
        404: problemSchema("`not_found`: there is no such login"),
        503: problemSchema("`identity_provider_unavailable`"),
      },
    },
    handler: finish,
  });

  app.route({
    method: "POST",
    url: "/v1/auth/session",
    schema: {
      tags,
      summary: "Change an operator's token for a browser session, which ends when the token is revoked",
      response: {
        204: { description: "Signed in", headers: { "Set-Cookie": { type: "string" } } },
        401: problemSchema("`invalid_operator_token`"),
      },
    },
    config: { emptyBody: true },
    handler: async (request, reply) => {
      const { method } = await operators.require(request, roleSchema.options);
      // A token of the identity provider ends on its own terms, a session lives on its token: neither makes a new one.
      if (method !== "token") throw new Problem("invalid_operator_token");
      await sessions.begin(request, reply, { tokenSha256: sha256Hex(credentialOf(request.headers)) });
      return reply.code(204).send();
    },
  });

  app.route({
    method: "POST",
    url: "/v1/auth/logout",
    schema: {
      tags,
      summary: "End the browser session",
      headers: {
        type: "object",
        properties: { "Portcullis-Csrf": { type: "string", enum: ["1"] } },
        required: ["Portcullis-Csrf"],
      },
      response: {
        204: { description: "Signed out" },
        403: problemSchema("`role_not_allowed`: not from one of this gate's own pages"),
      },
    },
    config: { emptyBody: true },
    handler: async (request, reply) => {
      requireOwnPage(request, publicUrl);
      sessions.end(request, reply);
      return reply.code(204).send();
    },
  });
};
