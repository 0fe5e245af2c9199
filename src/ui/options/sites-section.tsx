import { useState } from 'preact/hooks';
import type { SiteList } from '../../core/settings/changes.ts';
import { Button } from '../button.tsx';
import { Field } from '../field.tsx';
import { useText } from '../text-context.tsx';
import type { AddedSite, OptionsData } from './model.ts';
import { useActions, useSaving } from './saving.tsx';
import { Section } from './section.tsx';

export function SitesSection({ settings, locked, given }: OptionsData) {
  const t = useText();
  return (
    <Section id="sites" title={t('options.sites_title')}>
      <div class="pair">
        {(['trusted', 'reported'] as const).map((list) => (
          <SitePanel key={list} list={list} sites={settings[list]} given={given[list]} fixed={locked.has(list)} />
        ))}
      </div>
    </Section>
  );
}

interface SitePanelProps {
  readonly list: SiteList;
  readonly sites: readonly string[];
  readonly given: readonly string[];
  readonly fixed: boolean;
}

function SitePanel({ list, sites, given, fixed }: SitePanelProps) {
  const t = useText();
  const { change } = useSaving();
  const remove = (site: string) =>
    change((before) => ({ ...before, [list]: before[list].filter((one) => one !== site) }));
  return (
    <section class="panel" aria-labelledby={`sites-${list}`}>
      <h3 id={`sites-${list}`}>{t(`options.${list}`)}</h3>
      <p class="soft small">{t(`options.${list}_note`)}</p>
      {sites.length === 0 && <p class="empty">{t(`options.${list}_empty`)}</p>}
      <ul class="sites">
        {sites.map((site) => (
          <li key={site}>
            <bdi>{site}</bdi>
            {given.includes(site) ? (
              <span class="managed">{t('options.managed')}</span>
            ) : (
              <Button
                kind="quiet"
                disabled={fixed}
                label={t('options.remove_site', { site })}
                onClick={() => remove(site)}
              >
                {t('options.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!fixed && <SiteForm list={list} />}
    </section>
  );
}

function SiteForm({ list }: { list: SiteList }) {
  const t = useText();
  const { addSite } = useActions();
  const { attempt, tell } = useSaving();
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<AddedSite>({});
  const submit = async () => {
    const { edits = [], ...next } = await addSite(list, typed);
    setOutcome(next);
    tell(edits);
    if (!next.error) setTyped('');
  };
  const error = outcome.error && t(`options.site_error_${outcome.error}`, { site: outcome.site ?? typed });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        attempt(submit);
      }}
    >
      <Field label={t(`options.site_add_${list}`)} hint={t('options.site_hint')} error={error}>
        {(control) => (
          <div class="row">
            <input
              {...control}
              class="input"
              value={typed}
              autocomplete="off"
              spellcheck={false}
              maxLength={2000}
              aria-invalid={error !== undefined}
              onInput={(event) => {
                setTyped(event.currentTarget.value);
                setOutcome({});
              }}
            />
            <button type="submit" class="button button-plain">
              {t('options.add')}
            </button>
          </div>
        )}
      </Field>
    </form>
  );
}
