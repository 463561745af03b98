import { expect, test, vi } from 'vitest';
import { pictureData } from '../../../../src/ui/take-away/picture-data';
import { painted } from './painted';

async function sizeOf(data: string | undefined): Promise<number[]> {
  const image = new Image();
  image.src = data ?? '';
  await image.decode();
  return [image.naturalWidth, image.naturalHeight];
}

test('a picture is read as data, a large one no larger than a file wants it', async () => {
  const [small, large] = [await painted(40, 30), await painted(4000, 1000)];
  const read = await pictureData([small, large]);
  expect([...read.keys()]).toEqual([small, large]);
  expect(read.get(small)).toMatch(/^data:image\/webp;base64,/);
  expect(await sizeOf(read.get(small))).toEqual([40, 30]);
  expect(await sizeOf(read.get(large))).toEqual([1600, 400]);
});

test('what is no picture is left out, and the others are read all the same', async () => {
  const text = URL.createObjectURL(new Blob(['bukan gambar'], { type: 'image/png' }));
  const empty = URL.createObjectURL(
    new Blob(['<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0"/>'], { type: 'image/svg+xml' }),
  );
  const missing = new URL('/bukan-gambar.jpg', location.href).href;
  const whole = await painted(4, 4);
  expect([...(await pictureData([text, empty, whole, missing])).keys()]).toEqual([whole]);
});

test('a picture that does not come in time is left out', async () => {
  const never = vi.spyOn(HTMLImageElement.prototype, 'decode').mockReturnValue(new Promise(() => {}));
  const read = await pictureData([await painted(4, 4)], { patience: 1 });
  never.mockRestore();
  expect(read.size).toBe(0);
});

test('of an album the first pictures are kept, as many as a file can hold', async () => {
  const album = [await painted(40, 30), await painted(41, 30), await painted(42, 30)];
  const [first = '', second = ''] = (await pictureData(album)).values();
  const read = await pictureData(album, { most: first.length + second.length });
  expect([...read.keys()]).toEqual(album.slice(0, 2));
});

test('a picture of a page over http is asked for over https, which alone our pages may load', async () => {
  await pictureData(['http://127.0.0.1:9/foto.png']);
  const asked = () => performance.getEntriesByType('resource').map(({ name }) => name);
  await expect.poll(asked).toContain('https://127.0.0.1:9/foto.png');
});
