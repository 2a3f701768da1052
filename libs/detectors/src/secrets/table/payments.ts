import { ALNUM, BASE64, BASE64URL, HEX, HEX_ANY, LOWER_ALNUM } from "../../text/characters.ts";
import { type CredentialType, credential, literal, run } from "../credential.ts";

/** Payments, shops and accounting. */
export const PAYMENTS: readonly CredentialType[] = [
  credential("stripe_secret_key", "Stripe", [
    literal("sk_live_", "sk_test_", "sk_prod_"),
    run(ALNUM, 16, 247),
  ]),
  credential("stripe_restricted_key", "Stripe", [
    literal("rk_live_", "rk_test_", "rk_prod_"),
    run(ALNUM, 16, 247),
  ]),
  credential("stripe_webhook_secret", "Stripe", [literal("whsec_"), run(BASE64, 32, 64)]),
  credential("square_access_token", "Square", [literal("sq0atp-"), run(BASE64URL, 22)]),
  credential("square_oauth_secret", "Square", [literal("sq0csp-"), run(BASE64URL, 43)]),
  credential("square_access_token", "Square", [literal("EAAAE", "EAAAl", "EAAAF"), run(BASE64URL, 59)]),
  credential("shopify_access_token", "Shopify", [literal("shpat_", "shpua_"), run(HEX_ANY, 32)]),
  credential("shopify_custom_app_token", "Shopify", [literal("shpca_"), run(HEX_ANY, 32)]),
  credential("shopify_private_app_token", "Shopify", [literal("shppa_"), run(HEX_ANY, 32)]),
  credential("shopify_shared_secret", "Shopify", [literal("shpss_"), run(HEX_ANY, 32)]),
  credential("paypal_access_token", "PayPal", [
    literal("access_token$production$", "access_token$sandbox$"),
    run(LOWER_ALNUM, 16),
    literal("$"),
    run(HEX, 32),
  ]),
  credential("flutterwave_secret_key", "Flutterwave", [
    literal("FLWSECK_TEST-", "FLWSECK-"),
    run(LOWER_ALNUM, 32),
    literal("-X"),
  ]),
  credential("razorpay_key_secret", "Razorpay", [run(ALNUM, 24)], {
    near: ["razorpay_key_secret", "razorpay secret", "razorpay_secret"],
    isWeak: true,
  }),
  credential("plaid_access_token", "Plaid", [
    literal("access-production-", "access-sandbox-", "access-development-"),
    run(HEX, 8),
    literal("-"),
    run(HEX, 4),
    literal("-"),
    run(HEX, 4),
    literal("-"),
    run(HEX, 4),
    literal("-"),
    run(HEX, 12),
  ]),
  credential("duffel_access_token", "Duffel", [literal("duffel_live_", "duffel_test_"), run(BASE64URL, 43)]),
  credential("easypost_api_key", "EasyPost", [literal("EZAK", "EZTK"), run(ALNUM, 54)]),
  credential("shippo_token", "Shippo", [literal("shippo_live_", "shippo_test_"), run(HEX, 40)]),
  credential("adyen_api_key", "Adyen", [literal("AQE"), run(BASE64, 100, 300)], { isWeak: true }),
  credential("mollie_api_key", "Mollie", [literal("live_", "test_"), run(ALNUM, 30)], {
    near: ["mollie"],
    isWeak: true,
  }),
  credential("coinbase_access_token", "Coinbase", [run(LOWER_ALNUM, 64)], {
    near: ["coinbase"],
    isWeak: true,
  }),
  credential("intra42_client_secret", "42", [literal("s-s4t2ud-", "s-s4t2af-"), run(HEX, 64)]),
  credential("lob_api_key", "Lob", [literal("live_", "test_"), run(HEX, 35)]),
  credential("gocardless_token", "GoCardless", [literal("live_", "sandbox_"), run(BASE64URL, 40)], {
    near: ["gocardless"],
    isWeak: true,
  }),
  credential("braintree_access_token", "Braintree", [
    literal("access_token$"),
    run(LOWER_ALNUM, 7, 10),
    literal("$"),
    run(LOWER_ALNUM, 16),
    literal("$"),
    run(HEX, 32),
  ]),
  credential("ynab_token", "YNAB", [run(BASE64URL, 43)], {
    near: ["ynab_token", "ynab_access"],
    isWeak: true,
  }),
  credential("ripple_secret", "XRP Ledger", [literal("sEd"), run(ALNUM, 28)], { isWeak: true }),
  credential("binance_api_secret", "Binance", [run(ALNUM, 64)], {
    near: ["binance_secret", "binance_api"],
    isWeak: true,
  }),
  credential("kraken_private_key", "Kraken", [run(BASE64, 86), literal("==")], {
    near: ["kraken"],
    isWeak: true,
  }),
];
