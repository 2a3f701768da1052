import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { build, type Plugin } from "esbuild";

/**
 * `npm run build -w portcullis`: the command line as one file that any Node from 20 on runs, with the policy engine and
 * the shipped policies beside it. What the package contains is this and bin/.
 */
const root = resolve(import.meta.dirname, "../..");
const dist = join(root, "dist");
const bundle = join(dist, "bundle");
const authorization = dirname(dirname(createRequire(import.meta.url).resolve("@portcullis/authorization")));

const ENGINE = "@cedar-policy/cedar-wasm/nodejs";
const OWN_ENGINE = "./cedar_wasm.cjs";

/** The engine is loaded by its name, anew after a crash: in the package it has another name. */
const renameEngine: Plugin = {
  name: "rename-engine",
  setup: ({ onLoad }) => {
    onLoad({ filter: /authorization[\\/]src[\\/]engine\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      const contents = source.replaceAll(`= "${ENGINE}"`, `= "${OWN_ENGINE}"`);
      if (contents === source) throw new Error(`${path} does not load ${ENGINE} by its name any more`);
      return { contents, loader: "ts" };
    });
  },
};

rmSync(dist, { recursive: true, force: true });
mkdirSync(bundle, { recursive: true });
await build({
  entryPoints: [join(root, "src/main.ts")],
  outfile: join(bundle, "portcullis.mjs"),
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20.11",
  legalComments: "linked",
  logLevel: "warning",
  plugins: [renameEngine],
  // Modules of the older kind ask for it.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module";\nconst require = __createRequire(import.meta.url);',
  },
});

const cedar = dirname(createRequire(join(authorization, "src/index.ts")).resolve(ENGINE));
copyFileSync(join(cedar, "cedar_wasm.js"), join(bundle, OWN_ENGINE));
copyFileSync(join(cedar, "cedar_wasm_bg.wasm"), join(bundle, "cedar_wasm_bg.wasm"));
// main.ts reads its version one folder above itself.
copyFileSync(join(root, "package.json"), join(dist, "package.json"));
// Where libs/authorization looks for them: beside the folder of its code.
cpSync(join(authorization, "policies"), join(dist, "policies"), { recursive: true });
