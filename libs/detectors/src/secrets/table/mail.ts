import { issuedBy, kind, near, weak } from "../credential.ts";

/** Transactional mail and marketing. */
export const MAIL = [
  ...issuedBy(
    "Mailgun",
    kind(
      "mailgun_api_key",
      "Mailgun API key",
      "critical",
      "key-{hex:32}",
      near("mailgun|mg_api|mg_key", "{hex:32}-{hex:8}-{hex:8}", "{hex:32}"),
    ),
    kind("mailgun_public_key", "Mailgun public validation key", "low", "pubkey-{hex:32}"),
  ),
  ...issuedBy(
    "Mailchimp",
    kind("mailchimp_api_key", "Mailchimp API key", "high", "{hex:32}-us{digit:1-2}"),
    kind(
      "mandrill_api_key",
      "Mailchimp Transactional (Mandrill) API key",
      "high",
      weak("md-{url64:22}"),
      near("mandrill", "{url64:22}"),
    ),
  ),
  ...issuedBy(
    "Postmark",
    kind("postmark_server_token", "Postmark API token", "high", near("postmark", "{uuid}")),
  ),
  ...issuedBy(
    "Brevo",
    kind("brevo_api_key", "Brevo (Sendinblue) API key", "high", "(xkeysib-|xsmtpsib-){hex:64}-{alnum:16}"),
  ),
  ...issuedBy(
    "Mailjet",
    kind(
      "mailjet_api_key",
      "Mailjet API key or secret",
      "high",
      near("mailjet|mj_apikey|mj_api", "{hex:32}"),
    ),
  ),
  ...issuedBy("Resend", kind("resend_api_key", "Resend API key", "high", weak("re_{alnum:8}_{alnum:24}"))),
  ...issuedBy(
    "Loops",
    kind("loops_api_key", "Loops API key", "medium", near("loops_api|loops.so|loops_key", "{hex:32}")),
  ),
  ...issuedBy(
    "SparkPost",
    kind("sparkpost_api_key", "SparkPost API key", "high", near("sparkpost", "{hex:40}")),
  ),
  ...issuedBy(
    "Customer.io",
    kind(
      "customerio_api_key",
      "Customer.io API key",
      "high",
      near("customerio|customer_io|customer.io", "{lower:20}", "{hex:32}"),
    ),
  ),
  ...issuedBy("MailerSend", kind("mailersend_token", "MailerSend API token", "high", "mlsn.{hex:64}")),
  ...issuedBy(
    "MailerLite",
    kind("mailerlite_api_key", "MailerLite API key", "medium", near("mailerlite", "{hex:32}")),
  ),
  ...issuedBy(
    "Mailtrap",
    kind("mailtrap_token", "Mailtrap API token", "medium", near("mailtrap", "{hex:32}")),
  ),
  ...issuedBy(
    "Elastic Email",
    kind(
      "elasticemail_api_key",
      "Elastic Email API key",
      "high",
      near("elasticemail|elastic_email", "{upper:96}", "{uuid}"),
    ),
  ),
  ...issuedBy("Klaviyo", kind("klaviyo_private_key", "Klaviyo private API key", "high", "pk_{hex:34}")),
  ...issuedBy(
    "ConvertKit",
    kind(
      "convertkit_api_secret",
      "Kit (ConvertKit) API secret",
      "high",
      "kit_{hex:32}",
      near("convertkit", "{url64:43}"),
    ),
  ),
  ...issuedBy(
    "ActiveCampaign",
    kind(
      "activecampaign_api_key",
      "ActiveCampaign API key",
      "high",
      near("activecampaign|active_campaign", "{hex:72}"),
    ),
  ),
  ...issuedBy(
    "Campaign Monitor",
    kind(
      "campaign_monitor_api_key",
      "Campaign Monitor API key",
      "high",
      near("campaignmonitor|campaign_monitor|createsend", "{base64:86}==", "{hex:32}"),
    ),
  ),
];
