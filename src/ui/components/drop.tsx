/** Full: Bening cleaned the page. Hollow: it left it alone. Struck: it does nothing here. */
export type DropShape = 'full' | 'hollow' | 'struck';

export interface DropProps {
  shape: DropShape;
  class?: string;
}

/** The mark of Bening, a drop of clear water; decoration only. */
export function Drop({ shape, ...rest }: DropProps) {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false" {...rest}>
      <path
        d="M12 2.6c3.4 4.2 6.6 8 6.6 11.9a6.6 6.6 0 0 1-13.2 0C5.4 10.6 8.6 6.8 12 2.6Z"
        fill={shape === 'full' ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.6"
      />
      {shape === 'struck' && (
        <path d="M4 3.5 20.5 21" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
      )}
    </svg>
  );
}
