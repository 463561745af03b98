import type { ComponentChildren } from 'preact';
import { Drop, type DropShape } from './drop';

export interface NoticeProps {
  title: string;
  text: string;
  mark: DropShape;
  /** The headline of the whole page, where there is no article. */
  level?: 1 | 2;
  children?: ComponentChildren;
}

/** Shown instead of an article: what is wrong, and what the reader can do. */
export function Notice({ title, text, mark, level = 1, children }: NoticeProps) {
  const Heading = `h${level}` as const;
  return (
    <div class="notice">
      <Drop class="notice-mark" shape={mark} />
      <Heading>{title}</Heading>
      <p>{text}</p>
      {children}
    </div>
  );
}
