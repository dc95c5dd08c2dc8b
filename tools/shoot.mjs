// SPDX-License-Identifier: LGPL-2.1-or-later
// Takes pictures of parts of pages in headless Chromium, for tools/pictures.
// Usage: node shoot.mjs FOLDER-OF-node_modules CHROMIUM JSON, a list of {page, out, part, theme, width, height}

import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [folder, executablePath, list] = process.argv.slice(2);
const { chromium } = createRequire(`${folder}/`)('playwright-core');
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
for (const { page: file, out, part, theme, width, height } of JSON.parse(list)) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme, deviceScaleFactor: 1 });
  await page.goto(pathToFileURL(file).href);
  const box = await page.locator(part).first().evaluate((element) => {
    const { x, y, width: w, height: h } = element.getBoundingClientRect();
    return { x: Math.max(0, x + scrollX), y: y + scrollY, width: w, height: h };
  });
  const clip = { x: box.x, y: box.y, width: Math.min(box.width, width - box.x), height: Math.min(box.height, height) };
  await page.screenshot({ path: out, clip, fullPage: true });
  await page.close();
}
await browser.close();
