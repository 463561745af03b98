import { onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';

/** Has the browser prefer something, as its system would have it, until the test ends: `forced-colors`, `active`. */
export async function preferring(name: string, value: string): Promise<void> {
  const session = cdp();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
  onTestFinished(async () => {
    await session.send('Emulation.setEmulatedMedia', { features: [] });
  });
}
