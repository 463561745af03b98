import type { Launched } from './browsers.mjs';
import { until } from './until.mjs';

/** Some page into which a reader pastes. */
export const pasteboard = {
  url: 'https://papan.example/',
  html: `<!doctype html><html lang="id"><title>Papan</title><div contenteditable style="height:200px"></div><script>
    document.addEventListener('paste', ({ clipboardData }) => {
      document.body.dataset.text = clipboardData.getData('text/plain');
      document.body.dataset.html = clipboardData.getData('text/html');
    });
  </script>`,
};

/** The content of the clipboard as a page gets it when a reader pastes. */
export async function paste({ newPage }: Launched): Promise<{ text: string; html: string }> {
  const page = await newPage();
  await page.goto(pasteboard.url);
  await page.bringToFront();
  await page.click('[contenteditable]');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  const text = await until(() => page.$eval('body', (body) => body.dataset['text']), 'something was pasted');
  const html = await page.$eval('body', (body) => body.dataset['html'] ?? '');
  await page.close();
  return { text, html };
}
