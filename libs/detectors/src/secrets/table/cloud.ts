import {
  ALNUM,
  BASE64,
  BASE64URL,
  DIGIT,
  HEX,
  LOWER_ALNUM,
  PERCENT_BASE64,
  TILDE_TOKEN,
  TOKEN,
  UPPER_ALNUM,
} from "../../text/characters.ts";
import { looksRandom } from "../checksum.ts";
import { type CredentialType, credential, literal, run } from "../credential.ts";

const UUID = [
  run(HEX, 8),
  literal("-"),
  run(HEX, 4),
  literal("-"),
  run(HEX, 4),
  literal("-"),
  run(HEX, 4),
  literal("-"),
  run(HEX, 12),
] as const;

/** Cloud and hosting providers. */
export const CLOUD: readonly CredentialType[] = [
  credential("aws_access_key_id", "AWS", [literal("AKIA", "ASIA", "ABIA", "ACCA"), run(UPPER_ALNUM, 16)]),
  credential("aws_secret_access_key", "AWS", [run(BASE64, 40)], {
    near: [
      "aws_secret",
      "secret_access_key",
      "secretaccesskey",
      "secret access key",
      "aws secret",
      "aws_key",
    ],
    isWeak: true,
  }),
  credential("aws_session_token", "AWS", [literal("IQoJb3JpZ2lu", "FwoGZXIvYXdz"), run(BASE64, 100, 2000)]),
  credential("aws_bedrock_api_key", "AWS", [literal("ABSKQmVkcm9ja0FQSUtleS"), run(BASE64, 80, 200)]),
  credential("aws_bedrock_short_term_key", "AWS", [
    literal("bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t"),
    run(BASE64, 40, 4000),
  ]),
  credential("aws_mws_token", "AWS", [literal("amzn.mws."), ...UUID]),
  credential("google_api_key", "Google", [literal("AIza"), run(BASE64URL, 35)]),
  credential("google_oauth_client_secret", "Google", [literal("GOCSPX-"), run(BASE64URL, 28)]),
  credential("google_oauth_access_token", "Google", [literal("ya29."), run(BASE64URL, 20, 2000)]),
  credential("google_oauth_refresh_token", "Google", [literal("1//0"), run(BASE64URL, 40, 200)]),
  credential("google_hmac_key", "Google", [literal("GOOG1E"), run(UPPER_ALNUM, 55)]),
  credential("firebase_server_key", "Google", [
    literal("AAAA"),
    run(BASE64URL, 7),
    literal(":APA91b"),
    run(BASE64URL, 134),
  ]),
  credential("azure_storage_account_key", "Microsoft", [
    literal("AccountKey="),
    run(BASE64, 86),
    literal("=="),
  ]),
  credential("azure_shared_access_key", "Microsoft", [
    literal("SharedAccessKey="),
    run(BASE64, 43),
    literal("="),
  ]),
  credential("azure_sas_signature", "Microsoft", [literal("&sig=", "?sig="), run(PERCENT_BASE64, 43, 90)], {
    check: looksRandom,
  }),
  credential("azure_client_secret", "Microsoft", [
    run(TILDE_TOKEN, 3),
    run(DIGIT, 1),
    literal("Q~"),
    run(TILDE_TOKEN, 31, 34),
  ]),
  credential("azure_devops_token", "Microsoft", [run(ALNUM, 76), literal("AZDO"), run(ALNUM, 4)]),
  credential("azure_openai_api_key", "Microsoft", [run(ALNUM, 52), literal("JQQJ99"), run(ALNUM, 26)]),
  credential("azure_container_registry_key", "Microsoft", [run(BASE64, 42), literal("+ACR"), run(ALNUM, 6)]),
  credential("digitalocean_token", "DigitalOcean", [literal("dop_v1_", "doo_v1_", "dor_v1_"), run(HEX, 64)]),
  credential("alibaba_access_key_id", "Alibaba Cloud", [literal("LTAI"), run(ALNUM, 16, 24)], {
    isWeak: true,
  }),
  credential("tencent_secret_id", "Tencent Cloud", [literal("AKID"), run(ALNUM, 32, 36)], { isWeak: true }),
  credential("yandex_api_key", "Yandex Cloud", [literal("AQVN"), run(BASE64URL, 35, 38)], { isWeak: true }),
  credential("heroku_api_key", "Heroku", [literal("HRKU-AA"), run(BASE64URL, 58)]),
  credential("heroku_api_key", "Heroku", [literal("HRKU-"), ...UUID]),
  credential("heroku_api_key", "Heroku", UUID, {
    near: ["heroku_api_key", "heroku api key", "heroku_key", "heroku.api"],
  }),
  credential("cloudflare_api_token", "Cloudflare", [literal("cfat_", "cfut_", "cfk_"), run(ALNUM, 48)]),
  credential("cloudflare_origin_ca_key", "Cloudflare", [
    literal("v1.0-"),
    run(HEX, 24),
    literal("-"),
    run(HEX, 146),
  ]),
  credential("cloudflare_api_token", "Cloudflare", [run(BASE64URL, 40)], {
    near: ["cloudflare_api_token", "cf_api_token", "cloudflare api token", "cloudflare_token"],
    isWeak: true,
  }),
  credential("fastly_api_token", "Fastly", [run(BASE64URL, 32)], { near: ["fastly"], isWeak: true }),
  credential(
    "vercel_token",
    "Vercel",
    [literal("vcp_", "vci_", "vca_", "vcr_", "vck_"), run(ALNUM, 24, 64)],
    { isWeak: true },
  ),
  credential("vercel_blob_token", "Vercel", [
    literal("vercel_blob_rw_"),
    run(ALNUM, 16),
    literal("_"),
    run(ALNUM, 30),
  ]),
  credential("netlify_token", "Netlify", [literal("nfp_", "nfc_", "nfo_", "nfu_"), run(ALNUM, 36)]),
  credential("fly_access_token", "Fly.io", [literal("fm2_", "fm1r_", "fm1a_"), run(BASE64, 100, 4000)]),
  credential("render_api_key", "Render", [literal("rnd_"), run(ALNUM, 28, 32)], { isWeak: true }),
  credential("planetscale_token", "PlanetScale", [
    literal("pscale_tkn_", "pscale_pw_", "pscale_oauth_"),
    run(TOKEN, 32, 64),
  ]),
  credential("supabase_access_token", "Supabase", [literal("sbp_"), run(HEX, 40)]),
  credential("supabase_secret_key", "Supabase", [literal("sb_secret_"), run(BASE64URL, 31, 36)]),
  credential("databricks_token", "Databricks", [literal("dapi"), run(HEX, 32)]),
  credential("tailscale_key", "Tailscale", [
    literal("tskey-auth-", "tskey-api-", "tskey-client-", "tskey-scim-", "tskey-webhook-"),
    run(ALNUM, 10, 20),
    literal("-"),
    run(ALNUM, 20, 40),
  ]),
  credential("scaleway_secret_key", "Scaleway", UUID, { near: ["scw_secret_key", "scaleway secret"] }),
  credential("hetzner_api_token", "Hetzner", [run(ALNUM, 64)], {
    near: ["hcloud_token", "hetzner"],
    isWeak: true,
  }),
  credential("linode_token", "Akamai", [run(HEX, 64)], {
    near: ["linode_token", "linode token", "linode_api"],
  }),
  credential("neon_api_key", "Neon", [literal("napi_"), run(LOWER_ALNUM, 64)]),
  credential("upstash_token", "Upstash", [run(BASE64URL, 56, 80)], {
    near: ["upstash_redis_rest_token"],
    isWeak: true,
  }),
  credential("algolia_admin_key", "Algolia", [run(HEX, 32)], {
    near: ["algolia_admin", "algolia admin", "algolia_api_key"],
  }),
];
