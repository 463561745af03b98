import { parseRegExpLiteral, type AST } from '@eslint-community/regexpp';

/** A text that a pattern may choke on: what leads it in, what is said again and again, and the end that does not come. */
export interface Pump {
  opening: string;
  unit: string;
  end: string;
}

/** How many of the ways to write a thing are tried. */
const ways = 4;

const letters = [...'aA0 -.,/:("_@|é“–\n\t'];

/** Characters that fit one place of a pattern; the pattern's own come first, whatever they are. */
function fitting(
  { raw }: AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass,
  flags: string,
): string[] {
  const place = new RegExp(raw, flags.replace(/[gy]/g, ''));
  return [...new Set([...raw, ...letters])].filter((letter) => place.test(letter));
}

/** What a part of a pattern matches, written in one of several ways; assertions and references as nothing. */
function sample(node: AST.Element | AST.Alternative, way: number, flags: string): string {
  switch (node.type) {
    case 'Alternative':
      return node.elements.map((element) => sample(element, way, flags)).join('');
    case 'Group':
    case 'CapturingGroup': {
      const chosen = node.alternatives[way % node.alternatives.length];
      return chosen ? sample(chosen, way, flags) : '';
    }
    case 'Quantifier':
      return sample(node.element, way, flags).repeat(Math.max(1, Math.min(node.min, 20)));
    case 'Character':
      return String.fromCodePoint(node.value);
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass': {
      const fit = fitting(node, flags);
      return fit[way % fit.length] ?? '';
    }
    case 'Assertion':
    case 'Backreference':
      return '';
  }
}

/** Every part of a pattern that may be said again and again, behind what must stand before it. */
function* parts(node: AST.Element | AST.Alternative, before: string, flags: string): Generator<Omit<Pump, 'end'>> {
  for (let way = 0; way < ways; way += 1) yield { opening: before, unit: sample(node, way, flags) };
  if (node.type === 'Alternative') {
    let opening = before;
    for (const element of node.elements) {
      yield* parts(element, opening, flags);
      opening += sample(element, 0, flags);
      // What nearly is a match, again and again.
      yield { opening: before, unit: opening.slice(before.length) };
    }
  }
  if ('alternatives' in node) for (const one of node.alternatives) yield* parts(one, before, flags);
  if (node.type === 'Quantifier') yield* parts(node.element, before, flags);
}

/** Texts that grow with no end, made from a pattern's own parts. */
export function pumpsOf(source: string, flags: string): Pump[] {
  const { pattern } = parseRegExpLiteral(new RegExp(source, flags));
  const found = new Map<string, Pump>();
  for (const alternative of pattern.alternatives)
    for (const { opening, unit } of parts(alternative, '', flags)) {
      if (unit === '') continue;
      for (const start of new Set(['', opening]))
        for (const end of ['', '\0\n']) found.set(JSON.stringify([start, unit, end]), { opening: start, unit, end });
    }
  return [...found.values()];
}
