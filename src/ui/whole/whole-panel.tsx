import { useEffect, useRef, useState } from 'preact/hooks';
import { isOwn, missingPart } from '../../article/read-part';
import type { Article, Parts } from '../../article/article';
import { ExternalLink } from '../components/external-link';
import { useSpeech } from '../language/language-context';
import type { Values } from '../language/translate';
import { useWholeSpeech, type WholeKey } from './language/use-whole-speech';
import { WholeReading, type Outcome, type Step, type WholeProps } from './whole-reading';
import './whole.css';

/** Between two requests, in milliseconds: a reader who turns pages is slower. */
const pause = 400;

const waiting = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, pause));

type Say = (key: WholeKey, values?: Values) => string;

/** Which part of the article is shown, the way to the others, and how their reading goes. */
export default function WholePanel({ extraction, port, onJoin }: WholeProps) {
  const { language } = useSpeech();
  const t = useWholeSpeech();
  const reading = useRef<WholeReading | null>(null);
  const [step, setStep] = useState<Step | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { article } = extraction;
  const { parts } = article;
  const canJoin = parts !== null && article.access === 'full' && isReachable(parts, extraction);
  // Whoever closes the page asks for no further part.
  useEffect(() => () => reading.current?.stop(), []);
  const read = async (): Promise<void> => {
    setOutcome(null);
    reading.current ??= new WholeReading(extraction, port, waiting);
    const ended = await reading.current.run(setStep, onJoin);
    setStep(null);
    setOutcome(ended);
  };
  const ending = outcome?.ending ?? null;
  return (
    <div class="whole" data-part="whole" lang={language}>
      <p role="status">{step ? stepText(step, t) : stateText(article, t)}</p>
      {ending !== null && (
        <p class="whole-ending" role="alert" data-ending={ending}>
          {t(`end.${ending}`, { part: outcome?.part ?? 1, total: article.pages?.total ?? 1 })}
        </p>
      )}
      {step ? (
        <button type="button" class="button" onClick={() => reading.current?.stop()}>
          {t('stop')}
        </button>
      ) : (
        canJoin &&
        (ending === null || mayTryAgain.has(ending)) && (
          <button type="button" class="button main" onClick={() => void read()}>
            {t(ending === null ? 'read' : 'again')}
          </button>
        )
      )}
      {parts && !step && <Links parts={parts} t={t} asks={canJoin && ending === null} />}
    </div>
  );
}

/** What may be otherwise the next time. */
const mayTryAgain = new Set<string>([
  'failed',
  'slow',
  'stopped',
  'busy',
  'missing',
  'elsewhere',
  'not-html',
  'cut',
  'empty',
  'no-answer',
  'no-access',
  'other-story',
]);

const isReachable = (parts: Parts, extraction: WholeProps['extraction']): boolean =>
  isOwn(parts.whole, parts.at) || missingPart([{ part: parts.part, href: parts.at, extraction }]) !== null;

function stepText({ part, total }: Step, t: Say): string {
  if (part === null) return t('progress.single');
  return total === null ? t('progress.open', { part }) : t('progress', { part, total });
}

function stateText({ pages, parts }: Article, t: Say): string {
  if (pages?.joined !== undefined) {
    const { joined, total } = pages;
    return t(joined < total || parts ? 'joined.partly' : 'joined', { joined, total });
  }
  return pages ? t('part', { part: pages.this, total: pages.total }) : t('part.open');
}

/** To the other parts at the publisher's own site. */
function Links({ parts: { at, next, whole }, t, asks }: { parts: Parts; t: Say; asks: boolean }) {
  const host = new URL(at).hostname.replace(/^www\./, '');
  return (
    <p class="whole-links">
      {next !== null && <ExternalLink href={next}>{t('next', { host })}</ExternalLink>}
      {whole !== null && <ExternalLink href={whole}>{t('single')}</ExternalLink>}
      {asks && <span>{t('asks', { host })}</span>}
    </p>
  );
}
