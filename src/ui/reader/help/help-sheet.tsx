import { useEffect, useId, useRef } from 'preact/hooks';
import { Switch } from '../../components/switch';
import { shortcuts } from '../shortcuts';
import { useHelpSpeech } from './use-help-speech';

export interface HelpSheetProps {
  /** Whether single keys do something. */
  keys: boolean;
  onKeys(keys: boolean): void;
  onClose(): void;
}

/** What the keyboard can do on this page, and the other ways to open it. */
export default function HelpSheet({ keys, onKeys, onClose }: HelpSheetProps) {
  const t = useHelpSpeech();
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="help" ref={dialog} aria-labelledby={title} onClose={onClose}>
      <form class="help-head" method="dialog">
        <h2 id={title}>{t('help.title')}</h2>
        <button class="button">{t('help.close')}</button>
      </form>
      <dl>
        {shortcuts.map(({ name, keys: [key] }) => (
          <div key={name}>
            <dt>
              <kbd>{key.toUpperCase()}</kbd>
            </dt>
            <dd>{t(`help.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <Switch label={t('help.keys')} note={t('help.keys.text')} on={keys} onToggle={() => onKeys(!keys)} />
      <h3>{t('help.ways')}</h3>
      <ul>
        <li>{t('help.ways.popup')}</li>
        <li>{t('help.ways.page')}</li>
        <li>{t('help.ways.link')}</li>
      </ul>
    </dialog>
  );
}
