import { issuedBy, kind, near } from "../credential.ts";

/** Maps, weather, finance data, news, media storage and devices. */
export const PUBLIC_DATA = [
  ...issuedBy(
    "Mapbox",
    kind("mapbox_secret_token", "Mapbox secret access token", "high", "(sk|tk).eyJ{url64:60-200}.{url64:22}"),
    kind("mapbox_public_token", "Mapbox public access token", "low", "pk.eyJ{url64:60-200}.{url64:22}"),
  ),
  ...issuedBy(
    "HERE",
    kind(
      "here_api_key",
      "HERE API key",
      "medium",
      near("here_api|heremaps|here_maps|hereapi|here.com|here_app", "{url64:43}"),
    ),
  ),
  ...issuedBy("TomTom", kind("tomtom_api_key", "TomTom API key", "medium", near("tomtom", "{alnum:32}"))),
  ...issuedBy("MapTiler", kind("maptiler_key", "MapTiler key", "low", near("maptiler", "{alnum:20}"))),
  ...issuedBy(
    "Geoapify and other geocoders",
    kind(
      "geoapify_key",
      "Geoapify API key",
      "low",
      near("geoapify|opencage|locationiq|positionstack", "{hex:32}", "pk.{hex:32}"),
    ),
  ),
  ...issuedBy(
    "what3words",
    kind("what3words_api_key", "what3words API key", "low", near("what3words|w3w", "{upper:8}")),
  ),
  ...issuedBy(
    "OpenWeather",
    kind(
      "openweather_api_key",
      "OpenWeather API key",
      "low",
      near("openweather|owm_|open_weather|weather_api|weatherapi", "{hex:32}", "{hex:31}"),
    ),
  ),
  ...issuedBy(
    "AccuWeather",
    kind(
      "accuweather_api_key",
      "AccuWeather API key",
      "low",
      near("accuweather", "{alnum:32}", "{alnum:35}"),
    ),
  ),
  ...issuedBy(
    "APILayer",
    kind(
      "apilayer_key",
      "APILayer access key (weatherstack, ipstack, fixer and others)",
      "low",
      near(
        "weatherstack|ipstack|apilayer|fixer|currencylayer|marketstack|mediastack|aviationstack|numverify|mailboxlayer|userstack|screenshotlayer|pdflayer|languagelayer|serpstack|scrapestack|zenserp",
        "{hex:32}",
        "{alnum:32}",
      ),
    ),
  ),
  ...issuedBy(
    "Tomorrow.io",
    kind(
      "tomorrow_api_key",
      "Tomorrow.io API key",
      "low",
      near("tomorrow_io|tomorrowio|climacell|tomorrow.io", "{alnum:32}"),
    ),
  ),
  ...issuedBy("IPinfo", kind("ipinfo_token", "IPinfo token", "low", near("ipinfo", "{hex:14}"))),
  ...issuedBy(
    "ipdata",
    kind(
      "ipgeolocation_key",
      "ipdata or ipgeolocation API key",
      "low",
      near("ipdata|ipgeolocation|ipregistry", "{lower:32}", "{hex:56}"),
    ),
  ),
  ...issuedBy(
    "MaxMind",
    kind(
      "maxmind_license_key",
      "MaxMind license key",
      "medium",
      "{alnum:6}_{alnum:29}_mmk",
      near("maxmind|geoip", "{alnum:16}"),
    ),
  ),
  ...issuedBy(
    "Abstract",
    kind(
      "abstract_api_key",
      "Abstract API key",
      "low",
      near("abstractapi|abstract_api|abstract", "{hex:32}"),
    ),
  ),
  ...issuedBy(
    "Alpha Vantage",
    kind(
      "alphavantage_api_key",
      "Alpha Vantage API key",
      "low",
      near("alphavantage|alpha_vantage", "{upper:16}"),
    ),
  ),
  ...issuedBy(
    "Finnhub",
    kind("finnhub_api_key", "Finnhub API key", "low", near("finnhub", "{lower:20}", "{lower:40}")),
  ),
  ...issuedBy(
    "Polygon.io",
    kind(
      "polygon_api_key",
      "Polygon.io (Massive) API key",
      "low",
      near("polygon_api|polygon.io|polygonio|polygon_key", "{url64:32}"),
    ),
  ),
  ...issuedBy(
    "IEX Cloud",
    kind("iexcloud_token", "IEX Cloud token", "medium", near("iex", "(sk_|pk_|Tsk_|Tpk_){hex:32}")),
  ),
  ...issuedBy(
    "Quandl",
    kind(
      "nasdaq_data_link_key",
      "Nasdaq Data Link (Quandl) API key",
      "low",
      near("quandl|nasdaq_data|nasdaqdatalink", "{url64:20}"),
    ),
  ),
  ...issuedBy("Tiingo", kind("tiingo_token", "Tiingo API token", "low", near("tiingo", "{hex:40}"))),
  ...issuedBy(
    "Twelve Data",
    kind(
      "twelvedata_api_key",
      "Twelve Data API key",
      "low",
      near("twelvedata|twelve_data|financialmodelingprep|fmp_api", "{hex:32}", "{alnum:32}"),
    ),
  ),
  ...issuedBy(
    "Open Exchange Rates",
    kind(
      "openexchangerates_app_id",
      "Open Exchange Rates app ID",
      "low",
      near("openexchangerates|open_exchange|exchangerate", "{hex:32}", "{hex:24}"),
    ),
  ),
  ...issuedBy(
    "NewsAPI",
    kind("newsapi_key", "NewsAPI key", "low", near("newsapi|news_api|gnews", "{hex:32}")),
  ),
  ...issuedBy(
    "The Guardian",
    kind("guardian_api_key", "Guardian Open Platform key", "low", near("guardian", "{uuid}")),
  ),
  ...issuedBy(
    "TMDB",
    kind("tmdb_api_key", "TMDB API key", "low", near("tmdb|themoviedb|moviedb", "{hex:32}")),
  ),
  ...issuedBy(
    "Wolfram",
    kind("wolfram_app_id", "Wolfram|Alpha app ID", "low", near("wolfram", "{upper:6}-{upper:10}")),
  ),
  ...issuedBy(
    "NASA",
    kind(
      "nasa_api_key",
      "api.data.gov (NASA) API key",
      "low",
      near("nasa_api|nasa_key|data.gov|api_data_gov", "{alnum:40}"),
    ),
  ),
  ...issuedBy(
    "U.S. Census Bureau",
    kind("census_api_key", "Census API key", "low", near("census", "{hex:40}")),
  ),
  ...issuedBy(
    "Cloudinary",
    kind("cloudinary_url", "Cloudinary URL with secret", "high", "cloudinary://{digit:12-20}:{url64:20-40}@"),
    kind("cloudinary_api_secret", "Cloudinary API secret", "high", near("cloudinary", "{url64:27}")),
  ),
  ...issuedBy(
    "Filestack",
    kind("filestack_api_key", "Filestack API key", "low", near("filestack|filepicker", "A{alnum:20}z")),
  ),
  ...issuedBy("imgix", kind("imgix_api_key", "imgix API key", "medium", "ak_{hex:64}")),
  ...issuedBy(
    "remove.bg",
    kind("removebg_api_key", "remove.bg API key", "low", near("removebg|remove_bg|remove.bg", "{alnum:24}")),
  ),
  ...issuedBy(
    "ImageKit",
    kind(
      "imagekit_private_key",
      "ImageKit private key",
      "medium",
      near("imagekit", "private_{base64:27}=", "private_{base64:28}"),
    ),
  ),
  ...issuedBy(
    "Uploadcare",
    kind("uploadcare_secret", "Uploadcare secret key", "medium", near("uploadcare", "{hex:20}")),
  ),
  ...issuedBy(
    "UploadThing",
    kind(
      "uploadthing_secret",
      "UploadThing secret key",
      "high",
      near("uploadthing", "(sk_live_|sk_test_){hex:64}"),
    ),
  ),
  ...issuedBy(
    "Adafruit",
    kind(
      "adafruit_io_key",
      "Adafruit IO key",
      "medium",
      "aio_{alnum:28}",
      near("adafruit|aio_key", "{hex:32}", "{alnum:32}"),
    ),
  ),
  ...issuedBy(
    "Blynk",
    kind("blynk_auth_token", "Blynk device auth token", "low", near("blynk", "{url64:32}")),
  ),
  ...issuedBy(
    "Particle",
    kind(
      "particle_access_token",
      "Particle access token",
      "medium",
      "api.particle.io/v1/devices?access_token={hex:40}",
      near("particle", "{hex:40}"),
    ),
  ),
  ...issuedBy(
    "ThingSpeak",
    kind("thingspeak_api_key", "ThingSpeak API key", "low", near("thingspeak", "{upper:16}")),
  ),
  ...issuedBy(
    "ThingsBoard",
    kind(
      "thingsboard_access_token",
      "ThingsBoard device access token",
      "low",
      near("thingsboard", "{alnum:20}"),
    ),
  ),
  ...issuedBy("Tuya", kind("tuya_access_secret", "Tuya access secret", "medium", near("tuya", "{hex:32}"))),
  ...issuedBy(
    "SmartThings",
    kind("smartthings_token", "SmartThings personal access token", "medium", near("smartthings", "{uuid}")),
  ),
  ...issuedBy("Losant", kind("losant_token", "Losant access secret", "medium", near("losant", "{hex:64}"))),
  ...issuedBy(
    "TrueNAS",
    kind(
      "truenas_api_key",
      "TrueNAS API key",
      "critical",
      near("truenas|freenas|x-api-key|bearer", "{digit:1-4}-{alnum:64}"),
    ),
  ),
  ...issuedBy(
    "42",
    kind("intra42_client_secret", "42 Intra client secret", "medium", "(s-s4t2ud-|s-s4t2af-){hex:64}"),
  ),
  ...issuedBy(
    "Proxmox",
    kind(
      "proxmox_api_token",
      "Proxmox VE API token",
      "critical",
      near("pveapitoken|proxmox|pve_token", "{uuid}"),
    ),
  ),
];
