import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../article/article';
import { needsCheckedCapitals } from '../../export/citation/capitals';
import { cite } from '../../export/citation/cite';
import { citationStyles, type CitationStyle } from '../../export/citation/styles';
import { clipRuns } from '../../export/clip-runs';
import { fileName } from '../../export/file-name';
import { InlineText } from '../components/inline-text';
import { citationFiles } from './citation-files';
import { useTakeAwaySpeech } from './language/use-take-away-speech';
import type { TakeAwayPort } from './take-away-port';
import type { Takings } from './use-takings';

export interface CitationChooserProps {
  article: Article;
  port: TakeAwayPort;
  takings: Takings;
}

const isStyle = (text: string | null): text is CitationStyle => citationStyles.some((style) => style === text);

/** The article as a citation, in the style chosen last. */
export function CitationChooser({ article, port, takings }: CitationChooserProps) {
  const t = useTakeAwaySpeech();
  const [style, setStyle] = useState<CitationStyle>(citationStyles[0]);
  useEffect(() => {
    port.citationStyle().then(
      (last) => isStyle(last) && setStyle(last),
      () => {},
    );
  }, [port]);
  const choose = (chosen: string): void => {
    if (!isStyle(chosen)) return;
    setStyle(chosen);
    // If it cannot be stored, the reader chooses again next time.
    port.rememberCitationStyle(chosen).catch(() => {});
  };
  const citation = cite(article, style, port.today());
  const file = citationFiles[style];
  return (
    <>
      <select
        aria-label={t('take-away.cite.style')}
        value={style}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {citationStyles.map((one) => (
          <option key={one} value={one} selected={one === style}>
            {t(`citation.${one}`)}
          </option>
        ))}
      </select>
      <p class={file ? 'citation data' : 'citation'} lang={article.language}>
        <InlineText content={citation} />
      </p>
      {needsCheckedCapitals(style, article.title) && <p class="note">{t('take-away.cite.capitals')}</p>}
      <button type="button" class="button" onClick={() => takings.copy(() => clipRuns(citation))}>
        {t('take-away.cite.copy')}
      </button>
      {file && (
        <button
          type="button"
          class="button"
          onClick={() => takings.save(fileName(article, file.extension), file.mediaType, () => clipRuns(citation).text)}
        >
          {t('take-away.cite.save')}
        </button>
      )}
    </>
  );
}
