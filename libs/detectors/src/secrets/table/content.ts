import { issuedBy, kind, near, weak } from "../credential.ts";

/** Content management, documents and translation. */
export const CONTENT = [
  ...issuedBy("Canva", kind("canva_client_secret", "Canva client secret", "medium", "cnvca{url64:50-60}")),
  ...issuedBy(
    "Adobe",
    kind("adobe_client_secret", "Adobe client secret", "high", "p8e-{url64:32}", weak("p8-{url64:32}")),
    kind("adobe_client_id", "Adobe client ID", "low", near("adobe", "{hex:32}")),
    kind("frameio_token", "Frame.io developer token", "high", "fio-u-{url64:64}"),
  ),
  ...issuedBy(
    "Dropbox",
    kind(
      "dropbox_access_token",
      "Dropbox access token",
      "high",
      "sl.{url64:130-1500}",
      "sl.u.{url64:130-1500}",
    ),
    kind(
      "dropbox_long_lived_token",
      "Dropbox long-lived token",
      "high",
      near("dropbox", "{alnum:11}AAAAAAAAAA{url64:43}", "{url64:64}"),
    ),
    kind("dropbox_app_secret", "Dropbox app key or secret", "high", near("dropbox", "{lower:15}")),
  ),
  ...issuedBy(
    "Box",
    kind(
      "box_client_secret",
      "Box client secret",
      "high",
      near("box_client|box_api|box_token|box_secret|box_dev|boxapp|box.com", "{alnum:32}"),
    ),
  ),
  ...issuedBy(
    "Contentful",
    kind(
      "contentful_token",
      "Contentful personal access token",
      "high",
      "CFPAT-{url64:43}",
      "CFORG-{url64:43}",
    ),
    kind(
      "contentful_delivery_token",
      "Contentful delivery or preview token",
      "medium",
      near("contentful", "{url64:43}"),
    ),
  ),
  ...issuedBy(
    "Sanity",
    kind("sanity_token", "Sanity API token", "high", "sk{alnum:178}", near("sanity", "sk{alnum:80-180}")),
  ),
  ...issuedBy(
    "Storyblok",
    kind(
      "storyblok_token",
      "Storyblok access token",
      "medium",
      near("storyblok", "{alnum:22}tt", "{alnum:24}"),
    ),
  ),
  ...issuedBy(
    "Prismic",
    kind("prismic_token", "Prismic access token", "medium", weak("MC5{base64:30-60}.{base64:10-120}")),
  ),
  ...issuedBy(
    "DatoCMS",
    kind("datocms_token", "DatoCMS API token", "medium", near("datocms|dato_", "{hex:30}")),
  ),
  ...issuedBy(
    "ButterCMS",
    kind("buttercms_token", "ButterCMS API token", "low", near("buttercms|butter_", "{hex:40}")),
  ),
  ...issuedBy(
    "Agility CMS",
    kind("agility_api_key", "Agility CMS key", "low", near("agilitycms|agility_api", "{url64:40-60}")),
  ),
  ...issuedBy(
    "Ghost",
    kind("ghost_admin_api_key", "Ghost Admin API key", "high", near("ghost", "{hex:24}:{hex:64}")),
  ),
  ...issuedBy("Webflow", kind("webflow_token", "Webflow API token", "high", near("webflow", "{hex:64}"))),
  ...issuedBy(
    "Wix",
    kind("wix_api_key", "Wix API key", "high", "IST.eyJ{url64:40-400}.{url64:60-2000}.{url64:100-700}"),
  ),
  ...issuedBy(
    "Squarespace",
    kind("squarespace_access_token", "Squarespace access token", "high", near("squarespace", "{uuid}")),
  ),
  ...issuedBy(
    "WordPress",
    kind(
      "wordpress_application_password",
      "WordPress application password",
      "high",
      near(
        "wordpress|wp_app|application_password|application password|wp_",
        "{alnum:4} {alnum:4} {alnum:4} {alnum:4} {alnum:4} {alnum:4}",
      ),
    ),
  ),
  ...issuedBy(
    "DocuSign",
    kind("docusign_secret_key", "DocuSign secret key", "high", near("docusign", "{uuid}")),
  ),
  ...issuedBy(
    "PandaDoc",
    kind("pandadoc_api_key", "PandaDoc API key", "medium", near("pandadoc", "{hex:40}")),
  ),
  ...issuedBy(
    "Dropbox Sign",
    kind(
      "hellosign_api_key",
      "Dropbox Sign (HelloSign) API key",
      "high",
      near("hellosign|dropbox_sign|dropboxsign", "{hex:64}"),
    ),
  ),
  ...issuedBy(
    "Evernote",
    kind(
      "evernote_token",
      "Evernote developer token",
      "high",
      "S=s{digit:1-4}:U={hex:4-10}:E={hex:9-13}:C={hex:9-13}:P={hex:2-6}:A={word:2-30}:V={digit:1}:H={hex:32}",
    ),
  ),
  ...issuedBy(
    "Bannerbear",
    kind("bannerbear_api_key", "Bannerbear API key", "low", "(bb_pr_|bb_ma_|bb_la_){hex:30}"),
  ),
  ...issuedBy(
    "ConvertAPI",
    kind("convertapi_secret", "ConvertAPI secret", "low", near("convertapi", "{alnum:16}", "{alnum:32}")),
  ),
  ...issuedBy(
    "DeepL",
    kind("deepl_api_key", "DeepL API key", "medium", "{uuid}:fx", near("deepl", "{uuid}")),
  ),
  ...issuedBy(
    "Lokalise",
    kind("lokalise_token", "Lokalise API token", "medium", near("lokalise", "{hex:40}")),
  ),
  ...issuedBy(
    "Crowdin",
    kind("crowdin_token", "Crowdin personal access token", "medium", near("crowdin", "{hex:80}")),
  ),
  ...issuedBy(
    "Phrase",
    kind("phrase_token", "Phrase access token", "medium", near("phrase_|phraseapp", "{hex:64}")),
  ),
  ...issuedBy(
    "Transifex",
    kind(
      "transifex_token",
      "Transifex API token",
      "medium",
      near("transifex|tx_token", "1/{hex:40}", "{hex:40}"),
    ),
  ),
];
