import { issuedBy, kind, near } from "../credential.ts";

/** Secret managers and keys that encrypt files. */
export const SECRET_MANAGERS = [
  ...issuedBy(
    "Doppler",
    kind("doppler_token", "Doppler personal token", "critical", "dp.pt.{alnum:40-44}"),
    kind(
      "doppler_service_token",
      "Doppler service token",
      "critical",
      "dp.st.{alnum:40-44}",
      "dp.st.{url64:2-35}.{alnum:40-44}",
    ),
    kind("doppler_cli_token", "Doppler CLI token", "critical", "dp.ct.{alnum:40-44}"),
    kind("doppler_scim_token", "Doppler SCIM or audit token", "high", "(dp.scim.|dp.audit.){alnum:40-44}"),
    kind(
      "doppler_service_account_token",
      "Doppler service account token",
      "critical",
      "(dp.sa.|dp.said.){alnum:40-44}",
    ),
  ),
  ...issuedBy(
    "Infisical",
    kind(
      "infisical_service_token",
      "Infisical service token",
      "critical",
      "st.{hex:24}.{hex:32}.{hex:32}",
      "st.{uuid}.{hex:32}.{hex:32}",
    ),
    kind(
      "infisical_client_secret",
      "Infisical machine identity secret",
      "critical",
      near("infisical", "{hex:64}"),
    ),
  ),
  ...issuedBy(
    "1Password",
    kind(
      "onepassword_service_token",
      "1Password service account token",
      "critical",
      "ops_eyJ{base64:200-4000}",
      "ops_eyJ{url64:200-4000}",
    ),
    kind(
      "onepassword_secret_key",
      "1Password Secret Key",
      "critical",
      "A3-{upper:6}-{upper:6}-{upper:5}-{upper:5}-{upper:5}-{upper:5}",
      "A3-{upper:6}-{upper:11}-{upper:5}-{upper:5}-{upper:5}",
    ),
  ),
  ...issuedBy(
    "Bitwarden",
    kind(
      "bitwarden_access_token",
      "Bitwarden Secrets Manager access token",
      "critical",
      "0.{uuid}.{alnum:30}:{base64:22}==",
    ),
    kind(
      "bitwarden_client_secret",
      "Bitwarden API client secret",
      "critical",
      near("bitwarden|bw_clientsecret|bw_client", "{alnum:30}"),
    ),
  ),
  ...issuedBy(
    "Akeyless",
    kind("akeyless_access_key", "Akeyless access key", "critical", near("akeyless", "{base64:43}=")),
    kind("akeyless_access_id", "Akeyless access ID", "low", near("akeyless", "p-{lower:12-14}")),
  ),
  ...issuedBy(
    "Keeper",
    kind(
      "keeper_one_time_token",
      "Keeper Secrets Manager one-time token",
      "high",
      near("keeper|ksm_", "(US|EU|AU|GOV|CA|JP):{url64:43}"),
    ),
  ),
  ...issuedBy(
    "CyberArk",
    kind("conjur_api_key", "CyberArk Conjur API key", "critical", near("conjur", "{lower:50-56}")),
  ),
  ...issuedBy(
    "Delinea",
    kind(
      "delinea_client_secret",
      "Delinea Secret Server credential",
      "critical",
      near("thycotic|delinea|dsv_", "{url64:40-80}"),
    ),
  ),
  ...issuedBy(
    "age",
    kind("age_secret_key", "age secret key", "critical", "AGE-SECRET-KEY-1{BECH32:58}"),
    kind("age_plugin_identity", "age plugin identity", "medium", "AGE-PLUGIN-{upper:2-20}-1{BECH32:20-200}"),
  ),
  ...issuedBy(
    "minisign",
    kind("minisign_secret_key", "minisign secret key", "critical", "RWRTY0Iy{base64:200-212}"),
  ),
];
