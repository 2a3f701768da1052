import { roleSchema, sha256HexSchema } from "@portcullis/contracts";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { LoginSecrets } from "../adapters/identity-provider.ts";
import { createSealedTokens } from "../adapters/sealed-tokens.ts";
import { readCookie, writeCookie } from "./cookies.ts";
import { ownOrigin } from "./own-origin.ts";

/** Of a person whom an identity provider vouched for, or of whoever has one of our tokens, which may be revoked meanwhile. */
const sessionSchema = z.union([
  z.strictObject({ issuer: z.string(), name: z.string(), role: roleSchema }),
  z.strictObject({ tokenSha256: sha256HexSchema }),
]);
const loginSchema = z.strictObject({
  issuer: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  goTo: z.string(),
});

/** A login holds for the one identity provider that it was begun with. */
export type PendingLogin = LoginSecrets & { readonly issuer: string; readonly goTo: string };

export type BrowserSession = z.infer<typeof sessionSchema>;

/** What browsers keep for us: a session after a login, and what a login under way must bring back. */
export type Sessions = {
  readonly read: (request: FastifyRequest) => Promise<BrowserSession | undefined>;
  /** @param expiresAt seconds since the epoch, such as that of the identity provider's own token; 8 hours at most */
  readonly begin: (
    request: FastifyRequest,
    reply: FastifyReply,
    session: BrowserSession,
    expiresAt?: number,
  ) => Promise<void>;
  readonly end: (request: FastifyRequest, reply: FastifyReply) => void;
  readonly keepLogin: (request: FastifyRequest, reply: FastifyReply, login: PendingLogin) => Promise<void>;
  /** The login that this browser began. It can be asked for once. */
  readonly takeLogin: (request: FastifyRequest, reply: FastifyReply) => Promise<PendingLogin | undefined>;
};

const MAX_SESSION_SECONDS = 8 * 3600;
const MAX_LOGIN_SECONDS = 600;
const LOGIN_COOKIE = "portcullis-login";
const LOGIN_PATH = "/v1/auth/callback";
/** More logins than this are not under way at once; the oldest are forgotten first. */
const MAX_REMEMBERED = 10_000;

const nowSeconds = (): number => Math.floor(Date.now() / 1000);

/** @param publicUrl see {@link ownOrigin} */
export const createSessions = (secret: string, publicUrl: string | undefined): Sessions => {
  const sessions = createSealedTokens(secret, "session", sessionSchema);
  const logins = createSealedTokens(secret, "login", loginSchema);
  /** States that came back already, with the time when their login is over anyway. */
  const used = new Map<string, number>();

  const isSecure = (request: FastifyRequest): boolean => ownOrigin(request, publicUrl).startsWith("https:");
  // With the prefix a browser takes the cookie only over https, for this host alone.
  const cookieName = (request: FastifyRequest): string =>
    isSecure(request) ? "__Host-portcullis-session" : "portcullis-session";
  const setSession = (request: FastifyRequest, reply: FastifyReply, value: string, maxAgeSeconds: number) =>
    reply.header(
      "set-cookie",
      writeCookie(cookieName(request), value, {
        path: "/",
        maxAgeSeconds,
        sameSite: "Strict",
        secure: isSecure(request),
      }),
    );
  const setLogin = (request: FastifyRequest, reply: FastifyReply, value: string, maxAgeSeconds: number) =>
    reply.header(
      "set-cookie",
      // Lax: the browser comes back from another site.
      writeCookie(LOGIN_COOKIE, value, {
        path: LOGIN_PATH,
        maxAgeSeconds,
        sameSite: "Lax",
        secure: isSecure(request),
      }),
    );
  const useOnce = (state: string): boolean => {
    const now = nowSeconds();
    for (const [known, until] of used) {
      if (until >= now && used.size <= MAX_REMEMBERED) break;
      used.delete(known);
    }
    if (used.has(state)) return false;
    used.set(state, now + MAX_LOGIN_SECONDS);
    return true;
  };
  const sessionCookie = (request: FastifyRequest): string | undefined =>
    readCookie(request.headers.cookie, cookieName(request));

  return {
    read: async (request) => sessions.open(sessionCookie(request) ?? ""),
    begin: async (request, reply, session, expiresAt = Number.POSITIVE_INFINITY) => {
      const until = Math.min(expiresAt, nowSeconds() + MAX_SESSION_SECONDS);
      setSession(request, reply, await sessions.seal(session, until), until - nowSeconds());
    },
    end: (request, reply) => {
      setSession(request, reply, "", 0);
    },
    keepLogin: async (request, reply, login) => {
      const token = await logins.seal(login, nowSeconds() + MAX_LOGIN_SECONDS);
      setLogin(request, reply, token, MAX_LOGIN_SECONDS);
    },
    takeLogin: async (request, reply) => {
      const login = await logins.open(readCookie(request.headers.cookie, LOGIN_COOKIE) ?? "");
      setLogin(request, reply, "", 0);
      return login === undefined || !useOnce(login.state) ? undefined : login;
    },
  };
};
