import type { Role } from "@portcullis/contracts";
import { sha256Hex } from "@portcullis/crypto";
import type { FastifyRequest } from "fastify";
import type { IdentityProvider } from "../adapters/identity-provider.ts";
import { IdentityProviderError } from "../adapters/issuer.ts";
import type { Operator, Operators } from "../adapters/operators.ts";
import { type Claims, nameOf, type RoleMapping, roleOf } from "../core/oidc-claims.ts";
import { isOwnPage } from "../core/web-origin.ts";
import { credentialOf } from "./credentials.ts";
import { ownOrigin } from "./own-origin.ts";
import { Problem } from "./problem.ts";
import type { BrowserSession, Sessions } from "./sessions.ts";

/** `token`: ours. `oidc`: a bearer token of the identity provider. `session`: a cookie after a login in the browser. */
export const loginMethods = ["token", "oidc", "session"] as const;
export type SignedIn = Operator & { readonly method: (typeof loginMethods)[number] };

/** What operators of an identity provider are let in by. */
export type OidcDoor = {
  readonly issuer: string;
  readonly provider: IdentityProvider;
  readonly operatorOf: (claims: Claims) => Operator | undefined;
};

export type OperatorDoor = {
  /**
   * The operator behind a request.
   * @throws Problem where nobody is known by it, or the role may not do this
   */
  readonly require: (request: FastifyRequest, roles: readonly Role[]) => Promise<SignedIn>;
};

/** Who the claims speak of; undefined where no claim value is mapped to a role. */
export const operatorOfClaims =
  (roleClaim: string, mapping: RoleMapping): OidcDoor["operatorOf"] =>
  (claims) => {
    const role = roleOf(claims, roleClaim, mapping);
    return role === undefined ? undefined : { name: nameOf(claims), role };
  };

const JWT = /^[\w-]+\.[\w-]+\.[\w-]*$/;
const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/** @throws Problem where another site may be behind the request */
export const requireOwnPage = (request: FastifyRequest, publicUrl: string | undefined): void => {
  const { origin, "sec-fetch-site": fetchSite, "portcullis-csrf": csrf } = request.headers;
  const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join() : value);
  if (!isOwnPage({ origin, fetchSite: one(fetchSite), csrf: one(csrf) }, ownOrigin(request, publicUrl))) {
    throw new Problem(
      "role_not_allowed",
      "A browser session may change things from this gate's own pages only, with the header Portcullis-Csrf: 1.",
    );
  }
};

export const createOperatorDoor = (
  operators: Operators,
  sessions: Sessions,
  oidc: OidcDoor | undefined,
  publicUrl: string | undefined,
): OperatorDoor => {
  const byBearer = async (token: string): Promise<SignedIn | undefined> => {
    const operator = operators.find(sha256Hex(token), Date.now());
    if (operator !== undefined) return { ...operator, method: "token" };
    if (oidc === undefined || !JWT.test(token)) return undefined;
    try {
      const claims = await oidc.provider.verifyBearer(token);
      if (claims === undefined) return undefined;
      const person = oidc.operatorOf(claims);
      if (person === undefined) throw new Problem("role_not_allowed", "No role is given to you here.");
      return { ...person, method: "oidc" };
    } catch (error) {
      if (error instanceof IdentityProviderError) throw new Problem("identity_provider_unavailable");
      throw error;
    }
  };
  /** A session ends with what it stands on: the token, or this identity provider. */
  const operatorOf = (session: BrowserSession): Operator | undefined => {
    if ("tokenSha256" in session) return operators.find(session.tokenSha256, Date.now());
    return session.issuer === oidc?.issuer ? { name: session.name, role: session.role } : undefined;
  };
  const bySession = async (request: FastifyRequest): Promise<SignedIn | undefined> => {
    const session = await sessions.read(request);
    const operator = session === undefined ? undefined : operatorOf(session);
    if (operator === undefined) return undefined;
    if (!SAFE_METHODS.has(request.method)) requireOwnPage(request, publicUrl);
    return { ...operator, method: "session" };
  };

  return {
    require: async (request, roles) => {
      const token = credentialOf(request.headers);
      // A token that does not hold is refused, whatever cookie came with it.
      const signedIn = token === "" ? await bySession(request) : await byBearer(token);
      if (signedIn === undefined) throw new Problem("invalid_operator_token");
      if (!roles.includes(signedIn.role)) throw new Problem("role_not_allowed");
      return signedIn;
    },
  };
};
