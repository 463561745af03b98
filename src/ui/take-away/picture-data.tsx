import { render } from 'preact';
import { overHttps } from '../../article/safe-url';
import type { Pictures } from '../../export/figure-element';

/** The longer side of a picture in a file, in pixels: more than the widest column shows. */
const longestSide = 1600;
/** So many are read at once: each lies in memory as it is drawn. */
const abreast = 4;

/**
 * Pictures as data for a file, each loaded from the address that the page uses, without referrer. One
 * that the browser does not let us read (neither its host nor the reader has allowed it), that is none, that is not there
 * after `patience` milliseconds, or that would make all of them longer than `most` characters is left out: mail takes a file
 * of twelve millions. Never rejects.
 */
export async function pictureData(
  addresses: readonly string[],
  { patience = 20_000, most = 12_000_000 } = {},
): Promise<Pictures> {
  const ended = AbortSignal.timeout(patience);
  const left = [...addresses];
  const read = new Map<string, string>();
  const lane = async () => {
    for (let address = left.shift(); address !== undefined && !ended.aborted; address = left.shift()) {
      const data = await dataOf(address, ended).catch(() => null);
      if (data !== null) read.set(address, data);
    }
  };
  await Promise.all(Array.from({ length: abreast }, lane));
  // The first pictures of an article are the ones to keep.
  const pictures = new Map<string, string>();
  let characters = 0;
  for (const address of addresses) {
    const data = read.get(address) ?? '';
    if (data === '' || characters + data.length > most) continue;
    characters += data.length;
    pictures.set(address, data);
  }
  return pictures;
}

async function dataOf(address: string, ended: AbortSignal): Promise<string | null> {
  const stand = document.createElement('div');
  // A canvas gives out only what came as anonymous; of hosts that the extension may read browsers ask no more. It stands
  // before the address, which begins the loading.
  render(<img crossOrigin="anonymous" referrerPolicy="no-referrer" src={overHttps(address)} alt="" />, stand);
  const image = stand.querySelector('img');
  if (!image) return null;
  const late = new Promise<never>((_, reject) =>
    ended.addEventListener('abort', () => reject(ended.reason), { once: true }),
  );
  try {
    await Promise.race([image.decode(), late]);
    const { naturalWidth: width, naturalHeight: height } = image;
    const scale = Math.min(1, longestSide / Math.max(width, height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (!context || canvas.width === 0 || canvas.height === 0) return null;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/webp', 0.85);
  } finally {
    // Ends what is still loading.
    image.removeAttribute('src');
  }
}
