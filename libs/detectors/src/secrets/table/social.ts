import { looksRandom } from "../checksum.ts";
import { checked, issuedBy, kind, near, weak } from "../credential.ts";

/** Social networks, media and games. */
export const SOCIAL = [
  ...issuedBy(
    "Meta",
    kind("facebook_access_token", "Facebook access token", "high", checked("EAA{alnum:80-400}", looksRandom)),
    kind("facebook_app_token", "Facebook app access token", "high", weak("{digit:13-17}|{url64:27}")),
    kind(
      "facebook_app_secret",
      "Facebook app secret",
      "high",
      near("facebook|fb_|meta_app|fbapp|fbsecret", "{hex:32}"),
    ),
    kind(
      "instagram_access_token",
      "Instagram access token",
      "high",
      "(IGQV|IGQW|IGAA){alnum:80-400}",
      near("instagram|ig_", "{digit:7-17}.{hex:7}.{hex:32}"),
    ),
    kind("threads_access_token", "Threads access token", "high", "THAA{alnum:80-400}"),
    kind("oculus_access_token", "Meta Quest access token", "medium", "OC|{digit:13-17}|{hex:32}"),
  ),
  ...issuedBy(
    "X",
    kind("twitter_bearer_token", "X (Twitter) bearer token", "high", "AAAAAAAAAAAAAAAAAAAAA{percent:60-150}"),
    kind(
      "twitter_consumer_key",
      "X (Twitter) API key",
      "medium",
      near("twitter|consumer_key|consumerkey", "{alnum:25}"),
    ),
    kind(
      "twitter_consumer_secret",
      "X (Twitter) API key secret",
      "high",
      near("twitter|consumer_secret|consumersecret", "{alnum:50}"),
    ),
    kind(
      "twitter_access_token",
      "X (Twitter) access token",
      "high",
      near("twitter|access_token|oauth_token", "{digit:6-20}-{alnum:40}", "{digit:15-25}-{alnum:20-40}"),
    ),
    kind(
      "twitter_access_token_secret",
      "X (Twitter) access token secret",
      "high",
      near("twitter|access_token_secret|token_secret", "{alnum:45}"),
    ),
  ),
  ...issuedBy(
    "LinkedIn",
    kind(
      "linkedin_client_secret",
      "LinkedIn client secret",
      "high",
      "WPL_AP(0|1).{alnum:16}.{base64:8}",
      "WPL_AP1.{alnum:16}.{base64:6}==",
      near("linkedin|linked_in|linked-in", "{alnum:16}"),
    ),
    kind(
      "linkedin_client_id",
      "LinkedIn client ID",
      "low",
      near("linkedin|linked_in|linked-in", "{lower:14}"),
    ),
    kind(
      "linkedin_access_token",
      "LinkedIn access token",
      "high",
      near("linkedin", "(AQV|AQU|AQT|AQX|AQW){url64:150-500}"),
    ),
  ),
  ...issuedBy(
    "TikTok",
    kind(
      "tiktok_access_token",
      "TikTok access token",
      "high",
      weak("(act.|rft.|clt.){alnum:40-100}"),
      near("tiktok", "{hex:40}", "{alnum:32}"),
    ),
  ),
  ...issuedBy(
    "Reddit",
    kind("reddit_client_secret", "Reddit client secret", "high", near("reddit", "{url64:27}", "{url64:30}")),
  ),
  ...issuedBy(
    "Pinterest",
    kind(
      "pinterest_access_token",
      "Pinterest access token",
      "high",
      "pina_{upper:90-110}",
      "(pinr_|pinc_){url64:40-200}",
    ),
  ),
  ...issuedBy(
    "Snap",
    kind(
      "snapchat_client_secret",
      "Snapchat client secret",
      "high",
      near("snapchat|snap_client", "{hex:20}", "{url64:43}"),
    ),
  ),
  ...issuedBy(
    "VK",
    kind(
      "vk_access_token",
      "VK access token",
      "high",
      "vk(1|2).a.{url64:80-400}",
      near("vk_|vkontakte|vk.com", "{hex:85}", "{hex:64}"),
    ),
  ),
  ...issuedBy(
    "Twitch",
    kind(
      "twitch_token",
      "Twitch client secret or access token",
      "high",
      near("twitch", "{lower:30}"),
      near("twitch|tmi|irc", "oauth:{lower:30}"),
    ),
    kind("twitch_stream_key", "Twitch stream key", "high", "live_{digit:6-10}_{alnum:30}"),
  ),
  ...issuedBy(
    "YouTube",
    kind(
      "youtube_stream_key",
      "YouTube stream key",
      "high",
      near("stream_key|streamkey|rtmp.youtube", "{lower:4}-{lower:4}-{lower:4}-{lower:4}-{lower:4}"),
    ),
  ),
  ...issuedBy(
    "Spotify",
    kind("spotify_client_secret", "Spotify client secret", "high", near("spotify", "{hex:32}")),
    kind(
      "spotify_access_token",
      "Spotify access or refresh token",
      "medium",
      near("spotify", "(BQ|AQ){url64:140-260}"),
    ),
  ),
  ...issuedBy(
    "Strava",
    kind("strava_client_secret", "Strava client secret or token", "medium", near("strava", "{hex:40}")),
  ),
  ...issuedBy(
    "Fitbit",
    kind("fitbit_client_secret", "Fitbit client secret", "medium", near("fitbit", "{hex:32}")),
  ),
  ...issuedBy(
    "Last.fm",
    kind("lastfm_secret", "Last.fm API key or secret", "low", near("lastfm|last_fm|last.fm", "{hex:32}")),
  ),
  ...issuedBy(
    "Genius",
    kind("genius_token", "Genius client access token", "low", near("genius", "{url64:64}")),
  ),
  ...issuedBy("Kakao", kind("kakao_api_key", "Kakao API key", "medium", near("kakao", "{hex:32}"))),
  ...issuedBy(
    "Naver",
    kind("naver_client_secret", "Naver Cloud secret key", "high", near("naver|ncloud|ncp_", "{alnum:40}")),
  ),
  ...issuedBy(
    "Mastodon",
    kind("mastodon_token", "Mastodon access token", "medium", near("mastodon", "{url64:43}", "{hex:64}")),
  ),
  ...issuedBy(
    "Bluesky",
    kind(
      "bluesky_app_password",
      "Bluesky app password",
      "medium",
      near("bluesky|bsky|atproto", "{lower:4}-{lower:4}-{lower:4}-{lower:4}"),
    ),
  ),
  ...issuedBy(
    "Tumblr",
    kind("tumblr_consumer_secret", "Tumblr consumer key or secret", "medium", near("tumblr", "{alnum:50}")),
  ),
  ...issuedBy(
    "Flickr",
    kind(
      "flickr_access_token",
      "Flickr API key or token",
      "medium",
      near("flickr", "{hex:32}", "{digit:17}-{hex:16}", "{hex:16}"),
    ),
  ),
  ...issuedBy(
    "Imgur",
    kind("imgur_client_secret", "Imgur client secret", "medium", near("imgur", "{hex:40}")),
  ),
  ...issuedBy(
    "Unsplash",
    kind("unsplash_access_key", "Unsplash access or secret key", "low", near("unsplash", "{url64:43}")),
  ),
  ...issuedBy("Pexels", kind("pexels_api_key", "Pexels API key", "low", near("pexels", "{alnum:56}"))),
  ...issuedBy("Giphy", kind("giphy_api_key", "Giphy API key", "low", near("giphy", "{alnum:32}"))),
  ...issuedBy("Vimeo", kind("vimeo_access_token", "Vimeo access token", "medium", near("vimeo", "{hex:32}"))),
  ...issuedBy("Wistia", kind("wistia_token", "Wistia API token", "medium", near("wistia", "{hex:64}"))),
  ...issuedBy(
    "Mux",
    kind(
      "mux_token_secret",
      "Mux access token secret",
      "high",
      near("mux_token|mux_secret|mux_access", "{base64:75}"),
    ),
  ),
  ...issuedBy(
    "Steam",
    kind("steam_web_api_key", "Steam Web API key", "medium", near("steam", "{anyhex:32}")),
  ),
  ...issuedBy("Riot Games", kind("riot_api_key", "Riot Games API key", "low", "RGAPI-{uuid}")),
  ...issuedBy(
    "Roblox",
    kind(
      "roblox_cookie",
      "Roblox session cookie",
      "high",
      "_|WARNING:-DO-NOT-SHARE-THIS.{letter:0-4}--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_{alnum:100-1500}",
    ),
  ),
  ...issuedBy(
    "PlayFab",
    kind(
      "playfab_secret_key",
      "PlayFab developer secret key",
      "high",
      near("playfab", "{upper:50}", "{upper:52}"),
    ),
  ),
  ...issuedBy("Lichess", kind("lichess_token", "Lichess access token", "low", "(lip_|lio_){alnum:16-24}")),
  ...issuedBy(
    "The New York Times",
    kind(
      "nytimes_api_key",
      "New York Times API key",
      "low",
      near("nytimes|nyt_|new-york-times|newyorktimes|new_york_times", "{alnum:32}"),
    ),
  ),
];
