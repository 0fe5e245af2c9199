// What it reads, what it never does, and why each permission is there.
import type { Key } from '../areas.ts';
import { useText } from '../text-context.tsx';

const items = [1, 2, 3] as const;

export function PrivacyPart() {
  const t = useText();
  return (
    <section class="welcome-part" aria-labelledby="privacy">
      <h2 id="privacy">{t('welcome.privacy_title')}</h2>
      <div class="pair">
        {(['reads', 'never'] as const).map((list) => (
          <div key={list} class="panel">
            <h3>{t(`welcome.${list}`)}</h3>
            <ul class={`marked-list ${list}`}>
              {items.map((item) => (
                <li key={item}>{t(`welcome.${list}_${item}`)}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

export function PermissionsPart({ permissions }: { permissions: readonly string[] }) {
  const t = useText();
  return (
    <section class="welcome-part" aria-labelledby="permissions">
      <h2 id="permissions">{t('welcome.permissions_title')}</h2>
      <dl class="panel permissions">
        {['sites', ...permissions].map((name) => {
          const key = t.has(`welcome.permission_${name}`) ? name : 'other';
          return (
            <div key={name} data-permission={name}>
              <dt>{t(`welcome.permission_${key}` as Key, { name })}</dt>
              <dd>{t(`welcome.permission_${key}_note` as Key)}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
