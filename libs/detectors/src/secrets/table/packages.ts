import { crc32Suffix } from "../checksum.ts";
import { checked, issuedBy, kind, near, only, weak } from "../credential.ts";

/** How an encrypted password begins: `AP` and a hexadecimal digit. */
const ENCRYPTED = "(AP0|AP1|AP2|AP3|AP4|AP5|AP6|AP7|AP8|AP9|APA|APB|APC|APD|APE|APF)";

function hasBothCases(token: string): boolean {
  return /[a-z]/.test(token.slice(3)) && /[A-Z]/.test(token.slice(3));
}

/** Registries of packages and artifacts. */
export const PACKAGES = [
  ...issuedBy(
    "npm",
    kind("npm_access_token", "npm access token", "critical", checked("npm_{alnum:36}", crc32Suffix)),
    kind(
      "npm_legacy_token",
      "npm access token (legacy)",
      "critical",
      near("_authtoken|npm_token|npm_auth", "{uuid}", "{base64:44-80}=", "{url64:36-80}"),
    ),
    kind(
      "npmrc_password",
      "npm registry password",
      "high",
      near("_password|_auth", "{base64:16-200}=", "{base64:16-200}=="),
    ),
  ),
  ...issuedBy(
    "PyPI",
    kind(
      "pypi_token",
      "PyPI API token",
      "critical",
      "(pypi-AgEIcHlwaS5vcmc|pypi-AgENdGVzdC5weXBpLm9yZw){url64:50-1000}",
    ),
  ),
  ...issuedBy(
    "RubyGems",
    kind("rubygems_api_key", "RubyGems API key", "critical", "rubygems_{hex:48}"),
    kind(
      "bundler_contribsys_credentials",
      "Sidekiq Pro or Enterprise credentials",
      "medium",
      "{anyhex:8}:{anyhex:8}@(gems|enterprise).contribsys.com",
      near("contribsys", "{hex:8}:{hex:8}"),
    ),
  ),
  ...issuedBy("crates.io", kind("crates_io_token", "crates.io API token", "critical", weak("cio{alnum:32}"))),
  ...issuedBy("NuGet", kind("nuget_api_key", "NuGet API key", "critical", weak("oy2{lower:43}"))),
  ...issuedBy("Clojars", kind("clojars_token", "Clojars deploy token", "critical", "CLOJARS_{anyhex:60}")),
  ...issuedBy(
    "Packagist",
    kind(
      "packagist_token",
      "Private Packagist token",
      "high",
      "packagist_(ort|out|urt|uut|ack|acs|ot|ut)_{hex:64-80}",
    ),
  ),
  ...issuedBy(
    "Hex",
    kind("hex_api_key", "Hex.pm API key", "critical", near("hex_api|hex.pm|hex_key|hexpm", "{hex:32}")),
  ),
  ...issuedBy(
    "CocoaPods",
    kind("cocoapods_trunk_token", "CocoaPods trunk token", "high", near("cocoapods", "{hex:32}")),
  ),
  ...issuedBy(
    "Sonatype",
    kind(
      "sonatype_token",
      "Sonatype Central token",
      "critical",
      near("ossrh|sonatype|maven_central|central_portal", "{base64:44}", "{alnum:44}"),
      "glc-{base64:44}",
    ),
  ),
  ...issuedBy(
    "JetBrains",
    kind(
      "jetbrains_hub_token",
      "JetBrains permanent token (YouTrack, Hub, TeamCity)",
      "high",
      "perm(:|-){base64:4-60}(.|=.|==.){base64:2-60}(.|=.|==.){base64:20-80}",
    ),
    kind(
      "teamcity_token",
      "TeamCity access token",
      "high",
      "eyJ0eXAiOiAiVENWMiJ9.{url64:20-80}.{base64:20-80}",
    ),
  ),
  ...issuedBy(
    "JFrog",
    kind("jfrog_api_key", "JFrog API key", "critical", "AKCp{alnum:69}", weak("AKC{alnum:10-80}")),
    kind(
      "jfrog_reference_token",
      "JFrog reference token",
      "critical",
      "cmVmdGtuOjAxOj{alnum:50}",
      "cmVmdGtu{alnum:56}",
    ),
    kind(
      "jfrog_encrypted_password",
      "JFrog encrypted password",
      "high",
      near("artifactory|jfrog|x-jfrog|artif|_password", `${ENCRYPTED}{alnum:10-80}`),
      only(hasBothCases, `${ENCRYPTED}{alnum:16-80}`),
    ),
    kind(
      "jfrog_identity_token",
      "JFrog identity token",
      "critical",
      near("artifactory|jfrog", "{alnum:64}", "{alnum:73}", "{base64:64}"),
    ),
  ),
  ...issuedBy(
    "Cloudsmith",
    kind("cloudsmith_api_key", "Cloudsmith API key", "high", near("cloudsmith", "{hex:40}")),
  ),
  ...issuedBy(
    "Gemfury",
    kind("gemfury_token", "Gemfury token", "high", near("gemfury|fury_", "{alnum:20-26}")),
  ),
  ...issuedBy(
    "Packagecloud",
    kind("packagecloud_token", "packagecloud token", "high", near("packagecloud", "{hex:48}")),
  ),
  ...issuedBy(
    "Anaconda",
    kind(
      "anaconda_token",
      "Anaconda token",
      "medium",
      weak("(an-|ana-){uuid}"),
      near("anaconda|conda_token|binstar", "{uuid}"),
    ),
  ),
  ...issuedBy(
    "Open VSX",
    kind("open_vsx_token", "Open VSX access token", "high", "ovsxat_{uuid}", near("ovsx", "{uuid}")),
  ),
  ...issuedBy(
    "Libraries.io",
    kind(
      "libraries_io_key",
      "Libraries.io API key",
      "low",
      near("librariesio|libraries.io|libraries_io", "{hex:32}"),
    ),
  ),
];
