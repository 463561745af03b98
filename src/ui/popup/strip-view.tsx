import { useRef } from 'preact/hooks';
import { noiseKinds } from '../../article/noise-kind';
import type { PageStatus } from '../../messages/protocol';
import { lazy } from '../components/lazy';
import { Drop, type DropShape } from '../components/drop';
import { SettingsButton } from '../components/settings-button';
import { useLeave } from '../components/use-leave';
import { useSpeech } from '../language/language-context';
import type { Key, Translate } from '../language/translate';
import type { PopupModel } from './popup-model';
import { stripOf, type PopupState, type Strip } from './popup-state';

export interface StripViewProps {
  model: PopupModel;
  state: PopupState;
}

const Panel = lazy(() => import('./panel'));

/** The line above the article: what happened to the page, one press to take it back, and all of it on demand. */
export function StripView({ model, state }: StripViewProps) {
  const { t } = useSpeech();
  const strip = stripOf(state);
  const header = useRef<HTMLElement>(null);
  const details = useRef<HTMLDetailsElement>(null);
  // The open panel lies over the article.
  useLeave(header, true, () => details.current?.removeAttribute('open'));
  const gear = <SettingsButton onOpen={() => void model.port.openSettings()} />;
  if (!hasStrip(state)) return <header class={state.view.name === 'reading' ? 'strip' : 'strip bare'}>{gear}</header>;
  const close = (event: KeyboardEvent): void => {
    // The first Escape closes the panel; the browser closes the popup with the next.
    if (event.key !== 'Escape' || !details.current?.open) return;
    event.preventDefault();
    details.current.open = false;
    details.current.querySelector('summary')?.focus();
  };
  const { title, text } = wording(strip, state, t);
  const line = (
    <>
      <Drop class="strip-mark" shape={marks[strip]} />
      <strong>{title}</strong>
    </>
  );
  return (
    <header class="strip" ref={header} onKeyDown={close}>
      <section data-part="removals" aria-label={t('strip.label')}>
        {hasPanel(state) ? (
          <details ref={details}>
            <summary class="strip-line">{line}</summary>
            <div class="panel">
              {text && <p class="note">{text}</p>}
              <Panel model={model} state={state} />
            </div>
          </details>
        ) : (
          <p class="strip-line">
            {line}
            {strip === 'closed' && <span class="note">{text}</span>}
          </p>
        )}
        <StripAction model={model} strip={strip} />
      </section>
      {gear}
    </header>
  );
}

const marks: Record<Strip, DropShape> = {
  hidden: 'full',
  nothing: 'full',
  shown: 'struck',
  off: 'struck',
  'left-alone': 'struck',
  closed: 'struck',
  unlisted: 'hollow',
  before: 'hollow',
  other: 'hollow',
};

/** Where there is no page to speak of, the state below says it all. */
function hasStrip({ view, page, site }: PopupState): boolean {
  if (view.name === 'article') return true;
  return (view.name === 'not-article' || view.name === 'awaited') && (page !== null || site !== null);
}

const hasPanel = ({ page, site, tabClosed }: PopupState): boolean =>
  !tabClosed && (site !== null || (page?.removals.length ?? 0) > 0);

function StripAction({ model, strip }: { model: PopupModel; strip: Strip }) {
  const { t } = useSpeech();
  const button = (label: Key, name: Key, act: () => Promise<void>) => (
    <button type="button" class="button" aria-label={t(name)} onClick={() => void act()}>
      {t(label)}
    </button>
  );
  switch (strip) {
    case 'hidden':
      return button('strip.undo', 'strip.undo.named', () => model.togglePage());
    case 'shown':
      return button('strip.redo', 'strip.redo.named', () => model.togglePage());
    case 'left-alone':
      return button('strip.again', 'strip.again', () => model.cleanAgain());
    case 'before':
      return button('strip.reload', 'strip.reload', () => model.reload());
    default:
      return null;
  }
}

function wording(strip: Strip, { page, site }: PopupState, t: Translate): { title: string; text: string } {
  if (strip === 'hidden' && page) return { title: countHidden(page, t), text: countKinds(page, t) };
  const values = { count: page?.removals.length ?? 0, site: site?.host ?? '' };
  if (strip === 'left-alone')
    return { title: t('strip.left-alone', values), text: t(`strip.left-alone.${site?.leftAlone ?? 'went'}`) };
  const text = strip === 'hidden' || strip === 'unlisted' || strip === 'other' ? '' : t(`strip.${strip}.text`, values);
  return { title: t(`strip.${strip}`, values), text };
}

function countHidden({ removals, restored }: PageStatus, t: Translate): string {
  const total = removals.length;
  const count = total - restored.length;
  return count === total ? t('strip.hidden', { count }) : t('strip.partly', { count, total });
}

function countKinds({ removals, restored }: PageStatus, t: Translate): string {
  const hidden = removals.filter(({ id }) => id === null || !restored.includes(id));
  return noiseKinds
    .map((kind) => ({ kind, count: hidden.filter((removal) => removal.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => t(`count.${kind}`, { count }))
    .join(', ');
}
