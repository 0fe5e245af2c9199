import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface CardProps {
  readonly title?: string;
  /** Heading level of the title, by its place in the page. */
  readonly heading?: 2 | 3;
  readonly children: ComponentChildren;
}

/** A surface with a title; a section of its own for screen readers. */
export function Card({ title, heading = 2, children }: CardProps) {
  const id = useId();
  const Heading = heading === 2 ? 'h2' : 'h3';
  return (
    <section class="card" aria-labelledby={title === undefined ? undefined : id}>
      {title !== undefined && <Heading id={id}>{title}</Heading>}
      {children}
    </section>
  );
}
