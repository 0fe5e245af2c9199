// Everything about one entry, in the order a worried reader asks: what, why, where to, authorization, tapping, what
// now.
import type { ComponentChildren } from 'preact';
import { learnAddress } from '../learn/topics.ts';
import { useText } from '../text-context.tsx';
import { AddressChain } from './address-chain.tsx';
import { adviceOf } from './advice.ts';
import { AuthorizationFacts } from './authorization-facts.tsx';
import type { Entry } from './entries.ts';
import { Findings } from './findings.tsx';
import { Marked } from './marked.tsx';
import { tappingOf } from './tapping.ts';
import { whatOf } from './what.ts';

export function Explanation({ entry }: { entry: Entry }) {
  const t = useText();
  const { link, text, findings, level, where, itself } = entry;
  const evidences = findings.map(({ evidence }) => evidence);
  const grave = level === 'caution' || level === 'danger';
  return (
    <div class="explanation">
      <Part title={t('verdict.head_what')}>
        <p>{whatOf(entry, t)}</p>
        {text !== '' && (
          <blockquote>
            <span class="only-heard">{t('verdict.message_quote')} </span>
            <Marked text={text} evidences={evidences} />
          </blockquote>
        )}
      </Part>
      <Part title={t('verdict.head_why')}>
        <Findings findings={findings} />
      </Part>
      {link && link.target + link.url !== '' && (
        <Part title={t('verdict.head_chain')}>
          <AddressChain link={link} />
        </Part>
      )}
      {link && (
        <Part title={t('verdict.head_authorization')}>
          <AuthorizationFacts authorization={link.authorization} page={where === 'page'} />
        </Part>
      )}
      {link && (
        <Part title={t(itself ? 'verdict.head_opened' : 'verdict.head_tapping')}>
          <ul>
            {tappingOf(link, t, itself).map(({ key, values }) => (
              <li key={key}>{t(key, values)}</li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={t('verdict.head_advice')}>
        <ul>
          {adviceOf(entry).map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
        {grave && (
          <p>
            <a href={learnAddress({ topic: 'afterwards' })} target="_blank" rel="noreferrer">
              {t('verdict.do_if_already')}
            </a>
          </p>
        )}
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
