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

/** A state of its own, in the place where an article would stand: what is the matter, and what can be done. */
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
