import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../find-browser.mjs';

/** Renders the drawings beside this file to the sizes that browsers ask for; run it by hand after a drawing changed. */
const sizes = { drop: [16, 32, 48, 128], 'drop-hollow': [16, 32], 'drop-off': [16, 32] };

const executablePath = findBrowser('chrome');
if (!executablePath) throw new Error('No Chrome, Chromium or Edge found: install one, or set CHROME_PATH.');
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await puppeteer.launch({ executablePath, args });
try {
  const page = await browser.newPage();
  for (const [name, widths] of Object.entries(sizes)) {
    const svg = readFileSync(new URL(`${name}.svg`, import.meta.url)).toString('base64');
    for (const width of widths) {
      await page.setViewport({ width, height: width });
      await page.setContent(
        `<style>body { margin: 0 } img { display: block; width: 100vw }</style><img src="data:image/svg+xml;base64,${svg}">`,
      );
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(new URL(`../../../../assets/icons/${name}-${width}.png`, import.meta.url), png);
    }
  }
} finally {
  await browser.close();
}
