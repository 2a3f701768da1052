/**
 * Releases in order of age. Only the ones after the machine's own are tried; the last names are
 * the distribution's aliases, for a release that is younger than this list.
 */
const RELEASES = {
  debian: ["buster", "bullseye", "bookworm", "trixie", "forky", "stable", "testing", "unstable"],
  ubuntu: ["focal", "jammy", "noble", "questing", "resolute", "devel"],
};
/** nats-server's component, where a machine's own sources may list fewer. */
const COMPONENTS = { debian: ["main"], ubuntu: ["main", "universe"] };

/** os-release → which family's archive this machine uses, and its release there; undefined if neither. */
export function readDistribution(osRelease) {
  const value = (name) => new RegExp(`^${name}=["']?([^"'\\n]*)`, "m").exec(osRelease)?.[1] ?? "";
  const ids = [value("ID"), ...value("ID_LIKE").split(" ")];
  const family = ids.includes("ubuntu") ? "ubuntu" : ids.includes("debian") ? "debian" : undefined;
  if (family === undefined) return undefined;
  const codename =
    (family === "ubuntu" ? value("UBUNTU_CODENAME") : value("DEBIAN_CODENAME")) || value("VERSION_CODENAME");
  return { family, codename };
}

/** The machine's own suite first, then the following ones. */
export function suitesToTry({ family, codename }) {
  const known = RELEASES[family];
  const later = known.slice(known.indexOf(codename) + 1);
  // An unknown codename is newer than the list: no named release can be its successor.
  const aliases = known.filter((suite) => ["stable", "testing", "unstable", "devel"].includes(suite));
  return codename === "" ? aliases : [codename, ...(known.includes(codename) ? later : aliases)];
}

const isMainSuite = (suite, { family, codename }) =>
  suite === codename ||
  (family === "debian" &&
    ["stable", "oldstable", "oldoldstable", "testing", "unstable", "sid"].includes(suite));

/** Debian's and Ubuntu's own archives have a component "main"; updates, security and most others drop out by suite. */
const isArchive = (suites, components, distribution) =>
  suites.some((suite) => isMainSuite(suite, distribution)) && components.includes("main");

function rewriteLine(line, suite, distribution) {
  const match = /^deb\s+(\[[^\]]*\]\s+)?(\S+)\s+(\S+)\s+([^#]+)/.exec(line.trim());
  if (match === null) return [];
  const [, options = "", uri = "", ownSuite = "", components = ""] = match;
  if (uri.startsWith("cdrom:") || !isArchive([ownSuite], components.trim().split(/\s+/), distribution))
    return [];
  return [`deb ${options}${uri} ${suite} ${COMPONENTS[distribution.family].join(" ")}`];
}

/** A one-line-style .list file with another suite; options such as signed-by stay. Empty if nothing fits. */
export function rewriteList(text, suite, distribution) {
  return text
    .split("\n")
    .flatMap((line) => rewriteLine(line, suite, distribution))
    .join("\n");
}

/** One deb822 stanza → its fields, in order; a continuation line belongs to the field above it. */
function parseStanza(stanza) {
  const fields = [];
  for (const line of stanza.split("\n")) {
    if (line.startsWith("#") || line.trim() === "") continue;
    const last = fields.at(-1);
    if (/^\s/.test(line) && last !== undefined) last.value += `\n${line}`;
    else
      fields.push({
        name: line.slice(0, line.indexOf(":")),
        value: line.slice(line.indexOf(":") + 1).trim(),
      });
  }
  return fields;
}

function rewriteStanza(stanza, suite, distribution) {
  const fields = parseStanza(stanza);
  const words = (name) =>
    (fields.find((field) => field.name.toLowerCase() === name)?.value ?? "").split(/\s+/).filter(Boolean);
  if (words("enabled")[0] === "no" || !words("types").includes("deb")) return [];
  if (!isArchive(words("suites"), words("components"), distribution)) return [];
  const replaced = new Map([
    ["types", "deb"],
    ["suites", suite],
    ["components", COMPONENTS[distribution.family].join(" ")],
  ]);
  return [
    fields.map(({ name, value }) => `${name}: ${replaced.get(name.toLowerCase()) ?? value}`).join("\n"),
  ];
}

/** A deb822 .sources file with another suite; every other field (Signed-By, Trusted, …) stays. */
export function rewriteSources(text, suite, distribution) {
  return text
    .split(/\n[ \t]*\n/)
    .flatMap((stanza) => rewriteStanza(stanza, suite, distribution))
    .join("\n\n");
}
