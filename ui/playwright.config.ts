// Journeys in Debian's Chromium over replies recorded from Rust. Nothing is downloaded and nothing is asked of a network.
import { defineConfig } from "@playwright/test";

const port = Number(process.env["BALISE_PAGE_PORT"] ?? 4173);

export default defineConfig({
  testDir: "tests/journeys",
  fullyParallel: true,
  workers: 2,
  reporter: "dot",
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1100, height: 760 },
    launchOptions: { executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: ["--no-sandbox"] },
  },
  webServer: {
    command: `npx vite preview --mode memory --outDir dist-memory --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
  },
});
