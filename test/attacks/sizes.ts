import { attacks } from './attack';

const text = 'Petugas pasar menulis keterangan lengkap di papan dekat gerbang utama pasar lama sejak kemarin pagi.';
const many = (part: string, times: number) => part.repeat(times);
/** Pages that are large, deep, or made of very many of one thing. */
export const sizes = attacks('size', ['deep-pages-read-once'], {
  'quotations two thousand deep': {
    guards: ['nesting-is-counted'],
    body: `${many('<blockquote>', 2000)}<p>${text}</p>${many('</blockquote>', 2000)}`,
  },
  'lists a thousand deep': {
    guards: ['nesting-is-counted'],
    body: `${many('<ul><li>a', 1000)}${many('</li></ul>', 1000)}`,
  },
  'captions five hundred deep': {
    body: `<figure><img width="600" src="/a.jpg"></figure>${many('<div class="caption">a', 500)}${many('</div>', 500)}`,
  },
  'forms without an end': { guards: ['form-pages-read-once'], body: many('<form><input>', 5000) },
});
