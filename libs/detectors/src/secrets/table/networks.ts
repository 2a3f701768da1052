import { issuedBy, kind, near } from "../credential.ts";

/** Private networks, firewalls and security tools. */
export const NETWORKS = [
  ...issuedBy(
    "Tailscale",
    kind(
      "tailscale_key",
      "Tailscale key",
      "critical",
      "tskey-{lower:2-12}-{alnum:6-32}-{alnum:16-64}",
      "tskey-{alnum:12}CNTRL-{alnum:16-64}",
      "tskey-{digit:1}{hex:16}",
    ),
  ),
  ...issuedBy(
    "ngrok",
    kind(
      "ngrok_authtoken",
      "ngrok authtoken or API key",
      "high",
      near("ngrok|authtoken", "{digit:1}{alnum:26}_{alnum:20-22}", "(cr_|ak_){alnum:27-31}"),
    ),
  ),
  ...issuedBy(
    "ZeroTier",
    kind("zerotier_api_token", "ZeroTier Central API token", "high", near("zerotier|zt_token", "{alnum:32}")),
  ),
  ...issuedBy("Netbird", kind("netbird_token", "NetBird personal access token", "high", "nbp_{alnum:36}")),
  ...issuedBy(
    "Twingate",
    kind("twingate_api_key", "Twingate API key", "high", near("twingate", "{url64:80-90}", "{url64:60-64}")),
  ),
  ...issuedBy(
    "WireGuard",
    kind(
      "wireguard_private_key",
      "WireGuard private key",
      "critical",
      near("privatekey|private_key|presharedkey|wireguard|wg_", "{base64:43}="),
    ),
  ),
  ...issuedBy(
    "NordVPN",
    kind("nordvpn_token", "NordVPN access token", "medium", near("nordvpn|nord_token", "{hex:64}")),
  ),
  ...issuedBy(
    "Palo Alto Networks",
    kind("panos_api_key", "PAN-OS API key", "critical", "LUFRPT{base64:80-160}=", "LUFRPT{base64:80-160}=="),
  ),
  ...issuedBy(
    "Fortinet",
    kind(
      "fortigate_api_key",
      "FortiGate API key",
      "critical",
      near("fortigate|fortios|fortinet", "{alnum:30}"),
    ),
  ),
  ...issuedBy(
    "CrowdStrike",
    kind(
      "crowdstrike_client_secret",
      "CrowdStrike Falcon client secret",
      "critical",
      near("crowdstrike|falcon", "{alnum:40}"),
    ),
  ),
  ...issuedBy(
    "SentinelOne",
    kind(
      "sentinelone_api_token",
      "SentinelOne API token",
      "critical",
      near("sentinelone|s1_api", "{alnum:80}"),
    ),
  ),
  ...issuedBy(
    "Tenable",
    kind("tenable_key", "Tenable access or secret key", "high", near("tenable|nessus", "{hex:64}")),
  ),
  ...issuedBy(
    "Rapid7",
    kind("rapid7_api_key", "Rapid7 Insight API key", "high", near("rapid7|insightvm|insight_api", "{uuid}")),
  ),
  ...issuedBy(
    "Wiz",
    kind(
      "wiz_client_secret",
      "Wiz service account secret",
      "critical",
      near("wiz_client|wiz_secret|wiz_api", "{alnum:64}"),
    ),
  ),
  ...issuedBy(
    "Lacework",
    kind("lacework_secret", "Lacework API secret", "high", near("lacework", "_{hex:32}", "{hex:32}")),
  ),
  ...issuedBy(
    "Bugcrowd",
    kind("bugcrowd_token", "Bugcrowd API token", "high", near("bugcrowd", "{alnum:10-20}:{url64:40-60}")),
  ),
  ...issuedBy(
    "HackerOne",
    kind("hackerone_token", "HackerOne API token", "high", near("hackerone|h1_token|h1_api", "{base64:43}=")),
  ),
  ...issuedBy(
    "VirusTotal",
    kind(
      "virustotal_api_key",
      "VirusTotal API key",
      "medium",
      near("virustotal|vt_api|vt_key|x-apikey", "{hex:64}"),
    ),
  ),
  ...issuedBy("Shodan", kind("shodan_api_key", "Shodan API key", "medium", near("shodan", "{alnum:32}"))),
  ...issuedBy(
    "Censys",
    kind(
      "censys_secret",
      "Censys API secret",
      "medium",
      "censys_{alnum:8}_{alnum:32}",
      near("censys", "{alnum:32}"),
    ),
  ),
  ...issuedBy(
    "SecurityTrails",
    kind("securitytrails_api_key", "SecurityTrails API key", "medium", near("securitytrails", "{alnum:32}")),
  ),
  ...issuedBy("urlscan.io", kind("urlscan_api_key", "urlscan.io API key", "low", near("urlscan", "{uuid}"))),
  ...issuedBy(
    "AbuseIPDB",
    kind("abuseipdb_api_key", "AbuseIPDB API key", "low", near("abuseipdb", "{hex:80}")),
  ),
  ...issuedBy(
    "GreyNoise",
    kind("greynoise_api_key", "GreyNoise API key", "low", near("greynoise", "{alnum:64}")),
  ),
  ...issuedBy(
    "AlienVault",
    kind("otx_api_key", "AlienVault OTX API key", "low", near("alienvault|otx_", "{hex:64}")),
  ),
  ...issuedBy(
    "Have I Been Pwned",
    kind("hibp_api_key", "Have I Been Pwned API key", "low", near("hibp|haveibeenpwned", "{hex:32}")),
  ),
  ...issuedBy(
    "Teleport",
    kind("teleport_join_token", "Teleport join token", "high", near("teleport|tctl|--token", "{hex:32}")),
  ),
];
