import { clipArticle } from '../../export/clip-article';
import { fileName } from '../../export/file-name';
import { toMarkdown } from '../../export/markdown';
import { CitationChooser } from './citation-chooser';
import { useTakeAwaySpeech } from './language/use-take-away-speech';
import { savedFiles } from './saved-files';
import type { TakeAwayProps } from './take-away';
import { useTakings } from './use-takings';
import './take-away-panel.css';

/** Copy, save, cite, print; how it went is said at the end. */
export function TakeAwayPanel({ article, port }: TakeAwayProps) {
  const t = useTakeAwaySpeech();
  const [takings, said] = useTakings(port);
  return (
    <div class="take-away-panel">
      <section role="group" aria-labelledby="take-away-copy">
        <h2 id="take-away-copy">{t('take-away.copy')}</h2>
        <button type="button" class="button main" onClick={() => takings.copy(() => clipArticle(article))}>
          {t('take-away.copy.article')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => takings.copy(() => ({ text: toMarkdown(article), html: null }))}
        >
          {t('take-away.copy.markdown')}
        </button>
      </section>
      <section role="group" aria-labelledby="take-away-save" aria-describedby="take-away-pictures">
        <h2 id="take-away-save">{t('take-away.save')}</h2>
        {savedFiles.map(({ label, extension, mediaType, write }) => (
          <button
            key={extension}
            type="button"
            class="button"
            onClick={() => takings.save(fileName(article, extension), mediaType, () => write(article))}
          >
            {t(label)}
          </button>
        ))}
        <p class="note" id="take-away-pictures">
          {t('take-away.pictures')}
        </p>
      </section>
      <CitationChooser article={article} port={port} takings={takings} />
      <section role="group" aria-labelledby="take-away-print">
        <h2 id="take-away-print">{t('take-away.print')}</h2>
        <button type="button" class="button" onClick={() => port.print()}>
          {t(`take-away.print.${port.prints}`)}
        </button>
      </section>
      <p class="note" role="status">
        {said && t(said)}
      </p>
    </div>
  );
}
