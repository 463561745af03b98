import type { NoiseKind } from '../article/noise-kind';
import { tidy } from '../dom/lines';
import { roleOf } from '../dom/tag-role';
import { judgeWording } from './judge-line';
import type { Noise } from './noise';

/** The site's own functions, and what a form or a wall waits for. */
const own = 'nav, header, footer, menu, form, dialog, [role="dialog"], [role="navigation"]';

/** What a button may do that a reader can do without: no offer, since a wall has one, and no way to more of the text. */
const kinds = new Set<NoiseKind>(['advertisement', 'promo', 'share']);
const waysOn = new Set(['lanjut', 'penanda halaman']);

/** What only closes something does not say what it closes. */
const namesAdvertisement = /\b(?:iklan|ads?|advertisement|sponsored)\b/i;

const advertisement = 'img, iframe, ins, video';

/** Buttons that are noise by their wording. They are no lines of a page. One that closes an advertisement goes with it. */
export const noisyButtons = (root: ParentNode): Noise[] =>
  [...root.querySelectorAll('button')].flatMap((button): Noise[] => {
    const isOwn = !switchedOff?.has('buttons-of-the-site-stay') && button.closest(own);
    if (roleOf(button) !== 'silent' || isOwn) return [];
    const text = tidy(button.textContent ?? '');
    const { wording } = judgeWording(text);
    const leadsOn = !switchedOff?.has('ways-to-more-stay') && waysOn.has(wording?.name ?? '');
    if (wording?.strength !== 'sure' || !kinds.has(wording.kind) || leadsOn) return [];
    const isSure = switchedOff?.has('buttons-name-what-they-close') || namesAdvertisement.test(text);
    if (wording.kind === 'advertisement' && !isSure) return [];
    const reason = `phrase: ${wording.name}`;
    const box = button.parentElement;
    const closes = wording.kind === 'advertisement' && box?.querySelector(advertisement);
    if (box && closes && tidy(box.textContent ?? '') === text) return [{ element: box, kind: 'filled-slot', reason }];
    return closes ? [] : [{ element: button, kind: wording.kind, reason }];
  });
