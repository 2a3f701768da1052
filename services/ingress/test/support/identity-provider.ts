import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWK, SignJWT } from "jose";
import { Provider } from "oidc-provider";

export const AUDIENCE = "https://gate.example.com/api";
export const CLIENT = { id: "gate", secret: "a-client-secret-of-these-tests" } as const;

/** The people of the provider, by the name that they sign in with. */
const people: Readonly<Record<string, readonly string[]>> = {
  alice: ["gate-admins", "something-else"],
  bob: ["gate-readers"],
  mallory: ["other-team"],
};

export type TestProvider = AsyncDisposable & {
  readonly issuer: string;
  /** Makes it answer, once it is known where the browser comes back to. */
  readonly open: (redirectUris: readonly string[]) => Promise<void>;
  /** A token signed with the provider's own key. */
  readonly sign: (
    claims: Readonly<Record<string, unknown>>,
    header?: Readonly<Record<string, unknown>>,
  ) => Promise<string>;
  readonly publicJwk: JWK;
  /** How often a code or a credential was brought to be exchanged. */
  readonly exchanges: () => number;
  /** A real access token of a machine. */
  readonly clientCredentials: () => Promise<string>;
};

const KID = "test-key";

/** A real OpenID provider on this machine, over plain http. */
export const startProvider = async (): Promise<TestProvider> => {
  const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: KID, alg: "RS256", use: "sig" };
  const server = createServer((_request, response) => response.writeHead(503).end());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  let exchanges = 0;
  const open: TestProvider["open"] = async (redirectUris) => {
    const provider = new Provider(issuer, {
      jwks: { keys: [jwk] },
      clients: [
        { client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [...redirectUris] },
        {
          client_id: "machine",
          client_secret: "machine-secret",
          grant_types: ["client_credentials"],
          redirect_uris: [],
          response_types: [],
        },
      ],
      claims: { openid: ["sub"], profile: ["preferred_username", "realm_access"] },
      findAccount: (_context, id) => ({
        accountId: id,
        claims: async () => ({
          sub: id,
          preferred_username: `${id}@people`,
          realm_access: { roles: people[id] ?? [] },
        }),
      }),
      ttl: { IdToken: 600, AccessToken: 600, Session: 600, Grant: 600, Interaction: 600 },
      features: {
        clientCredentials: { enabled: true },
        resourceIndicators: {
          enabled: true,
          defaultResource: (_context, client) => (client.clientId === "machine" ? AUDIENCE : []),
          getResourceServerInfo: () => ({
            scope: "",
            audience: AUDIENCE,
            accessTokenFormat: "jwt",
            jwt: { sign: { alg: "RS256" } },
          }),
        },
      },
      extraTokenClaims: () => ({ realm_access: { roles: ["gate-operators"] } }),
      cookies: { keys: ["cookie-key-of-these-tests"] },
    });
    server.removeAllListeners("request");
    server.on("request", (request) => {
      if (request.url === "/token") exchanges += 1;
    });
    server.on("request", provider.callback());
  };

  return {
    issuer,
    open,
    exchanges: () => exchanges,
    publicJwk: await exportJWK(publicKey),
    sign: (claims, header = {}) =>
      new SignJWT({ iss: issuer, aud: AUDIENCE, sub: "robot", ...claims })
        .setProtectedHeader({ alg: "RS256", kid: KID, ...header })
        .sign(privateKey),
    clientCredentials: async () => {
      const response = await fetch(`${issuer}/token`, {
        method: "POST",
        headers: { authorization: `Basic ${Buffer.from("machine:machine-secret").toString("base64")}` },
        body: new URLSearchParams({ grant_type: "client_credentials" }),
      });
      const body = (await response.json()) as { readonly access_token: string };
      return body.access_token;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};
