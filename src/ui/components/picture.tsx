import { useState } from 'preact/hooks';
import { useSpeech } from '../language/language-context';
import { overHttps } from '../../article/safe-url';
import { absoluteUrl } from './absolute-url';

export interface PictureProps {
  picture: { src: string | null; alt: string; caption: string | null; credit: string | null };
  /** False: load this picture only if the reader asks for it. */
  load: boolean;
  /** Whether this is the lead picture. */
  lead?: boolean;
}

/** A picture with its caption and, separately, its credit. Both are shown even without a picture. */
export function Picture({ picture, load, lead = false }: PictureProps) {
  const { caption, credit } = picture;
  const address = picture.src === null ? null : absoluteUrl(picture.src);
  const src = address === null ? null : overHttps(address);
  if (src === null && caption === null && credit === null) return null;
  return (
    <figure class={lead ? 'lead' : undefined}>
      {src !== null && <Image key={src} src={src} alt={picture.alt} load={load} />}
      <Caption caption={caption} credit={credit} />
    </figure>
  );
}

/** What is printed with a picture or a group of them, if anything. */
export function Caption({ caption, credit }: Pick<PictureProps['picture'], 'caption' | 'credit'>) {
  const { t, language } = useSpeech();
  if (caption === null && credit === null) return null;
  return (
    <figcaption dir="auto">
      {caption !== null && <span class="caption">{caption}</span>}{' '}
      {credit !== null && (
        <span class="credit" lang={language}>
          {t('picture.credit', { name: credit })}
        </span>
      )}
    </figcaption>
  );
}

interface ImageProps {
  src: string;
  alt: string;
  load: boolean;
}

function Image({ src, alt, load }: ImageProps) {
  const { t, language } = useSpeech();
  const [wanted, setWanted] = useState(load);
  const [failed, setFailed] = useState(false);
  if (failed) {
    return (
      <p class="no-picture" lang={language}>
        {t('picture.failed')}
      </p>
    );
  }
  if (!wanted) {
    return (
      <p class="no-picture" lang={language}>
        <button type="button" class="button" onClick={() => setWanted(true)}>
          {t('picture.show')}
        </button>
      </p>
    );
  }
  return (
    <img
      src={src}
      alt={alt}
      referrerpolicy="no-referrer"
      loading="lazy"
      decoding="async"
      onError={() => setFailed(true)}
    />
  );
}
