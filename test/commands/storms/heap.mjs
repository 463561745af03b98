/** The heap of a page, its elements included, after all that is garbage was collected, in MB; nothing where the browser does not say. @param {import('puppeteer-core').Page} page @param {boolean} isChromium */
export async function heapOf(page, isChromium) {
  if (!isChromium) return [];
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return [(usedSize + embedderHeapUsedSize) / 1e6];
}
