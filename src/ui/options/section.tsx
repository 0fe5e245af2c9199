import type { ComponentChildren } from 'preact';
import { useText } from '../text-context.tsx';

export interface SectionProps {
  /** Also the address of the section: `options.html#<id>`. */
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly managed?: boolean;
  readonly children: ComponentChildren;
}

export function Section({ id, title, lead, managed = false, children }: SectionProps) {
  const t = useText();
  return (
    <section id={id} class="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {title}
        {managed && <span class="managed">{t('options.managed')}</span>}
      </h2>
      {lead && <p class="soft">{lead}</p>}
      {children}
    </section>
  );
}
