import { issuedBy, kind, near, weak } from "../credential.ts";

/** Content delivery and application hosting. */
export const HOSTING = [
  ...issuedBy(
    "Cloudflare",
    kind(
      "cloudflare_api_token",
      "Cloudflare API token",
      "critical",
      "(cfat_|cfut_){alnum:48}",
      near("cloudflare|cf_api|cf_token|cf-token", "{url64:40}"),
    ),
    kind(
      "cloudflare_global_api_key",
      "Cloudflare Global API key",
      "critical",
      "cfk_{alnum:48}",
      near("cloudflare|x-auth-key|cf_api|cf_key", "{hex:37-45}"),
    ),
    kind("cloudflare_origin_ca_key", "Cloudflare Origin CA key", "high", "v1.0-{hex:24}-{hex:146}"),
    kind(
      "cloudflare_r2_secret",
      "Cloudflare R2 secret access key",
      "critical",
      near("r2_|cloudflare_r2|r2.cloudflarestorage", "{hex:64}"),
    ),
    kind(
      "cloudflare_turnstile_secret",
      "Cloudflare Turnstile secret key",
      "medium",
      "0x4AAAAAAA{url64:25-28}",
    ),
    kind(
      "cloudflare_tunnel_token",
      "Cloudflare Tunnel token",
      "high",
      near("tunnel_token|tunnel run|cloudflared", "eyJhIjoi{base64:100-300}"),
    ),
    kind(
      "cloudflare_access_client_secret",
      "Cloudflare Access service token",
      "high",
      near("cf-access|cf_access", "{hex:64}"),
    ),
  ),
  ...issuedBy("Fastly", kind("fastly_api_token", "Fastly API token", "high", near("fastly", "{url64:32}"))),
  ...issuedBy(
    "Bunny.net",
    kind(
      "bunny_api_key",
      "bunny.net API key",
      "high",
      near("bunnycdn|bunny_|bunny.net", "{uuid}{uuid}", "{hex:8}-{hex:4}-{hex:4}-{hex:12}-{hex:4}-{hex:4}"),
    ),
  ),
  ...issuedBy(
    "KeyCDN",
    kind("keycdn_api_key", "KeyCDN API key", "high", near("keycdn", "(sk_prod_|sk_stg_){alnum:24-48}")),
  ),
  ...issuedBy(
    "Imperva",
    kind("imperva_api_key", "Imperva API key", "high", near("imperva|incapsula", "{uuid}")),
  ),
  ...issuedBy(
    "Gcore",
    kind("gcore_api_token", "Gcore API token", "high", near("gcore", "{digit:3-6}${hex:128}")),
  ),
  ...issuedBy(
    "Heroku",
    kind(
      "heroku_api_key",
      "Heroku API key",
      "critical",
      "HRKU-AA{url64:58}",
      "HRKU-{uuid}",
      near("heroku", "{uuid}"),
    ),
  ),
  ...issuedBy(
    "Vercel",
    kind(
      "vercel_token",
      "Vercel access token",
      "critical",
      weak("(vcp_|vci_|vca_|vcr_|vck_){alnum:24-64}"),
      near("vercel", "{alnum:24}"),
    ),
    kind("vercel_blob_token", "Vercel Blob token", "high", "vercel_blob_rw_{alnum:16}_{alnum:30}"),
    kind(
      "vercel_deploy_hook_url",
      "Vercel deploy hook URL",
      "low",
      "api.vercel.com/v1/integrations/deploy/prj_{alnum:20-40}/{alnum:10}",
    ),
  ),
  ...issuedBy(
    "Netlify",
    kind(
      "netlify_token",
      "Netlify access token",
      "critical",
      "(nfp_|nfc_|nfo_|nfu_|nfb_){alnum:36-40}",
      near("netlify", "{url64:40-46}"),
    ),
    kind("netlify_build_hook_url", "Netlify build hook URL", "low", "api.netlify.com/build_hooks/{hex:24}"),
  ),
  ...issuedBy(
    "Fly.io",
    kind(
      "fly_access_token",
      "Fly.io access token",
      "critical",
      "(fm2_|fm1r_|fm1a_){base64:100-4000}",
      "fo1_{url64:43}",
    ),
  ),
  ...issuedBy(
    "Render",
    kind("render_api_key", "Render API key", "critical", weak("rnd_{alnum:28-36}")),
    kind(
      "render_deploy_hook_url",
      "Render deploy hook URL",
      "low",
      "api.render.com/deploy/srv-{lower:20}?key={url64:11}",
    ),
  ),
  ...issuedBy("Railway", kind("railway_token", "Railway API token", "critical", near("railway", "{uuid}"))),
  ...issuedBy("Northflank", kind("northflank_token", "Northflank API token", "high", "nf-{lower:32}")),
  ...issuedBy("Koyeb", kind("koyeb_token", "Koyeb API token", "high", near("koyeb", "{lower:64}"))),
  ...issuedBy(
    "Deno Deploy",
    kind(
      "deno_deploy_token",
      "Deno Deploy token",
      "high",
      "ddp_{alnum:36}",
      "ddw_{alnum:36}",
      "ddo_{alnum:36}",
    ),
  ),
  ...issuedBy(
    "Surge",
    kind("surge_token", "Surge token", "medium", near("surge_token|surge_login", "{hex:32}")),
  ),
  ...issuedBy("Cloud66", kind("cloud66_token", "Cloud 66 token", "high", near("cloud66", "{hex:64}"))),
];
