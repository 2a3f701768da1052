import { issuedBy, kind, near } from "../credential.ts";

/** Identity, secret managers, networks and security tools. */
export const IDENTITY = [
  ...issuedBy(
    "Okta",
    kind(
      "okta_api_token",
      "Okta API token",
      "critical",
      "(SSWS 00|ssws 00){url64:40}",
      near("okta|ssws", "00{url64:40}"),
    ),
    kind("okta_client_secret", "Okta client secret", "high", near("okta", "{url64:40}", "{url64:64}")),
  ),
  ...issuedBy(
    "Auth0",
    kind("auth0_client_secret", "Auth0 client secret", "critical", near("auth0", "{url64:64}")),
    kind(
      "auth0_client_id",
      "Auth0 client ID",
      "low",
      near("auth0_client_id|auth0clientid|auth0-client-id", "{alnum:32}"),
    ),
  ),
  ...issuedBy(
    "Duo",
    kind("duo_secret_key", "Duo secret key", "critical", near("duo_|duosecurity|skey", "{alnum:40}")),
    kind("duo_integration_key", "Duo integration key", "low", near("duo_|duosecurity|ikey", "DI{upper:18}")),
  ),
  ...issuedBy(
    "OneLogin",
    kind("onelogin_client_secret", "OneLogin client secret", "critical", near("onelogin", "{hex:64}")),
  ),
  ...issuedBy(
    "Clerk",
    kind(
      "clerk_secret_key",
      "Clerk secret key",
      "critical",
      near("clerk", "(sk_live_|sk_test_){alnum:40-50}", "(live_|test_){alnum:40-50}"),
    ),
  ),
  ...issuedBy(
    "WorkOS",
    kind(
      "workos_api_key",
      "WorkOS API key",
      "critical",
      "(sk_live_|sk_test_)a2V5X{base64:40-120}",
      near("workos", "(sk_live_|sk_test_){base64:20-120}"),
    ),
  ),
  ...issuedBy("Frontegg", kind("frontegg_api_key", "Frontegg API key", "high", near("frontegg", "{uuid}"))),
  ...issuedBy(
    "Stytch",
    kind(
      "stytch_secret",
      "Stytch secret",
      "critical",
      "secret-(live|test)-{url64:35-36}=",
      "secret-(live|test)-{url64:36}",
    ),
  ),
  ...issuedBy(
    "Descope",
    kind("descope_management_key", "Descope management key", "critical", near("descope", "K2{alnum:80-180}")),
  ),
  ...issuedBy(
    "FusionAuth",
    kind("fusionauth_api_key", "FusionAuth API key", "high", near("fusionauth", "{url64:43-60}")),
  ),
  ...issuedBy(
    "Ory",
    kind(
      "ory_token",
      "Ory API or access token",
      "high",
      "(ory_pat_|ory_at_|ory_rt_|ory_ac_|ory_st_|ory_apikey_|ory_wak_){token:30-120}",
    ),
  ),
  ...issuedBy("Logto", kind("logto_secret", "Logto application secret", "high", near("logto", "{alnum:32}"))),
  ...issuedBy(
    "Keycloak",
    kind(
      "keycloak_client_secret",
      "Keycloak client secret",
      "high",
      near("keycloak|kc_client", "{alnum:32}", "{uuid}"),
    ),
  ),
  ...issuedBy(
    "JumpCloud",
    kind(
      "jumpcloud_api_key",
      "JumpCloud API key",
      "critical",
      "jca_{alnum:36}",
      near("jumpcloud", "{hex:40}"),
    ),
  ),
  ...issuedBy(
    "Persona",
    kind("persona_api_key", "Persona API key", "critical", "persona_(production|sandbox)_{uuid}"),
  ),
  ...issuedBy(
    "Onfido",
    kind(
      "onfido_api_token",
      "Onfido API token",
      "critical",
      "(api_live|api_sandbox|api_live_us|api_live_ca|api_sandbox_us|api_sandbox_ca).{url64:11}.{url64:32}",
    ),
  ),
  ...issuedBy(
    "Authress",
    kind(
      "authress_access_key",
      "Authress service client access key",
      "critical",
      "(sc_|ext_|scauth_|authress_){lower:5-30}.{lower:4-6}.acc_{lower:10-32}.{base64:30-120}=",
      "(sc_|ext_|scauth_|authress_){lower:5-30}.{lower:4-6}.acc-{lower:10-32}.{base64:30-120}=",
    ),
  ),
];
