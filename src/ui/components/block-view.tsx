import type { Block, Heading, List, Quote } from '../../article/block';
import { useSpeech } from '../language/language-context';
import { EmbedCard } from './embed-card';
import { Gallery } from './gallery';
import { InlineText } from './inline-text';
import { Picture } from './picture';
import { TableView } from './table-view';

export interface BlocksProps {
  blocks: Block[];
  /** Whether pictures load without being asked for. */
  pictures: boolean;
}

/** The body of an article, or of anything in it that holds blocks. */
export function Blocks({ blocks, pictures }: BlocksProps) {
  return blocks.map((block, index) => <BlockView key={index} block={block} pictures={pictures} />);
}

/**
 * A text runs as its first letters do. It is said when the whole of it is there: Chromium looks through it again for each
 * part that comes later, a minute for a paragraph of many small parts.
 */
const turnByText = (text: HTMLElement | null): void => {
  if (text) text.dir = 'auto';
};

interface BlockViewProps {
  block: Block;
  pictures: boolean;
}

function BlockView({ block, pictures }: BlockViewProps) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p ref={turnByText}>
          <InlineText content={block.content} />
        </p>
      );
    case 'heading':
      return <HeadingView heading={block} />;
    case 'list':
      return <ListView list={block} pictures={pictures} />;
    case 'quote':
      return <QuoteView quote={block} pictures={pictures} />;
    case 'table':
      return <TableView table={block} inside={Blocks} pictures={pictures} />;
    case 'figure':
      return <Picture picture={block} load={pictures} />;
    case 'group':
      return <Gallery group={block} pictures={pictures} />;
    case 'embed':
      return <EmbedCard embed={block} />;
    case 'live-entry':
      return (
        <section class="live-entry">
          <p class="live-time">{block.time}</p>
          <Blocks blocks={block.blocks} pictures={pictures} />
        </section>
      );
    case 'preformatted':
      return <pre dir="auto">{block.text}</pre>;
    case 'page-break':
      return <PageBreakView part={block.part} />;
  }
}

function PageBreakView({ part }: { part: number }) {
  const { t, language } = useSpeech();
  return (
    <p class="page-break" lang={language}>
      <span>{t('article.part', { part })}</span>
    </p>
  );
}

function HeadingView({ heading }: { heading: Heading }) {
  const Level = `h${heading.level}` as const;
  return (
    <Level ref={turnByText}>
      <InlineText content={heading.content} />
    </Level>
  );
}

function ListView({ list, pictures }: { list: List; pictures: boolean }) {
  if (list.terms) return <Definitions list={list} pictures={pictures} />;
  const Tag = list.ordered ? 'ol' : 'ul';
  return (
    <Tag start={list.start} reversed={list.reversed} type={list.letters}>
      {list.items.map((item, index) => (
        <li key={index} value={list.values?.[index] ?? undefined}>
          <Blocks blocks={item} pictures={pictures} />
        </li>
      ))}
    </Tag>
  );
}

function Definitions({ list, pictures }: { list: List; pictures: boolean }) {
  return (
    <dl>
      {list.items.map((item, index) => {
        const Tag = list.terms?.[index] ? 'dt' : 'dd';
        return (
          <Tag key={index}>
            <Blocks blocks={item} pictures={pictures} />
          </Tag>
        );
      })}
    </dl>
  );
}

function QuoteView({ quote, pictures }: { quote: Quote; pictures: boolean }) {
  return (
    <blockquote class={quote.pull ? 'pull' : undefined}>
      <Blocks blocks={quote.blocks} pictures={pictures} />
    </blockquote>
  );
}
