import { readingChoices, textSize, textSizes } from '../../settings/reading-settings';
import { currentHeading, goToHeading } from './outline';
import type { ReaderModel } from './reader-model';
import { selectedWords } from './selected-words';
import type { Shortcut } from './shortcuts';

/** Does what a single key asks for. */
export function runShortcut(shortcut: Exclude<Shortcut, 'help'>, model: ReaderModel): void {
  const { size, theme } = model.state.reading;
  const resize = (to: number): void => void model.changeReading({ size: textSize(to) });
  const { theme: themes } = readingChoices;
  switch (shortcut) {
    case 'display':
      return document.querySelector<HTMLElement>('[data-tool="display"]')?.click();
    case 'theme':
      return void model.changeReading({ theme: themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system' });
    case 'larger':
      return resize(size + textSizes.step);
    case 'smaller':
      return resize(size - textSizes.step);
    case 'usual':
      return resize(100);
    case 'outline':
      return document.querySelector<HTMLElement>('.outline button')?.focus();
    case 'next':
      return goToHeading(currentHeading() + 1);
    case 'previous':
      return goToHeading(currentHeading() - 1);
    case 'quote':
      return void model.quote(selectedWords(getSelection()));
    case 'settings':
      return void model.port.openSettings();
    case 'copy':
    case 'cite':
    case 'save':
    case 'print':
    case 'original':
      return pressAction(shortcut);
  }
}

/** Presses a button of the row above the article, and leaves the focus on it: what opens comes next. */
function pressAction(name: string): void {
  const control = document.querySelector<HTMLElement>(`[data-action="${name}"]`);
  control?.focus();
  control?.click();
}
