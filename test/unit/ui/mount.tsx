import { render, type ComponentChildren } from 'preact';
import { onTestFinished, vi } from 'vitest';
import { Popup } from '../../../src/ui/popup/popup';
import { PopupModel } from '../../../src/ui/popup/popup-model';
import { FakePort, type World } from './fake-port';

/** Puts an element into the page until the test ends. */
export function mount(children: ComponentChildren): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  render(children, root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  return root;
}

export interface MountedPopup {
  root: HTMLElement;
  port: FakePort;
  model: PopupModel;
}

/** What a popup loads when it is wanted; in a test it is there at once, however slow its server is. */
const parts = () => [
  import('../../../src/ui/language/id.json'),
  import('../../../src/ui/language/en.json'),
  import('../../../src/ui/popup/panel'),
  import('../../../src/ui/popup/left-out'),
  import('../../../src/ui/popup/not-article'),
  import('../../../src/ui/popup/offer/site-offer-view'),
  import('../../../src/ui/take-away/chooser'),
  import('../../../src/ui/components/origin/attribution-origin'),
  import('../../../src/ui/whole/live-panel'),
  import('../../../src/ui/whole/whole-panel'),
];

/** A popup on an imagined tab, opened and at rest. */
export async function mountPopup(
  world: World = {},
  prepare: (port: FakePort) => void = () => {},
): Promise<MountedPopup> {
  await Promise.all(parts());
  const port = new FakePort(world);
  prepare(port);
  const model = new PopupModel(port);
  const root = mount(<Popup model={model} />);
  await model.open();
  await vi.waitUntil(() => root.querySelector('h1') && !root.querySelector('.panel:empty'), 30_000);
  await settle();
  return { root, port, model };
}

/** Waits until what was set is drawn, and what comes of the drawing: that is done after its frame, and may draw again. */
export async function settle(): Promise<void> {
  for (let drawn = 0; drawn < 3; drawn += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** The one element that a selector fits, below `root`. */
export function only(root: Element, selector: string): HTMLElement {
  const found = root.querySelectorAll<HTMLElement>(selector);
  const [element] = found;
  if (!element || found.length > 1) throw new Error(`${found.length} elements fit ${selector}`);
  return element;
}

/** An element's text as a reader sees it, white space collapsed. */
export const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The one button whose accessible name contains these words. */
export function button(root: Element, name: string): HTMLButtonElement {
  const named = (candidate: Element): string => {
    const label = document.getElementById(candidate.getAttribute('aria-labelledby') ?? '');
    return candidate.getAttribute('aria-label') ?? textOf(label ?? candidate);
  };
  const found = [...root.querySelectorAll('button')].filter((candidate) => named(candidate).includes(name));
  const [element] = found;
  if (!element || found.length > 1) throw new Error(`${found.length} buttons are called ${name}`);
  return element;
}
