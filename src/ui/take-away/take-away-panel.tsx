import { useState } from 'preact/hooks';
import type { Article } from '../../article/article';
import { clipArticle } from '../../export/clip-article';
import { fileName } from '../../export/file-name';
import { markdownCopy } from '../../export/markdown';
import { picturesOf } from '../../export/pictures-of';
import { Switch } from '../components/switch';
import { CitationChooser } from './citation-chooser';
import { useTakeAwaySpeech } from './language/use-take-away-speech';
import { savedFiles, type SavedFile } from './saved-files';
import type { TakeAwayPort } from './take-away-port';
import { useTakings } from './use-takings';
import './take-away-panel.css';

export interface TakeAwayPanelProps {
  article: Article;
  port: TakeAwayPort;
}

/** Copy, save, cite and print, with a message about the result. */
export function TakeAwayPanel({ article, port }: TakeAwayPanelProps) {
  const t = useTakeAwaySpeech();
  const [takings, said] = useTakings(port);
  const [withPictures, setWithPictures] = useState(false);
  const pictures = picturesOf(article);
  const save = ({ extension, mediaType, holdsPictures, write }: SavedFile): void => {
    const name = fileName(article, extension);
    if (withPictures && holdsPictures)
      takings.saveWithPictures(name, mediaType, pictures, (held) => write(article, held));
    else takings.save(name, mediaType, () => write(article, new Map()));
  };
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
          onClick={() => takings.copy(() => ({ text: markdownCopy(article), html: null }))}
        >
          {t('take-away.copy.markdown')}
        </button>
      </section>
      <section role="group" aria-labelledby="take-away-save">
        <h2 id="take-away-save">{t('take-away.save')}</h2>
        {savedFiles.map((file) => (
          <button key={file.extension} type="button" class="button" onClick={() => save(file)}>
            {t(file.label)}
          </button>
        ))}
        {pictures.length > 0 && (
          <Switch
            label={t('take-away.pictures')}
            note={t('take-away.pictures.note')}
            on={withPictures}
            onToggle={() => setWithPictures(!withPictures)}
          />
        )}
      </section>
      <CitationChooser article={article} port={port} takings={takings} />
      <section role="group" aria-labelledby="take-away-print">
        <h2 id="take-away-print">{t('take-away.print')}</h2>
        <button type="button" class="button" onClick={() => port.print()}>
          {t(`take-away.print.${port.prints}`)}
        </button>
      </section>
      <p class="note" role="status">
        {said && t(said.key, said.values)}
      </p>
    </div>
  );
}
