import type { Severity, TypeInfo } from "../types.ts";

const OWASP = ["LLM02:2025", "MCP01:2025"] as const;

/** Title and severity of what has no vendor. */
const TYPES: Readonly<Record<string, readonly [string, Severity]>> = {
  credential_placeholder: ["Placeholder in the form of a credential", "low"],
  generic_password: ["Password", "high"],
  generic_secret: ["Secret value", "high"],
  authorization_header: ["Bearer token of an HTTP request", "high"],
  basic_authorization: ["Basic credentials of an HTTP request", "high"],
  registry_auth: ["Registry credentials in base64", "high"],
  command_line_credentials: ["Credentials on a command line", "high"],
  connection_string: ["Connection string with a password", "critical"],
  basic_auth_url: ["URL with a password", "high"],
  private_key: ["Private key", "critical"],
  encrypted_private_key: ["Private key under a passphrase", "high"],
  pgp_private_key: ["PGP private key", "critical"],
  jwt: ["JSON Web Token", "high"],
  jwe: ["Encrypted JSON Web Token", "medium"],
  paseto: ["PASETO token", "high"],
  paserk_key: ["PASERK secret key", "critical"],
  saml_response: ["SAML response", "high"],
  password_hash: ["Password hash", "medium"],
  kubernetes_secret: ["Value of a Kubernetes Secret", "high"],
  pin_code: ["PIN", "medium"],
  one_time_code: ["One-time code", "medium"],
  recovery_code: ["Recovery code", "high"],
  otp_seed: ["Seed of one-time passwords", "critical"],
  wallet_mnemonic: ["Mnemonic phrase of a wallet", "critical"],
};

/** What a type of this folder without the vendor table is; `undefined` for another type. */
export function describeGeneric(type: string): TypeInfo | undefined {
  const info = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
  return info === undefined ? undefined : { title: info[0], severity: info[1], owasp: OWASP };
}
