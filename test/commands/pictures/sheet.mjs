import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @typedef {import('../../e2e/browsers.mjs').Launched} Launched */

const file = fileURLToPath(new URL('../../store/reader.png', import.meta.url));

/** Puts five pictures, three in a row, and two narrow ones in the place of the sixth on the one sheet that the README shows. @param {Launched} launched @param {string[]} pictures */
export async function writeSheet(launched, pictures) {
  const page = await launched.newPage();
  await page.setViewport({ width: 1260, height: 960 });
  await page.setContent(
    '<style>body{margin:0;display:grid;grid-template-columns:repeat(6,1fr);gap:12px;padding:12px;background:#cfd8d6}img{inline-size:100%;block-size:462px;object-fit:cover;object-position:top}img:nth-of-type(-n+5){grid-column:span 2}</style>',
  );
  for (const picture of pictures) {
    await page.evaluate(
      async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        document.body.append(image);
      },
      `data:image/png;base64,${readFileSync(picture).toString('base64')}`,
    );
  }
  writeFileSync(file, await page.screenshot());
  await page.close();
}
