import { loadCitationStyle, saveCitationStyle } from '../../browser/citation-style';
import type { TakeAwayPort } from './take-away-port';

/** How long a file is kept for the browser to download, in milliseconds. */
const fetching = 60_000;

/** The port of a page of ours in a real browser. */
export const browserTakeAwayPort: TakeAwayPort = {
  copy: ({ text, html }) =>
    navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        ...(html === null ? {} : { 'text/html': new Blob([html], { type: 'text/html' }) }),
      }),
    ]),
  save: (name, text, mediaType) => {
    const address = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), fetching);
  },
  print: () => window.print(),
  prints: 'here',
  today: () => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  },
  citationStyle: loadCitationStyle,
  rememberCitationStyle: saveCitationStyle,
};
