// What comes in by message is hostile: shapes are repaired, counts and lengths capped, before anything is rated.
import { cut } from '../cut.ts';
import {
  type Asked,
  asked,
  forms,
  type Observation,
  places,
  type SeenForm,
  type SeenLink,
  type Sighting,
} from '../model.ts';
import { oneOf, recordOf } from '../unknown.ts';
import { withoutSecrets } from '../unwrap/secrets.ts';

export const limits = {
  sightings: 300,
  textCharacters: 32_000,
  links: 200,
  pageLinks: 500,
  urlCharacters: 8_192,
  labelCharacters: 500,
  forms: 50,
} as const;

/** Keeps order and number (up to the cap), so that answers can be matched with questions. */
export function sightingsOf(value: unknown): readonly Sighting[] {
  return listOf(value, limits.sightings).map(sightingOf);
}

export function sightingOf(value: unknown): Sighting {
  const found = recordOf(value);
  return {
    id: textOf(found.id, 200),
    place: oneOf(places, found.place, 'web'),
    form: oneOf(forms, found.form, 'other'),
    text: textOf(found.text, limits.textCharacters),
    links: linksOf(found.links, limits.links),
    ...(typeof found.sender === 'string' ? { sender: cut(found.sender, 100) } : {}),
    ...(typeof found.chat === 'string' ? { chat: cut(found.chat, 100) } : {}),
    ...(found.own === true ? { own: true } : {}),
  };
}

export function observationOf(value: unknown): Observation {
  const found = recordOf(value);
  return {
    url: textOf(found.url, limits.urlCharacters),
    title: textOf(found.title, limits.labelCharacters),
    text: textOf(found.text, limits.textCharacters),
    forms: listOf(found.forms, limits.forms).map(formOf),
    links: linksOf(found.links, limits.pageLinks),
    inspected: oneOf(['whole', 'part', 'refused'] as const, found.inspected, 'part'),
  };
}

function formOf(value: unknown): SeenForm {
  const found = recordOf(value);
  const asks = listOf(found.asks, asked.length).filter((one): one is Asked => asked.some((known) => known === one));
  return { asks, action: textOf(found.action, limits.urlCharacters), evidence: textOf(found.evidence, 200) };
}

function linksOf(value: unknown, maximum: number): readonly SeenLink[] {
  return listOf(value, maximum)
    .map(recordOf)
    .map(({ url, label }) => ({
      url: textOf(url, limits.urlCharacters),
      ...(typeof label === 'string' && label ? { label: withoutSecrets(cut(label, limits.labelCharacters)) } : {}),
    }))
    .filter(({ url }) => url !== '');
}

function listOf(value: unknown, maximum: number): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, maximum) : [];
}

function textOf(value: unknown, maximum: number): string {
  return typeof value === 'string' ? cut(value, maximum) : '';
}
