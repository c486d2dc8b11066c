// Builds the page for the program, or (mode `memory`) for a browser that tests it. Nothing of the second is in the first.
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Asks for the letters of the first screen with the page: words laid out before they are here would be laid out twice. */
const letters: Plugin = {
  name: "letters",
  transformIndexHtml: (_, { bundle }) =>
    Object.keys(bundle ?? {})
      .filter((file) => /latin-[47]00.*woff2$/.test(file))
      .map((file) => ({
        tag: "link",
        attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: "", href: `/${file}` },
        injectTo: "head-prepend" as const,
      })),
};

export default defineConfig(({ mode }) => ({
  plugins: [svelte(), letters, mode === "test" ? svelteTesting() : []],
  resolve: { alias: { "#backend": path(mode === "production" ? "src/backend/tauri.ts" : "src/backend/memory.ts") } },
  build: {
    outDir: mode === "memory" ? "dist-memory" : "dist",
    emptyOutDir: true,
    target: ["safari16", "chrome110"],
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
  },
  // The recorded replies are some megabytes, read once for each file.
  test: { environment: "jsdom", include: ["tests/*.test.ts"], setupFiles: ["tests/whole.ts"], testTimeout: 20_000 },
}));
