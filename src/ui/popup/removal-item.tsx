import type { Removal } from '../../article/removal';
import type { PopupModel } from './popup-model';
import { reasonKey } from './reason-key';
import { useRemovalSpeech } from './removals/use-removal-speech';

export interface RemovalItemProps {
  removal: Removal;
  /** True once the reader brought it back. */
  shown: boolean;
  /** Whether its reason is told for all of its kind at once. */
  isExplained: boolean;
  /** The language of the page's own words. */
  language: string;
  model: PopupModel;
}

/** One hidden block: how its text begins, why it was hidden, and a button to bring it back. */
export function RemovalItem({ removal, shown, isExplained, language, model }: RemovalItemProps) {
  const t = useRemovalSpeech();
  const { id } = removal;
  const text = removal.text || t('removal.untitled');
  return (
    <li class={shown ? 'removal shown' : 'removal'}>
      <span class="removal-words">
        <span class="removal-text" lang={removal.text ? language : undefined}>
          {text}
        </span>
        {shown && <span class="note">{t('removal.restored')}</span>}
        {!shown && !isExplained && <span class="note">{t(reasonKey(removal))}</span>}
      </span>
      {id !== null && (
        <button
          type="button"
          class="link"
          aria-label={t(shown ? 'removal.reveal.named' : 'removal.restore.named', { text })}
          onClick={() => void (shown ? model.reveal(id) : model.restore(id))}
        >
          {t(shown ? 'removal.reveal' : 'removal.restore')}
        </button>
      )}
    </li>
  );
}
