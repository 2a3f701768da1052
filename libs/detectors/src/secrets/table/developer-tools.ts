import { issuedBy, kind, near, weak } from "../credential.ts";

/** Jobs, gateways, workspaces and the servers that developers run themselves. */
export const DEVELOPER_TOOLS = [
  ...issuedBy(
    "Inngest",
    kind("inngest_signing_key", "Inngest signing key", "high", "signkey-(prod|test|branch)-{hex:32-64}"),
  ),
  ...issuedBy(
    "Trigger.dev",
    kind("trigger_secret_key", "Trigger.dev secret key", "high", "tr_(dev|prod|stg|preview)_{alnum:20-40}"),
    kind("trigger_personal_token", "Trigger.dev personal access token", "high", "tr_pat_{alnum:30-60}"),
  ),
  ...issuedBy("Gitpod", kind("gitpod_token", "Gitpod access token", "high", "gitpod_pat_{token:20-200}")),
  ...issuedBy("CodeSandbox", kind("codesandbox_token", "CodeSandbox API token", "high", "csb_v1_{url64:43}")),
  ...issuedBy(
    "Coder",
    kind(
      "coder_session_token",
      "Coder session token",
      "high",
      near("coder_session|coder_token|coder-session", "{alnum:10}-{alnum:22}"),
    ),
  ),
  ...issuedBy(
    "Windsurf",
    kind("windsurf_service_key", "Windsurf service key", "high", "sk-ws-01-{url64:40-120}"),
  ),
  ...issuedBy(
    "Codefresh",
    kind("codefresh_api_key", "Codefresh API key", "high", near("codefresh|cf_api_key", "{hex:24}.{hex:32}")),
  ),
  ...issuedBy("Buf", kind("buf_token", "Buf token", "high", near("buf_token|buf.build", "{hex:64}"))),
  ...issuedBy("Socket", kind("socket_api_token", "Socket API token", "high", "sktsec_{url64:30-120}")),
  ...issuedBy(
    "Kong",
    kind("kong_konnect_token", "Kong Konnect access token", "critical", "(kpat_|spat_){alnum:40-80}"),
  ),
  ...issuedBy("Zuplo", kind("zuplo_api_key", "Zuplo API key", "high", "(zpka_|zpkc_){hex:32}_{hex:8}")),
  ...issuedBy("Pangea", kind("pangea_token", "Pangea service token", "high", weak("pts_{lower:32}"))),
  ...issuedBy("Nightfall", kind("nightfall_api_key", "Nightfall API key", "high", weak("NF-{alnum:32}"))),
  ...issuedBy("Arcjet", kind("arcjet_key", "Arcjet key", "medium", "ajkey_{lower:20-40}")),
  ...issuedBy("Lakera", kind("lakera_api_key", "Lakera Guard API key", "medium", near("lakera", "{hex:64}"))),
  ...issuedBy(
    "DevCycle",
    kind("devcycle_sdk_key", "DevCycle server SDK key", "medium", "dvc_server_{url64:30-80}"),
  ),
  ...issuedBy("FireHydrant", kind("firehydrant_token", "FireHydrant bot token", "high", "fhb-{hex:32}")),
  ...issuedBy("Dub", kind("dub_api_key", "Dub API key", "medium", weak("dub_{alnum:24}"))),
  ...issuedBy("Bitly", kind("bitly_token", "Bitly access token", "medium", near("bitly|bit_ly", "{hex:40}"))),
  ...issuedBy(
    "Liveblocks",
    kind(
      "liveblocks_secret_key",
      "Liveblocks secret key",
      "high",
      "sk_dev_{url64:40-90}",
      "sk_prod_{url64:64}",
    ),
  ),
  ...issuedBy("Builder.io", kind("builder_private_key", "Builder.io private key", "high", "bpk-{hex:32}")),
  ...issuedBy("Strapi", kind("strapi_api_token", "Strapi API token", "high", near("strapi", "{hex:256}"))),
  ...issuedBy("Esri", kind("arcgis_api_key", "ArcGIS API key", "medium", weak("(AAPK|AAPT){url64:60-400}"))),
  ...issuedBy(
    "Rancher",
    kind(
      "rancher_token",
      "Rancher API token",
      "critical",
      "token-{lower:5}:{lower:54}",
      "kubeconfig-user-{lower:5-12}:{lower:54}",
    ),
  ),
  ...issuedBy("Portainer", kind("portainer_token", "Portainer access token", "critical", "ptr_{base64:43}=")),
  ...issuedBy(
    "Pterodactyl",
    kind("pterodactyl_api_key", "Pterodactyl API key", "high", "(ptlc_|ptla_){alnum:43}"),
  ),
  ...issuedBy(
    "Nextcloud",
    kind(
      "nextcloud_app_password",
      "Nextcloud app password",
      "high",
      near("nextcloud|owncloud", "{alnum:5}-{alnum:5}-{alnum:5}-{alnum:5}-{alnum:5}"),
    ),
  ),
  ...issuedBy(
    "Zitadel",
    kind("zitadel_token", "Zitadel personal access token", "critical", near("zitadel", "{url64:71}")),
  ),
  ...issuedBy("ntfy", kind("ntfy_token", "ntfy access token", "medium", weak("tk_{lower:29}"))),
  ...issuedBy(
    "Plex",
    kind("plex_token", "Plex token", "medium", near("x-plex-token|plex_token|plextoken", "{url64:20}")),
  ),
  ...issuedBy(
    "Servarr",
    kind(
      "servarr_api_key",
      "Sonarr, Radarr or Prowlarr API key",
      "medium",
      near("sonarr|radarr|lidarr|prowlarr", "{hex:32}"),
    ),
  ),
  ...issuedBy(
    "Element",
    kind(
      "matrix_authentication_token",
      "Matrix Authentication Service token",
      "high",
      "(mct_|mcr_|mat_|mar_){alnum:30}_{alnum:6}",
    ),
  ),
  ...issuedBy(
    "RFC 8959",
    kind(
      "secret_token_uri",
      "Token in a secret-token URI",
      "high",
      weak("secret-token:{token:16-400}", "secret-token:{percent:16-400}"),
    ),
  ),
];
