import type { BlockContent, Paragraph, PhrasingContent, Root } from 'mdast';
import type { Block, Embed, Figure, LiveEntry } from '../article/block';
import { toPhrasing } from './markdown-phrasing';
import { toTable } from './markdown-table';

/** The blocks of a body as a Markdown syntax tree, without empty blocks. */
export function toTree(blocks: Block[]): Root {
  return { type: 'root', children: toContent(blocks) };
}

function toContent(blocks: Block[]): BlockContent[] {
  return blocks.flatMap(blockContent);
}

function blockContent(block: Block): BlockContent[] {
  switch (block.type) {
    case 'paragraph':
      return paragraph(toPhrasing(block.content));
    case 'heading': {
      const children = toPhrasing(block.content);
      return children.length > 0 ? [{ type: 'heading', depth: block.level, children }] : [];
    }
    case 'list': {
      const items = block.items.map(toContent).filter((children) => children.length > 0);
      if (items.length === 0) return [];
      const spread = !items.every(isTight);
      const children = items.map((item) => ({ type: 'listItem' as const, spread, children: item }));
      return [{ type: 'list', ordered: block.ordered, spread, children }];
    }
    case 'quote':
      return quote(toContent(block.blocks));
    case 'table':
      return [...paragraph(emphasis(block.caption)), ...toTable(block)];
    case 'figure':
      return figure(block);
    case 'group':
      return [...toContent(block.blocks), ...paragraph(emphasis(block.caption))];
    case 'embed':
      return embed(block);
    case 'live-entry':
      return liveEntry(block);
    case 'preformatted':
      return [{ type: 'code', value: block.text }];
  }
}

/** Only between a paragraph and the list after it the empty line can be omitted. */
function isTight([first, second, third]: BlockContent[]): boolean {
  return first?.type === 'paragraph' && (second === undefined || second.type === 'list') && third === undefined;
}

function paragraph(children: PhrasingContent[]): Paragraph[] {
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

function quote(children: BlockContent[]): BlockContent[] {
  return children.length > 0 ? [{ type: 'blockquote', children }] : [];
}

function emphasis(text: string | null): PhrasingContent[] {
  return text ? toPhrasing([{ text, emphasis: true }]) : [];
}

function figure({ src, alt, caption, credit }: Figure): BlockContent[] {
  const words = [emphasis(caption), credit ? toPhrasing([{ text: `(${credit})` }]) : []].filter(
    (part) => part.length > 0,
  );
  return [
    ...paragraph(src === null ? [] : [{ type: 'image', url: src, alt }]),
    ...paragraph(words.flatMap((part, index) => (index === 0 ? part : [{ type: 'text', value: ' ' }, ...part]))),
  ];
}

function embed({ provider, href, text }: Embed): BlockContent[] {
  const link = toPhrasing([href === null ? { text: provider } : { text: provider, href }]);
  return quote([...paragraph(text ? toPhrasing([{ text }]) : []), ...paragraph(link)]);
}

function liveEntry({ time, blocks }: LiveEntry): BlockContent[] {
  return [...paragraph(toPhrasing([{ text: time, strong: true }])), ...toContent(blocks)];
}
