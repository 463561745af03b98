import type { CitationStyle } from '../../src/export/citation/styles';
import { mayLink } from './marked-up';

/** Whether every brace is closed, and the outermost pair ends with the text. */
function isOneEntry(text: string): boolean {
  let depth = 0;
  for (let at = text.indexOf('{'); at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return text.slice(at + 1) === '\n';
  }
  return false;
}

const addressIn = /^(?:UR {2}- | {2}url = \{)(.*?)\}?,?$/gm;

/** Which citation has become more than one record, or leads where no address may. Prose is read as runs, elsewhere. */
export function citationBreaches(style: CitationStyle, text: string): string[] {
  const whole: Partial<Record<CitationStyle, () => boolean>> = {
    bibtex: () => /^@(?:article|online)\{/.test(text) && isOneEntry(text),
    ris: () => /^TY {2}- (?:ELEC|NEWS|MGZN)\r\n(?:(?:AU|TI|T2|PY|DA|Y2|UR|LA|N1) {2}- .*\r\n)*ER {2}- \r\n$/.test(text),
    'csl-json': () => Reflect.get(Object(JSON.parse(text)), 'length') === 1,
  };
  const isWhole = whole[style]?.() ?? true;
  const addresses = [...text.matchAll(addressIn)].map(([, address = '']) => address);
  return [
    ...(isWhole ? [] : [`${style} is more than one record`]),
    ...addresses.filter((one) => !mayLink.test(one)).map((one) => `${style} links to ${one.slice(0, 40)}`),
  ];
}
