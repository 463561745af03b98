import type { Badge } from '../browser/action';
import type { PageState } from '../messages/protocol';
import type { Language } from '../settings/settings';

/** What the toolbar button says of one page. Where it says nothing, it looks as in the manifest: a hollow drop. */
export type Look = 'cleaned' | 'nothing' | 'paused' | 'off';

const titles: Record<Language, Record<Look, string>> = {
  id: {
    cleaned: 'Bening: {n} bagian disembunyikan',
    nothing: 'Bening: tidak ada yang perlu disembunyikan',
    paused: 'Bening: semua ditampilkan lagi di halaman ini',
    off: 'Bening: dimatikan untuk situs ini',
  },
  en: {
    cleaned: 'Bening: {n} parts hidden',
    nothing: 'Bening: nothing to hide here',
    paused: 'Bening: everything is shown again on this page',
    off: 'Bening: switched off for this site',
  },
};

/** Told apart by shape and text, not by colour: a full drop with a number or a tick, a struck drop with a dash. */
const shapes: Record<Look, string> = { cleaned: 'drop', nothing: 'drop', paused: 'drop-off', off: 'drop-off' };
const texts: Record<Look, string> = { cleaned: '', nothing: '✓', paused: '–', off: '–' };

/** Which look a page's state has; null for a page that is no article, which looks like any other page. */
export function lookOf({ article, hidden, paused }: PageState): Look | null {
  if (!article) return null;
  if (paused) return 'paused';
  return hidden > 0 ? 'cleaned' : 'nothing';
}

/** The badge of a look; `hidden` is the number of blocks that are hidden just now. */
export function badgeOf(look: Look | null, hidden: number, language: Language): Badge {
  const shape = look ? shapes[look] : 'drop-hollow';
  return {
    icon: { 16: `/icons/${shape}-16.png`, 32: `/icons/${shape}-32.png` },
    text: look === 'cleaned' ? (hidden > 99 ? '99+' : String(hidden)) : look ? texts[look] : '',
    title: look ? titles[language][look].replace('{n}', String(hidden)) : 'Bening',
  };
}
