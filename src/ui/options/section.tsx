import type { ComponentChildren } from 'preact';

export interface SectionProps {
  /** Its address within the page. */
  id: string;
  title: string;
  lead?: string;
  children: ComponentChildren;
}

/** One part of the options, with its headline. */
export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lead !== undefined && <p class="lead">{lead}</p>}
      {children}
    </section>
  );
}
