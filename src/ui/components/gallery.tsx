import { useContext, useRef, useState } from 'preact/hooks';
import type { Group } from '../../article/block';
import { useSpeech } from '../language/language-context';
import { ArticleLanguageContext } from './article-language-context';
import { Caption, Picture } from './picture';

export interface GalleryProps {
  group: Group;
  /** Whether pictures load without being asked for. */
  pictures: boolean;
}

/** How far each key goes among the pictures. */
const steps: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Pictures shown together: one stop for the Tab key, arrows go from one to the next. */
export function Gallery({ group, pictures }: GalleryProps) {
  const { t, language } = useSpeech();
  const articleLanguage = useContext(ArticleLanguageContext);
  const [at, setAt] = useState(0);
  const items = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const all = [...(items.current?.children ?? [])];
    const from = all.findIndex((item) => item === event.target);
    if (step === undefined || from < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = Math.min(all.length - 1, Math.max(0, from + step));
    setAt(next);
    const item = all[next];
    if (item instanceof HTMLElement) item.focus();
  };
  return (
    <figure>
      <div class="gallery" ref={items} onKeyDown={press}>
        {group.blocks.map((picture, index) => (
          <div
            key={index}
            role="group"
            aria-label={t('picture.of', { at: index + 1, total: group.blocks.length })}
            lang={language}
            tabIndex={index === at ? 0 : -1}
          >
            <div lang={articleLanguage}>
              <Picture picture={picture} load={pictures} />
            </div>
          </div>
        ))}
      </div>
      <Caption caption={group.caption} credit={group.credit} />
    </figure>
  );
}
