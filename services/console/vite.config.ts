import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compressed } from "./build/compressed.ts";
import { nodeInBrowser } from "./build/node-in-browser.ts";

/** Static files for `/console`, each with a Brotli and a gzip twin. Nothing inline: the page's policy allows none of it. */
export default defineConfig({
  base: "/console/",
  plugins: [react(), nodeInBrowser(), compressed()],
  build: {
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
