import { useState } from 'preact/hooks';
import { Button } from '../button.tsx';
import { useText } from '../text-context.tsx';
import { useToast } from '../toast.tsx';
import { AddChannel } from './add-channel.tsx';
import { AddList } from './add-list.tsx';
import { ChannelItem } from './channel-item.tsx';
import { ListItem } from './list-item.tsx';
import type { OptionsData } from './model.ts';
import { useActions, useSaving } from './saving.tsx';
import { Section } from './section.tsx';

export function RulesSection({ rules, locked, now }: OptionsData) {
  const t = useText();
  return (
    <Section id="rules" title={t('options.rules_title')} lead={t('options.rules_lead')}>
      {rules === 'failed' && <p class="soft">{t('options.rules_failed')}</p>}
      {typeof rules === 'object' && (
        <>
          <section class="panel" aria-labelledby="channels">
            <div class="row">
              <h3 id="channels">{t('options.channels')}</h3>
              {[...rules.channels, ...rules.lists].some(({ address }) => address !== '') && <RenewAll />}
            </div>
            <ul class="sources">
              {rules.channels.map((channel) => (
                <ChannelItem key={channel.id} channel={channel} now={now} />
              ))}
            </ul>
            {!locked.has('channels') && <AddChannel />}
          </section>
          <section class="panel" aria-labelledby="lists">
            <h3 id="lists">{t('options.lists')}</h3>
            {rules.lists.length === 0 && <p class="empty">{t('options.lists_empty')}</p>}
            <ul class="sources">
              {rules.lists.map((list) => (
                <ListItem key={list.id} list={list} now={now} />
              ))}
            </ul>
            {!locked.has('lists') && <AddList />}
          </section>
        </>
      )}
    </Section>
  );
}

function RenewAll() {
  const t = useText();
  const show = useToast();
  const { renew } = useActions();
  const { attempt } = useSaving();
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    try {
      await renew();
      show({ message: t('options.renewed') });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button disabled={busy} onClick={() => attempt(run)}>
      {t(busy ? 'options.working' : 'options.renew_all')}
    </Button>
  );
}
