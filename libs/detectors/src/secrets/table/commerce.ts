import { issuedBy, kind, near } from "../credential.ts";

/** Shops, logistics and travel. */
export const COMMERCE = [
  ...issuedBy(
    "Shopify",
    kind("shopify_access_token", "Shopify access token", "critical", "(shpat_|shpua_){alnum:32-64}"),
    kind("shopify_custom_app_token", "Shopify custom app access token", "critical", "shpca_{alnum:32-64}"),
    kind("shopify_private_app_token", "Shopify private app password", "critical", "shppa_{alnum:32-64}"),
    kind(
      "shopify_shared_secret",
      "Shopify app shared secret",
      "high",
      "shpss_{alnum:32-64}",
      near("shopify", "{hex:32}"),
    ),
    kind(
      "shopify_theme_token",
      "Shopify Theme Access or CLI token",
      "high",
      "(shptka_|atkn_|shptnp_|shprt_|shpit_){alnum:32-64}",
    ),
  ),
  ...issuedBy(
    "BigCommerce",
    kind("bigcommerce_token", "BigCommerce API token", "high", near("bigcommerce", "{lower:31}")),
  ),
  ...issuedBy(
    "WooCommerce",
    kind("woocommerce_consumer_secret", "WooCommerce consumer secret", "high", "cs_{hex:40}"),
    kind("woocommerce_consumer_key", "WooCommerce consumer key", "low", "ck_{hex:40}"),
  ),
  ...issuedBy(
    "commercetools",
    kind(
      "commercetools_secret",
      "commercetools client secret",
      "high",
      near("commercetools|ctp_client", "{url64:32}"),
    ),
  ),
  ...issuedBy("Etsy", kind("etsy_api_key", "Etsy API key", "medium", near("etsy", "{lower:24}"))),
  ...issuedBy(
    "eBay",
    kind(
      "ebay_cert_id",
      "eBay production Cert ID",
      "high",
      "(PRD-|SBX-){hex:12}-{hex:4}-{hex:4}-{hex:4}-{hex:4}",
    ),
    kind("ebay_user_token", "eBay user token", "high", "v^1.1#i^1#{token:1}^{digit:1}#"),
  ),
  ...issuedBy(
    "Gumroad",
    kind("gumroad_token", "Gumroad access token", "medium", near("gumroad", "{url64:43}", "{hex:64}")),
  ),
  ...issuedBy(
    "Printful",
    kind("printful_token", "Printful API token", "medium", near("printful", "{alnum:40}")),
  ),
  ...issuedBy(
    "EasyPost",
    kind("easypost_api_key", "EasyPost API key", "high", "EZAK{alnum:54}"),
    kind("easypost_test_key", "EasyPost test API key", "low", "EZTK{alnum:54}"),
  ),
  ...issuedBy(
    "Shippo",
    kind("shippo_token", "Shippo API token", "high", "(shippo_live_|shippo_test_){anyhex:40}"),
  ),
  ...issuedBy(
    "ShipEngine",
    kind(
      "shipengine_api_key",
      "ShipEngine or ShipStation API key",
      "high",
      near("shipengine|shipstation", "{base64:43}", "(TEST_){base64:43}", "{hex:32}"),
    ),
  ),
  ...issuedBy(
    "AfterShip",
    kind("aftership_api_key", "AfterShip API key", "medium", "asat_{hex:32}", near("aftership", "{uuid}")),
  ),
  ...issuedBy(
    "FedEx",
    kind("fedex_secret_key", "FedEx API secret key", "high", near("fedex", "{hex:32}", "{alnum:25}")),
  ),
  ...issuedBy(
    "UPS",
    kind(
      "ups_client_secret",
      "UPS client secret",
      "high",
      near("ups_client|ups_api|ups_secret|ups_access", "{alnum:64}", "{upper:16}"),
    ),
  ),
  ...issuedBy("DHL", kind("dhl_api_key", "DHL API key", "medium", near("dhl", "{alnum:32}"))),
  ...issuedBy(
    "Duffel",
    kind("duffel_access_token", "Duffel access token", "high", "duffel_(live|test)_{url64:43}"),
  ),
  ...issuedBy(
    "Amadeus",
    kind(
      "amadeus_api_secret",
      "Amadeus API secret",
      "medium",
      near("amadeus", "{alnum:16}"),
      near("amadeus", "{alnum:32}"),
    ),
  ),
  ...issuedBy(
    "Uber",
    kind("uber_server_token", "Uber server token or client secret", "high", near("uber_", "{url64:40}")),
  ),
  ...issuedBy(
    "DoorDash",
    kind("doordash_signing_secret", "DoorDash signing secret", "high", near("doordash", "{url64:43}")),
  ),
  ...issuedBy("Yelp", kind("yelp_api_key", "Yelp API key", "medium", near("yelp", "{url64:128}"))),
  ...issuedBy(
    "Foursquare",
    kind(
      "foursquare_key",
      "Foursquare API key or secret",
      "medium",
      "fsq3{base64:43}=",
      near("foursquare", "{upper:48}"),
    ),
  ),
  ...issuedBy(
    "Eventbrite",
    kind("eventbrite_token", "Eventbrite token", "medium", near("eventbrite", "{upper:20}")),
  ),
  ...issuedBy(
    "Ticketmaster",
    kind("ticketmaster_key", "Ticketmaster API key", "low", near("ticketmaster", "{alnum:32}")),
  ),
  ...issuedBy(
    "Patreon",
    kind("patreon_token", "Patreon creator token", "medium", near("patreon", "{url64:43}")),
  ),
];
