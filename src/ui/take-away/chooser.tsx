import type { Article } from '../../article/article';
import { CitationChooser } from './citation-chooser';
import { CopyChooser } from './copy-chooser';
import { FileChooser } from './file-chooser';
import { useTakeAwaySpeech } from './language/use-take-away-speech';
import type { TakeAwayPort } from './take-away-port';
import { useTakings } from './use-takings';
import './chooser.css';

export interface ChooserProps {
  of: 'copy' | 'cite' | 'save';
  article: Article;
  port: TakeAwayPort;
}

const choosers = { copy: CopyChooser, cite: CitationChooser, save: FileChooser };

/** The ways to copy, cite or save an article, with a message about the result. */
export function Chooser({ of, article, port }: ChooserProps) {
  const t = useTakeAwaySpeech();
  const [takings, said] = useTakings(port);
  const Ways = choosers[of];
  return (
    <section role="group" aria-label={t(`take-away.${of}`)}>
      <Ways article={article} port={port} takings={takings} />
      <p class="note" role="status">
        {said && t(said.key, said.values)}
      </p>
    </section>
  );
}
