/** A picture of so many pixels, at an address of its own. */
export async function painted(width: number, height: number): Promise<string> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('nothing to paint on');
  context.fillStyle = 'teal';
  context.fillRect(0, 0, width, height);
  return URL.createObjectURL(await canvas.convertToBlob());
}
