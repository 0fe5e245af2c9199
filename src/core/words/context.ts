// Texts that speak about fraud rather than commit it: news, warnings, lessons, official reminders, talk among people.
import type { Reading } from './reading.ts';

const contexts = ['context-recount', 'context-report', 'context-talk'];
/** Whoever warns asks nobody to come to an account or to a site that nobody knows. */
const leads = ['account', 'link-unknown'];
/** Talk of fraud may be part of a story told to a victim: then somebody poses as an office, or wants to be added. */
const story = [
  'imp-law',
  'imp-role',
  'imp-police',
  'contact-add',
  'link-hidden',
  'recovery',
  'recover-offer',
  'recover-ask',
  'secrecy',
  'safe-account',
];

export function isReport({ source, groups }: Reading): boolean {
  // A link alone speaks of nothing.
  if (source === '') return false;
  if (!groups.hasOneOf(contexts) || groups.hasOneOf(leads)) return false;
  const has = (group: string) => groups.has(group);
  // Somebody tells what a caller said, and that it was not believed.
  if (has('context-recount')) return !has('contact-add');
  if (has('context-report')) return !(has('imp-law') || has('imp-role')) || !has('contact-add');
  return has('context-talk') && !groups.hasOneOf(story);
}
