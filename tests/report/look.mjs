// SPDX-License-Identifier: LGPL-2.1-or-later
// Opens pages in headless Chromium as readers meet them, in light and dark, on a desk's and on a telephone's
// width, and prints as a JSON list what is wrong: what axe-core finds against WCAG 2.2 AA, what a page asks the
// network for, what Chromium complains of, and what is wider than the window.
// Usage: node look.mjs FOLDER-OF-node_modules CHROMIUM PAGE...

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [folder, chromium, ...pages] = process.argv.slice(2);
const require = createRequire(`${folder}/`);
const { chromium: browsers } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];

// All that stands out of the window sideways, unless something around it can be scrolled.
function findWide() {
  const scrolls = (element) => element && (/auto|scroll|hidden/.test(getComputedStyle(element).overflowX)
    || scrolls(element.parentElement));
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width)
    return [];
  return [...document.body.querySelectorAll('*')].filter((element) => {
    const box = element.getBoundingClientRect();
    return (box.right > width + 1 || box.left < -1) && box.width > 0 && !scrolls(element.parentElement)
      && !element.matches('.skip');
  }).slice(0, 5).map((element) => `${element.tagName.toLowerCase()}.${element.className} #${element.closest('[id]')?.id}`);
}

async function look(page, colorScheme, width) {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 844 });
  const found = await page.evaluate((levels) => axe.run({ runOnly: levels, resultTypes: ['violations'] }), LEVELS);
  const wide = await page.evaluate(findWide);
  return [
    ...found.violations.map((rule) => ({
      what: `axe: ${rule.id}: ${rule.help}`,
      where: rule.nodes.slice(0, 5).map((node) => `${node.target.join(' ')}: ${node.html.slice(0, 200)}: ${node.any.concat(
        node.all, node.none).map((check) => check.message).join('; ')}`),
    })),
    ...(wide.length ? [{ what: 'wider than the window', where: wide }] : []),
  ].map((finding) => ({ ...finding, colorScheme, width }));
}

async function lookAtAll(browser, file) {
  const page = await browser.newPage();
  const address = pathToFileURL(file).href;
  const findings = [];
  page.on('console', (message) => findings.push({ what: `Chromium: ${message.text()}` }));
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:'))
      findings.push({ what: `asks for ${request.url()}` });
  });
  await page.goto(address);
  await page.evaluate(axe);
  for (const colorScheme of ['light', 'dark'])
    for (const width of [1280, 390])
      findings.push(...await look(page, colorScheme, width));
  await page.close();
  return findings.map((finding) => ({ file, ...finding }));
}

const browser = await browsers.launch({ executablePath: chromium, args: FLAGS });
const findings = [];
for (const page of pages)
  findings.push(...await lookAtAll(browser, page));
await browser.close();
console.log(JSON.stringify(findings, null, 1));
