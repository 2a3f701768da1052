import { issuedBy, kind, near, weak } from "../credential.ts";

/** Banks, cards and payments of one region; customer engagement. */
export const FINANCE = [
  ...issuedBy(
    "Stripe",
    kind(
      "stripe_client_secret",
      "Stripe client secret of a payment or setup",
      "medium",
      "(pi_|seti_){alnum:24}_secret_{alnum:25}",
    ),
  ),
  ...issuedBy(
    "Cashfree",
    kind("cashfree_secret_key", "Cashfree secret key", "critical", "cfsk_ma_(prod|test)_{hex:32}_{hex:8}"),
  ),
  ...issuedBy(
    "Chapa",
    kind("chapa_secret_key", "Chapa secret key", "critical", "(CHASECK-|CHASECK_TEST-){alnum:32}"),
  ),
  ...issuedBy(
    "Paymob",
    kind(
      "paymob_secret_key",
      "Paymob secret key",
      "critical",
      "(egy|sau|are|omn|pak)_sk_(live|test)_{hex:64}",
    ),
  ),
  ...issuedBy("Monnify", kind("monnify_api_key", "Monnify API key", "medium", "MK_(PROD|TEST)_{upper:10}")),
  ...issuedBy("Brex", kind("brex_token", "Brex user token", "critical", "bxt_{alnum:30-60}")),
  ...issuedBy("Ramp", kind("ramp_client_secret", "Ramp client secret", "critical", "ramp_sec_{alnum:40-60}")),
  ...issuedBy(
    "Mercury",
    kind("mercury_api_token", "Mercury API token", "critical", "mercury_(production|sandbox)_{word:30-80}"),
  ),
  ...issuedBy(
    "Revolut",
    kind(
      "revolut_access_token",
      "Revolut Business access token",
      "critical",
      "(oa_prod_|oa_sand_){url64:40-64}",
    ),
  ),
  ...issuedBy(
    "Crossmint",
    kind(
      "crossmint_server_key",
      "Crossmint server-side key",
      "critical",
      "sk_(production|staging)_{alnum:40-240}",
    ),
  ),
  ...issuedBy(
    "Zoho",
    kind("zoho_oauth_token", "Zoho OAuth token", "high", "1000.{hex:32}.{hex:32}"),
    kind("zoho_mail_token", "Zoho ZeptoMail send token", "high", "Zoho-enczapikey {base64:60-200}"),
  ),
  ...issuedBy("SMTP2GO", kind("smtp2go_api_key", "SMTP2GO API key", "high", weak("api-{anyhex:32}"))),
  ...issuedBy(
    "SignalWire",
    kind("signalwire_token", "SignalWire API token", "high", near("signalwire", "PT{hex:48}")),
  ),
  ...issuedBy("Braze", kind("braze_api_key", "Braze REST API key", "high", near("braze|appboy", "{uuid}"))),
  ...issuedBy(
    "Iterable",
    kind(
      "iterable_api_key",
      "Iterable API key",
      "high",
      near("iterable_api|iterable_key|iterable-api", "{hex:32}"),
    ),
  ),
];
