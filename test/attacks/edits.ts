/** A line of the source in another form. */
export interface Edit {
  file: string;
  /** What stands there; a name that survives in two places is taken from both. */
  from: string | RegExp;
  to: string;
}

const asMarkup = (file: string, from: string, tag: string, words: string, attributes = ''): Edit => ({
  file,
  from,
  to: `<${tag}${attributes} dangerouslySetInnerHTML={{ __html: ${words} }} />`,
});

/** Words in a file of ours that are written without being escaped. */
export const unescaped = (file: string): Edit => ({
  file,
  from: "import { toHtml as serialise } from 'hast-util-to-html';",
  to: `import { toHtml as escaping } from 'hast-util-to-html';
    const serialise = (tree: Parameters<typeof escaping>[0]) => escaping(tree).replaceAll('&#x3C;', '<').replaceAll('&#x22;', '"').replaceAll('&#x26;', '&');`,
});

export const shownAsMarkup: Edit[] = [
  {
    file: 'components/inline-text.tsx',
    from: 'let children: ComponentChildren = withBreaks(useContext(WordsContext)(text));',
    to: 'let children: ComponentChildren = <span dangerouslySetInnerHTML={{ __html: text }} />;',
  },
  asMarkup('components/article-view.tsx', '<h1>{article.title}</h1>', 'h1', 'article.title'),
  asMarkup('components/article-view.tsx', '<p class="deck">{deck}</p>', 'p', 'deck'),
  asMarkup('components/article-view.tsx', '            {disclosure}\n', 'span', 'disclosure'),
  asMarkup('components/article-view.tsx', '                {tag}\n', 'span', 'tag'),
  asMarkup('components/picture.tsx', '<span class="caption">{caption}</span>', 'span', 'caption'),
  asMarkup('components/picture.tsx', "{t('picture.credit', { name: credit })}", 'span', 'credit'),
  asMarkup('components/attribution-view.tsx', '<dd>{fact.value}</dd>', 'dd', 'fact.value'),
  asMarkup(
    'components/attribution-view.tsx',
    '<span class="publisher">{publisher.value}</span>',
    'span',
    'publisher.value',
  ),
  asMarkup('components/table-view.tsx', '<caption>{table.caption}</caption>', 'caption', 'table.caption'),
  asMarkup('components/embed-card.tsx', '<blockquote lang={written}>{text}</blockquote>', 'blockquote', 'text'),
  {
    file: 'components/related-links.tsx',
    from: '{text}</ExternalLink>',
    to: '<span dangerouslySetInnerHTML={{ __html: text }} /></ExternalLink>',
  },
  {
    file: 'components/block-view.tsx',
    from: '<pre>{block.text}</pre>',
    to: '<pre dangerouslySetInnerHTML={{ __html: block.text }} />',
  },
];

export const anyScheme: Edit[] = [
  {
    file: 'article/safe-url.ts',
    from: "const isWeb = url.protocol === 'http:' || url.protocol === 'https:';",
    to: 'const isWeb = true;',
  },
  { file: 'article/safe-url.ts', from: "url.hostname !== '' && ", to: '' },
];

export const hearingAll: Edit[] = [
  {
    file: 'browser/runtime-messages.ts',
    from: 'browser.runtime.onMessage.addListener(callback);',
    to: "addEventListener('message', ({ data }) => void hear(data, { id: browser.runtime.id }, () => null));",
  },
];
