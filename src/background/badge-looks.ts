import type { Badge } from '../browser/action';
import type { PageState } from '../messages/protocol';
import type { Language } from '../settings/settings';

/** How the toolbar button shows one page. The default, from the manifest, is a hollow drop. */
export type Look = 'cleaned' | 'nothing' | 'paused' | 'off' | 'left-alone';

const titles: Record<Language, Record<Look, string>> = {
  id: {
    cleaned: 'Bening: {n} bagian disembunyikan',
    nothing: 'Bening: tidak ada yang perlu disembunyikan',
    paused: 'Bening: semua ditampilkan lagi di halaman ini',
    off: 'Bening: dimatikan untuk situs ini',
    'left-alone': 'Bening: situs ini dibiarkan, klik untuk tahu sebabnya',
  },
  en: {
    cleaned: 'Bening: {n} parts hidden',
    nothing: 'Bening: nothing to hide here',
    paused: 'Bening: everything is shown again on this page',
    off: 'Bening: switched off for this site',
    'left-alone': 'Bening: this site is left alone, click to see why',
  },
};

/** They differ in shape and text, not in colour: a full drop with a number or a tick, a crossed-out drop with a dash. */
const shapes: Record<Look, string> = {
  cleaned: 'drop',
  nothing: 'drop',
  paused: 'drop-off',
  off: 'drop-off',
  'left-alone': 'drop-off',
};
const texts: Record<Look, string> = { cleaned: '', nothing: '✓', paused: '–', off: '–', 'left-alone': '–' };

/** The look for a page's state; null (the default) if the page is not an article. */
export function lookOf({ article, hidden, paused }: Pick<PageState, 'article' | 'hidden' | 'paused'>): Look | null {
  if (!article) return null;
  if (paused) return 'paused';
  return hidden > 0 ? 'cleaned' : 'nothing';
}

/** The badge of a look; `hidden` is the number of blocks hidden now. */
export function badgeOf(look: Look | null, hidden: number, language: Language): Badge {
  const shape = look ? shapes[look] : 'drop-hollow';
  return {
    icon: { 16: `/icons/${shape}-16.png`, 32: `/icons/${shape}-32.png` },
    text: look === 'cleaned' ? (hidden > 99 ? '99+' : String(hidden)) : look ? texts[look] : '',
    title: look ? titles[language][look].replace('{n}', String(hidden)) : 'Bening',
  };
}
