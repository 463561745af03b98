import type { Language } from '../../settings/settings';

/** The messages about a quotation. */
export interface Texts {
  copied: string;
  /** No text is selected, or it is in a frame. */
  nothing: string;
  /** The browser copies only after a click in the page. */
  waiting: string;
  refused: string;
  copy: string;
  close: string;
}

export const texts: Record<Language, Texts> = {
  id: {
    copied: 'Kutipan dan sumbernya tersalin.',
    nothing: 'Pilih dulu kata-kata yang hendak dikutip.',
    waiting: 'Kutipan dan sumbernya siap disalin.',
    refused: 'Tidak dapat menyalin: peramban menolaknya.',
    copy: 'Salin kutipan',
    close: 'Tutup',
  },
  en: {
    copied: 'The quotation and its source are copied.',
    nothing: 'Select the words to quote first.',
    waiting: 'The quotation and its source are ready to copy.',
    refused: 'Could not copy: the browser refused.',
    copy: 'Copy quotation',
    close: 'Close',
  },
};
