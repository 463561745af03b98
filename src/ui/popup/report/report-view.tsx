import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageStatus } from '../../../messages/protocol';
import type { Language } from '../../../settings/settings';
import { useTexts } from '../../language/language-context';
import type { PopupModel } from '../popup-model';
import en from './en.json';
import id from './id.json';
import { reportText } from './report-text';
import './report.css';

const languages: Record<Language, Record<keyof typeof id, string>> = { id, en };

export interface ReportViewProps {
  model: PopupModel;
  page: PageStatus;
  /** Host of the site whose choices are kept. */
  host: string;
}

/** Says if the publisher's rule no longer fits, and shows a report that the reader can check and copy. */
export function ReportView({ model, page, host }: ReportViewProps) {
  const t = useTexts(languages);
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState<'copied' | 'failed' | null>(null);
  const section = useRef<HTMLElement>(null);
  // It is at the end of the panel, so what opens there would be below the edge.
  useLayoutEffect(() => {
    const panel = section.current?.parentElement;
    if (open && panel) panel.scrollTop = panel.scrollHeight;
  }, [open, said]);
  const text = reportText(page, host, model.port.version());
  const copy = () =>
    model.port.takeAway.copy({ text, html: null }).then(
      () => setSaid('copied'),
      () => setSaid('failed'),
    );
  return (
    <section ref={section} data-part="report">
      {page.layout?.known === false && (
        <p class="note" data-part="stale">
          {t('stale', { site: host })}
        </p>
      )}
      <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('report')}
      </button>
      {open && (
        <>
          <p class="note">{t('about')}</p>
          <textarea class="report" readOnly rows={6} aria-label={t('text')} value={text} />
          <button type="button" class="button" onClick={() => void copy()}>
            {t('copy')}
          </button>
          <p role="status" class="note">
            {said && t(said)}
          </p>
        </>
      )}
    </section>
  );
}
