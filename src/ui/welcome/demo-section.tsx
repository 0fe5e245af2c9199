// A chat to try: messages on one side, the reasons of the one that was picked on the other.
import { useState } from 'preact/hooks';
import type { Verdict } from '../../core/model.ts';
import type { Key } from '../areas.ts';
import { LevelSign } from '../level-sign.tsx';
import { useText } from '../text-context.tsx';
import { type DemoMessage, demo } from './demo.ts';
import { DemoWhy } from './demo-why.tsx';
import type { WelcomeActions, WelcomeData } from './model.ts';

export function DemoSection({ data, actions }: { data: WelcomeData; actions: WelcomeActions }) {
  const t = useText();
  const [picked, setPicked] = useState<number>();
  const verdicts = typeof data.verdicts === 'string' ? [] : data.verdicts;
  const [message, verdict] = picked === undefined ? [] : [demo[picked], verdicts[picked]];
  return (
    <section class="welcome-part" aria-labelledby="demo">
      <h2 id="demo">{t('welcome.demo_title')}</h2>
      <p class="soft">{t('welcome.demo_lead')}</p>
      <div class="demo">
        <div class="demo-chat">
          <p class="demo-group">{t('welcome.demo_group')}</p>
          <ol aria-label={t('welcome.demo_chat')}>
            {demo.map((one, at) => (
              <Message
                key={one.sighting.id}
                message={one}
                verdict={verdicts[at]}
                picked={picked === at}
                onPick={() => setPicked(at)}
              />
            ))}
          </ol>
          {data.verdicts === 'waiting' && <p class="soft small">{t('welcome.demo_wait')}</p>}
          {data.verdicts === 'failed' && <p class="soft small">{t('welcome.demo_failed')}</p>}
        </div>
        <section class="demo-why" aria-label={t('welcome.demo_why')} aria-live="polite">
          {message && verdict ? (
            <DemoWhy key={message.sighting.id} {...{ message, verdict, data, actions }} />
          ) : (
            <p class="empty">{t('welcome.demo_pick')}</p>
          )}
        </section>
      </div>
    </section>
  );
}

interface MessageProps {
  readonly message: DemoMessage;
  readonly verdict: Verdict | undefined;
  readonly picked: boolean;
  readonly onPick: () => void;
}

function Message({ message: { sighting, sender }, verdict, picked, onPick }: MessageProps) {
  const t = useText();
  const name = t(sender);
  return (
    <li data-demo={sighting.id}>
      <span class="demo-avatar" aria-hidden="true">
        {[...name][0]}
      </span>
      <div>
        <p class="soft small">{name}</p>
        <p class="demo-bubble" lang="zh-CN">
          {sighting.text}
        </p>
        {t.locale === 'en' && <p class="soft small">{t(`options.sample_${sighting.id}` as Key)}</p>}
        {verdict && (
          <button
            type="button"
            class="demo-mark"
            data-level={verdict.level}
            aria-pressed={picked}
            aria-label={t('welcome.demo_open', { level: t(`common.level_${verdict.level}`), sender: name })}
            onClick={onPick}
          >
            <LevelSign level={verdict.level} />
          </button>
        )}
      </div>
    </li>
  );
}
