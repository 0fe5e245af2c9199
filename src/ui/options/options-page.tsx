import { LedgerSection } from '../ledger/ledger-section.tsx';
import { useText } from '../text-context.tsx';
import { BackupSection } from './backup-section.tsx';
import { ChangesSection } from './changes-section.tsx';
import { DisplaySection } from './display-section.tsx';
import type { OptionsActions, OptionsData } from './model.ts';
import { PrivacySection } from './privacy-section.tsx';
import { RulesSection } from './rules-section.tsx';
import { ActionsProvider } from './saving.tsx';
import { SensitivitySection } from './sensitivity-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { WatchSection } from './watch-section.tsx';

const parts = [
  ['sensitivity', 'options.sensitivity_title'],
  ['watch', 'options.watch_title'],
  ['sites', 'options.sites_title'],
  ['rules', 'options.rules_title'],
  ['ledger', 'ledger.title'],
  ['display', 'options.display_title'],
  ['privacy', 'options.privacy_title'],
  ['backup', 'options.backup_title'],
  ['changes', 'options.changes_title'],
] as const;

export function OptionsPage({ data, actions }: { data: OptionsData; actions: OptionsActions }) {
  const t = useText();
  return (
    <ActionsProvider actions={actions}>
      <div class="options">
        <header class="options-head">
          <p class="soft">{t('common.product')}</p>
          <h1>{t('options.title')}</h1>
          <p class="soft">{t('options.lead')}</p>
        </header>
        <nav class="options-nav" aria-label={t('options.nav')}>
          <ul>
            {parts.map(([part, title]) => (
              <li key={part}>
                <a href={`#${part}`}>{t(title)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main class="options-main">
          {data.locked.size > 0 && <p class="managed-banner">{t('options.managed_banner')}</p>}
          <SensitivitySection {...data} />
          <WatchSection {...data} />
          <SitesSection {...data} />
          <RulesSection {...data} />
          <LedgerSection {...data} />
          <DisplaySection {...data} />
          <PrivacySection />
          <BackupSection />
          <ChangesSection {...data} />
        </main>
      </div>
    </ActionsProvider>
  );
}
