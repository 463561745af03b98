import { useState } from 'preact/hooks';
import type { Article } from '../../article/article';
import { fileName } from '../../export/file-name';
import { picturesOf } from '../../export/pictures-of';
import { Switch } from '../components/switch';
import { useTakeAwaySpeech } from './language/use-take-away-speech';
import { savedFiles, type SavedFile } from './saved-files';
import type { Takings } from './use-takings';

export interface FileChooserProps {
  article: Article;
  takings: Takings;
}

/** The files that an article is saved as, with its pictures if the reader wants them. */
export function FileChooser({ article, takings }: FileChooserProps) {
  const t = useTakeAwaySpeech();
  const [withPictures, setWithPictures] = useState(false);
  const pictures = picturesOf(article);
  const save = ({ extension, mediaType, holdsPictures, write }: SavedFile): void => {
    const name = fileName(article, extension);
    if (withPictures && holdsPictures)
      takings.saveWithPictures(name, mediaType, pictures, (held) => write(article, held));
    else takings.save(name, mediaType, () => write(article, new Map()));
  };
  return (
    <>
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
    </>
  );
}
