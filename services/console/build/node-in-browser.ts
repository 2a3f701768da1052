import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const own = (name: string): string => fileURLToPath(new URL(`../src/verify/${name}`, import.meta.url));

/** What the check of evidence needs of Node, for browsers: `node:crypto` by WebCrypto, and `Buffer`. Only its chunk uses them. */
export const nodeInBrowser = (): Plugin => ({
  name: "node-in-browser",
  config: () => ({
    resolve: { alias: [{ find: /^node:crypto$/, replacement: own("node-crypto.ts") }] },
    build: { rolldownOptions: { transform: { inject: { Buffer: [own("bytes.ts"), "Bytes"] } } } },
  }),
});
