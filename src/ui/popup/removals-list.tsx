import { useId } from 'preact/hooks';
import { noiseKinds, type NoiseKind } from '../../article/noise-kind';
import type { Removal } from '../../article/removal';
import { useSpeech } from '../language/language-context';
import type { PopupModel } from './popup-model';
import type { PopupState } from './popup-state';
import { reasonKey } from './reason-key';
import { RemovalItem } from './removal-item';
import { useRemovalSpeech } from './removals/use-removal-speech';

export interface RemovalsListProps {
  model: PopupModel;
  state: PopupState;
}

/** All blocks hidden in the page, by kind. */
export function RemovalsList({ model, state }: RemovalsListProps) {
  const { page, view } = state;
  if (!page) return null;
  const language = view.name === 'article' ? view.extraction.article.language : 'id';
  const groups = noiseKinds.map((kind) => ({
    kind,
    removals: page.removals.filter((removal) => removal.kind === kind),
  }));
  return groups
    .filter(({ removals }) => removals.length > 0)
    .map(({ kind, removals }) => (
      <Group key={kind} kind={kind} removals={removals} restored={page.restored} language={language} model={model} />
    ));
}

interface GroupProps {
  kind: NoiseKind;
  removals: Removal[];
  restored: string[];
  language: string;
  model: PopupModel;
}

function Group({ kind, removals, restored, language, model }: GroupProps) {
  const { t: nameOf } = useSpeech();
  const t = useRemovalSpeech();
  const id = useId();
  const name = nameOf(`kind.${kind}`);
  const isShown = ({ id: removal }: Removal): boolean => removal !== null && restored.includes(removal);
  const allShown = removals.every(isShown);
  const [reason, ...others] = new Set(removals.map(reasonKey));
  const common = removals.length > 1 && others.length === 0 ? (reason ?? null) : null;
  return (
    <section class="group" aria-labelledby={id}>
      <p class="group-head">
        <span id={id}>
          {name} <span class="count">{removals.length}</span>
        </span>
        {removals.length > 1 && (
          <button
            type="button"
            class="link"
            aria-label={t(allShown ? 'removal.kind.hide' : 'removal.kind.restore', { kind: name })}
            onClick={() => void (allShown ? model.hideKind(kind, name) : model.showKind(kind, name))}
          >
            {t(allShown ? 'removal.kind.again' : 'removal.kind.all')}
          </button>
        )}
      </p>
      {common && <p class="note">{t(common)}</p>}
      <ul>
        {removals.map((removal, index) => (
          <RemovalItem
            key={removal.id ?? index}
            removal={removal}
            shown={isShown(removal)}
            isExplained={common !== null}
            language={language}
            model={model}
          />
        ))}
      </ul>
    </section>
  );
}
