import type { ComponentType } from 'preact';
import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../article/article';
import { ExternalLink } from '../components/external-link';
import { useLeave } from '../components/use-leave';
import { useSpeech } from '../language/language-context';
import type { ChooserProps } from './chooser';
import type { TakeAwayPort } from './take-away-port';

export interface ArticleActionsProps {
  article: Article;
  port: TakeAwayPort;
  /** Whether what opens lies over the page, so that a press beside it closes it. */
  floats?: boolean;
}

/** What has more than one way to do it, in the order of the row. */
const withChooser = ['copy', 'cite', 'save'] as const;

/** The row of what can be done with an article. A chooser opens where its button was pressed. */
export function ArticleActions({ article, port, floats = false }: ArticleActionsProps) {
  const { t, language } = useSpeech();
  const row = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ChooserProps['of'] | null>(null);
  const address = article.attribution.canonical?.value;
  useLeave(row, floats && open !== null, () => setOpen(null));
  useEffect(() => {
    if (open === null) return undefined;
    const close = (event: KeyboardEvent): void => {
      // The first Escape closes the chooser; the browser closes the popup with the next.
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      row.current?.querySelector<HTMLElement>(`[data-action="${open}"]`)?.focus();
      setOpen(null);
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [open]);
  return (
    <div class="actions" ref={row} role="group" aria-label={t('actions')} lang={language}>
      {withChooser.map((name) => (
        <Fragment key={name}>
          <button
            type="button"
            class="action"
            data-action={name}
            aria-expanded={name === open}
            onClick={() => setOpen(name === open ? null : name)}
          >
            {t(`action.${name}`)}
          </button>
          {name === open && <LoadedChooser of={name} article={article} port={port} />}
        </Fragment>
      ))}
      <button
        type="button"
        class="action"
        data-action="print"
        title={port.prints === 'here' ? undefined : t('action.print.on-reader-page')}
        onClick={() => port.print()}
      >
        {t('action.print')}
      </button>
      {address && (
        <ExternalLink href={address} class="action" data-action="original">
          {t('action.original')}
        </ExternalLink>
      )}
    </div>
  );
}

/** A chooser, whose code is loaded when one is first opened. */
function LoadedChooser(props: ChooserProps) {
  const { t } = useSpeech();
  const [Chooser, setChooser] = useState<ComponentType<ChooserProps> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import('./chooser').then(
      (loaded) => setChooser(() => loaded.Chooser),
      () => setFailed(true),
    );
  }, []);
  return (
    <div class="chooser">
      {Chooser && <Chooser {...props} />}
      {failed && <p class="note">{t('take-away.failed')}</p>}
    </div>
  );
}
