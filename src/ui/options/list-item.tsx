import type { ListStatus } from '../../core/lists/model.ts';
import { Button } from '../button.tsx';
import { useText } from '../text-context.tsx';
import { useActions, useSaving } from './saving.tsx';
import { Tries } from './tries.tsx';

export function ListItem({ list, now }: { list: ListStatus; now: number }) {
  const t = useText();
  const { renew, removeList, setList } = useActions();
  const { act, attempt } = useSaving();
  const { id, name, address, counts, examples, managed, enabled } = list;
  return (
    <li data-list={id}>
      <div class="source-head">
        <label class="check">
          <input
            type="checkbox"
            checked={enabled}
            disabled={managed}
            aria-label={t('options.list_on', { name })}
            onChange={(event) => {
              const on = event.currentTarget.checked;
              act(() => setList(id, on));
            }}
          />
          <strong>{name}</strong>
        </label>
        {managed && <span class="managed">{t('options.managed')}</span>}
        <span class="source-acts">
          {address !== '' && (
            <Button kind="quiet" label={t('options.renew_one', { name })} onClick={() => attempt(() => renew(id))}>
              {t('options.renew')}
            </Button>
          )}
          {!managed && (
            <Button kind="quiet" label={t('options.remove_one', { name })} onClick={() => act(() => removeList(id))}>
              {t('options.remove')}
            </Button>
          )}
        </span>
      </div>
      <p class="small">
        {t('options.list_counts', { entries: counts.entries, bad: counts.bad, skipped: counts.skipped })}
      </p>
      {address !== '' && (
        <p class="soft small">
          <bdi>{address}</bdi>
        </p>
      )}
      <Tries {...list} now={now} />
      {examples.length > 0 && (
        <details class="small">
          <summary>{t('options.list_examples')}</summary>
          <ul class="examples">
            {examples.map((line) => (
              <li key={line}>
                <code>{line}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
