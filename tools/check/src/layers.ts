import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

/**
 * The layering of the house (CONVENTIONS): an import may go down, never up or sideways between services, and only to
 * what the package's own package.json declares. Prints each fault and exits 1.
 */
const root = resolve(import.meta.dirname, "../../..");

/** Lower numbers know nothing of higher ones. */
const layerOf: Readonly<Record<string, number>> = {
  contracts: 0,
  crypto: 1,
  detectors: 1,
  ledger: 2,
  manifest: 1,
  authorization: 2,
  catalog: 2,
  redaction: 2,
  "tool-review": 2,
  bus: 3,
  db: 3,
  runtime: 4,
  provision: 4,
  local: 5,
  testkit: 6,
};
const SERVICE_LAYER = 5;
const TOOL_LAYER = 7;

type Package = {
  readonly name: string;
  readonly folder: string;
  readonly layer: number;
  readonly declared: ReadonlySet<string>;
  readonly devDeclared: ReadonlySet<string>;
  readonly isService: boolean;
  /** What may be imported of it, by the names of its `exports`. */
  readonly doors: ReadonlySet<string>;
};

const readPackage = (folder: string): Package => {
  const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as {
    name: string;
    dependencies?: Record<string, string>;
    devDependencies?: Record<string, string>;
    files?: readonly string[];
    exports?: Record<string, unknown>;
  };
  const [kind, short = ""] = folder.split("/");
  const layer = kind === "libs" ? (layerOf[short] ?? -1) : kind === "services" ? SERVICE_LAYER : TOOL_LAYER;
  return {
    name: manifest.name,
    folder,
    layer,
    // What is bundled is there when it is built, and nobody who installs the bundle needs it.
    declared: new Set([
      ...Object.keys(manifest.dependencies ?? {}),
      ...(manifest.files?.includes("dist") === true ? Object.keys(manifest.devDependencies ?? {}) : []),
    ]),
    devDeclared: new Set(Object.keys(manifest.devDependencies ?? {})),
    isService: kind === "services",
    doors: new Set(Object.keys(manifest.exports ?? {}).map((door) => join(manifest.name, door))),
  };
};

const packagesIn = (group: string): readonly Package[] =>
  readdirSync(join(root, group))
    .filter((name) => existsSync(join(root, group, name, "package.json")))
    .map((name) => readPackage(`${group}/${name}`));

const packages = [
  ...packagesIn("libs"),
  ...packagesIn("services"),
  ...packagesIn("tools"),
  readPackage("test"),
];
const byName = new Map(packages.map((each) => [each.name, each] as const));

const sourceFiles = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/\/(node_modules|dist|\.results|corpus\/tools\/documents)\//.test(file));

const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^"';]*?\sfrom\s)?"([^"]+)"/g;
const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

/** Tests may use the kit and the tools that the whole repository shares. */
const SHARED_TEST_TOOLS = new Set(["vitest", "fast-check", "@portcullis/testkit", "@portcullis/local"]);

const faultsOf = (own: Package, file: string): readonly string[] => {
  const isTest = /\.(test|it)\.(ts|mjs)$|\/test\//.test(file);
  const place = relative(root, file);
  return [...readFileSync(file, "utf8").matchAll(IMPORT)].flatMap(([, specifier = ""]) => {
    if (specifier.startsWith("node:")) return [];
    if (specifier.startsWith(".")) {
      const target = relative(join(root, own.folder), resolve(file, "..", specifier));
      return target.startsWith("..") ? [`${place}: reaches out of its package: ${specifier}`] : [];
    }
    const name = packageOf(specifier);
    const target = byName.get(name);
    const faults: string[] = [];
    const known =
      own.declared.has(name) || (isTest && (own.devDeclared.has(name) || SHARED_TEST_TOOLS.has(name)));
    if (!known) faults.push(`${place}: ${name} is not in the dependencies of ${own.name}`);
    if (target !== undefined && !isTest) {
      if (target.isService) faults.push(`${place}: nobody imports a service (${name})`);
      if (target.layer > own.layer) faults.push(`${place}: the import of ${name} climbs`);
    }
    if (target !== undefined && specifier !== name && !target.doors.has(specifier))
      faults.push(`${place}: reaches inside ${name}`);
    return faults;
  });
};

const unlayered = packages.filter(({ layer }) => layer < 0).map(({ name }) => `${name}: has no layer`);
const faults = [
  ...unlayered,
  ...packages.flatMap((own) => sourceFiles(own.folder).flatMap((file) => faultsOf(own, file))),
];
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(`layers: ${packages.length} packages, ${faults.length} faults\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
