// `npm run icons`: the pictures that an installed app goes by, drawn from app/icon.svg. They are checked in; run it when
// the icon changes.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { root } from "./start/checkout.mjs";
import { findBrowser } from "./test/browser.mjs";

const svg = readFileSync(join(root, "app", "icon.svg"), "utf8");
// Phones cut a shape of their own out of these: no corners, no edge, and the comma well inside.
const whole = svg
  .replace('width="31"', 'width="40"')
  .replace('height="31"', 'height="40"')
  .replace(/x="\.5" y="\.5"/, 'x="-4" y="-4"');
const icons = [
  { file: "public/icons/192.png", size: 192, drawing: svg },
  { file: "public/icons/512.png", size: 512, drawing: svg },
  { file: "public/icons/maskable-512.png", size: 512, drawing: whole },
  { file: "app/apple-icon.png", size: 180, drawing: whole },
];

const run = { folder: root, signal: new AbortController().signal };
const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const browser = await chromium.launch({ executablePath: await findBrowser(run), args: sandbox });
const page = await browser.newPage({ colorScheme: "light" });
mkdirSync(join(root, "public", "icons"), { recursive: true });
for (const { file, size, drawing } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${drawing}`,
  );
  await page.screenshot({ path: join(root, file), omitBackground: true });
  console.log(file);
}
await browser.close();
