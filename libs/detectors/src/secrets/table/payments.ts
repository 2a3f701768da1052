import { issuedBy, kind, near, only, weak } from "../credential.ts";

/** Payments, billing, banking and accounting. */
export const PAYMENTS = [
  ...issuedBy(
    "Stripe",
    kind(
      "stripe_secret_key",
      "Stripe secret key",
      "critical",
      "sk_(live|test|prod)_{alnum:16-247}",
      "sk_org_(live|test)_{alnum:16-247}",
    ),
    kind("stripe_restricted_key", "Stripe restricted key", "critical", "rk_(live|test|prod)_{alnum:16-247}"),
    kind("stripe_webhook_secret", "Stripe webhook signing secret", "high", "whsec_{alnum:32-64}"),
    kind("stripe_ephemeral_key", "Stripe ephemeral key", "medium", "ek_(live|test)_{alnum:40-200}"),
  ),
  ...issuedBy(
    "Svix",
    kind(
      "svix_webhook_secret",
      "Svix (Standard Webhooks) signing secret",
      "high",
      "whsec_{base64:32}",
      "whsec_{base64:42}=",
      "whsec_{base64:43}=",
    ),
    kind("svix_api_token", "Svix API token", "high", "(testsk_|sk_){url64:32}.(us|eu|in|ca|au)"),
  ),
  ...issuedBy(
    "Square",
    kind("square_access_token", "Square access token", "critical", "sq0atp-{url64:22}", "EAAA{url64:60}"),
    kind(
      "square_oauth_secret",
      "Square OAuth application secret",
      "critical",
      "sq0csp-{url64:43}",
      "sandbox-sq0csb-{url64:43}",
    ),
  ),
  ...issuedBy(
    "PayPal",
    kind(
      "paypal_client_secret",
      "PayPal client secret",
      "critical",
      near("paypal", "E{url64:79}", "{url64:80}"),
    ),
    kind(
      "braintree_access_token",
      "Braintree access token",
      "critical",
      "access_token${lower:2-12}${lower:16}${hex:32}",
    ),
    kind(
      "braintree_private_key",
      "Braintree private key",
      "critical",
      near("braintree|bt_private", "{hex:32}"),
    ),
  ),
  ...issuedBy(
    "Adyen",
    kind(
      "adyen_api_key",
      "Adyen API key",
      "critical",
      // A data key that AWS KMS encrypted begins with `AQEDAH`.
      only((token) => !token.startsWith("AQEDAH"), "AQE{base64:100-300}"),
      near("adyen", "AQE{base64:60-300}", "{hex:64}"),
    ),
  ),
  ...issuedBy(
    "Plaid",
    kind(
      "plaid_access_token",
      "Plaid access token",
      "critical",
      "access-(production|sandbox|development)-{uuid}",
    ),
    kind("plaid_secret", "Plaid API secret", "critical", near("plaid", "{hex:30}")),
    kind("plaid_client_id", "Plaid client ID", "low", near("plaid", "{hex:24}")),
  ),
  ...issuedBy(
    "Mollie",
    kind(
      "mollie_api_key",
      "Mollie API key",
      "critical",
      near("mollie", "(live_|test_){alnum:30}"),
      "access_{alnum:30}",
    ),
  ),
  ...issuedBy(
    "Razorpay",
    kind("razorpay_key_id", "Razorpay key ID", "medium", "rzp_(live|test)_{alnum:14}"),
    kind("razorpay_key_secret", "Razorpay key secret", "critical", near("razorpay|rzp_", "{alnum:24}")),
  ),
  ...issuedBy(
    "Flutterwave",
    kind(
      "flutterwave_secret_key",
      "Flutterwave secret key",
      "critical",
      "(FLWSECK_TEST-|FLWSECK-){alnum:32}-X",
      "FLWSECK-{alnum:32}-{alnum:8-16}-X",
    ),
    kind("flutterwave_encryption_key", "Flutterwave encryption key", "high", "FLWSECK_TEST{alnum:12}"),
    kind("flutterwave_public_key", "Flutterwave public key", "low", "(FLWPUBK_TEST-|FLWPUBK-){alnum:32}-X"),
  ),
  ...issuedBy(
    "Paystack",
    kind(
      "paystack_secret_key",
      "Paystack secret key",
      "critical",
      near("paystack", "(sk_live_|sk_test_){alnum:40}"),
    ),
  ),
  ...issuedBy(
    "Checkout.com",
    kind(
      "checkout_secret_key",
      "Checkout.com secret key",
      "critical",
      "(sk_|sk_test_){uuid}",
      weak("sk_sbox_{lower:27}"),
      near("checkout|cko_", "sk_{lower:27}"),
    ),
  ),
  ...issuedBy(
    "GoCardless",
    kind(
      "gocardless_token",
      "GoCardless access token",
      "critical",
      near("gocardless", "(live_|sandbox_){url64:40}"),
    ),
  ),
  ...issuedBy(
    "Klarna",
    kind("klarna_api_key", "Klarna API key", "critical", "klarna_(live|test)_api_{token:40-200}"),
  ),
  ...issuedBy(
    "Paddle",
    kind(
      "paddle_api_key",
      "Paddle API key",
      "critical",
      "pdl_(live|sdbx)_apikey_{lower:26}_{alnum:22}_{alnum:3}",
    ),
    kind("paddle_webhook_secret", "Paddle webhook secret", "high", "pdl_ntfset_{lower:26}_{base64:32}"),
  ),
  ...issuedBy(
    "Polar",
    kind(
      "polar_token",
      "Polar access token",
      "high",
      "(polar_oat_|polar_pat_|polar_at_u_|polar_at_o_|polar_whs_){alnum:37-60}",
    ),
  ),
  ...issuedBy(
    "Chargebee",
    kind(
      "chargebee_api_key",
      "Chargebee API key",
      "critical",
      near("chargebee", "(live_|test_){alnum:30-48}"),
    ),
  ),
  ...issuedBy(
    "Recurly",
    kind("recurly_api_key", "Recurly private API key", "critical", near("recurly", "{hex:32}")),
  ),
  ...issuedBy(
    "Wise",
    kind("wise_api_token", "Wise API token", "critical", near("transferwise|wise_api|wise_token", "{uuid}")),
  ),
  ...issuedBy(
    "Dwolla",
    kind("dwolla_secret", "Dwolla application secret", "critical", near("dwolla", "{alnum:50}")),
  ),
  ...issuedBy(
    "Authorize.net",
    kind(
      "authorizenet_transaction_key",
      "Authorize.net transaction key",
      "critical",
      near("authorizenet|authorize_net|authorize.net|transaction_key", "{alnum:16}"),
    ),
  ),
  ...issuedBy(
    "Worldpay",
    kind("worldpay_service_key", "Worldpay service key", "critical", "(T_S_|L_S_){uuid}"),
  ),
  ...issuedBy(
    "Xendit",
    kind("xendit_secret_key", "Xendit secret key", "critical", "xnd_(production|development)_{alnum:40-70}"),
  ),
  ...issuedBy(
    "Midtrans",
    kind(
      "midtrans_server_key",
      "Midtrans server key",
      "critical",
      "(SB-Mid-server-|Mid-server-){url64:20-30}",
    ),
  ),
  ...issuedBy(
    "Omise",
    kind(
      "omise_secret_key",
      "Omise secret key",
      "critical",
      "skey_(test|live)_{lower:19}",
      "skey_{lower:19}",
    ),
  ),
  ...issuedBy(
    "iyzico",
    kind(
      "iyzico_api_key",
      "iyzico API key",
      "critical",
      near("iyzico|iyzi_", "(sandbox-){alnum:32}", "{alnum:32}"),
    ),
  ),
  ...issuedBy(
    "Mercado Pago",
    kind(
      "mercadopago_token",
      "Mercado Pago access token",
      "critical",
      "(APP_USR-|TEST-){digit:13-17}-{digit:6}-{hex:32}-{digit:5-12}",
    ),
  ),
  ...issuedBy(
    "Conekta",
    kind("conekta_private_key", "Conekta private key", "critical", near("conekta", "key_{alnum:20-24}")),
  ),
  ...issuedBy(
    "Asaas",
    kind("asaas_api_key", "Asaas API key", "critical", "$aact_(prod|hmlg)_{base64:60-220}"),
  ),
  ...issuedBy(
    "Teller",
    kind(
      "teller_token",
      "Teller access token",
      "critical",
      weak("test_tkn_{lower:24}", "test_token_{lower:24}"),
    ),
  ),
  ...issuedBy(
    "Finicity",
    kind("finicity_api_token", "Finicity app key", "high", near("finicity", "{hex:32}")),
    kind("finicity_client_secret", "Finicity partner secret", "critical", near("finicity", "{alnum:20}")),
  ),
  ...issuedBy("YNAB", kind("ynab_token", "YNAB access token", "high", near("ynab", "{url64:43}"))),
  ...issuedBy("Xero", kind("xero_client_secret", "Xero client secret", "high", near("xero", "{url64:48}"))),
  ...issuedBy(
    "Intuit",
    kind(
      "quickbooks_client_secret",
      "QuickBooks client secret",
      "high",
      near("quickbooks|intuit|qbo_", "{alnum:40}"),
    ),
    kind(
      "quickbooks_refresh_token",
      "QuickBooks refresh token",
      "high",
      near("quickbooks|intuit|qbo_", "AB1{digit:8}{alnum:39}"),
    ),
  ),
  ...issuedBy(
    "FreshBooks",
    kind("freshbooks_access_token", "FreshBooks access token", "high", near("freshbooks", "{lower:64}")),
  ),
  ...issuedBy(
    "Lob",
    kind("lob_api_key", "Lob API key", "high", "(live_|test_){hex:35}"),
    kind("lob_publishable_key", "Lob publishable key", "low", "(live_pub_|test_pub_){hex:31}"),
  ),
  ...issuedBy("TaxJar", kind("taxjar_api_token", "TaxJar API token", "medium", near("taxjar", "{hex:32}"))),
  ...issuedBy("Vatlayer", kind("vatlayer_api_key", "vatlayer API key", "low", near("vatlayer", "{hex:32}"))),
];
