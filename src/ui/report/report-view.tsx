// The text before it leaves the page: for whom, what exactly, and what was left out.
import { useState } from 'preact/hooks';
import type { PackReference } from '../../core/model.ts';
import { Button } from '../button.tsx';
import { Field } from '../field.tsx';
import { saveFile } from '../save-file.ts';
import { useText } from '../text-context.tsx';
import { useToast } from '../toast.tsx';
import type { Entry } from '../verdict/entries.ts';
import { type Channel, channelsChecked, complaintChannels, reportTextOf } from './report-text.ts';

export interface ReportViewProps {
  readonly entry: Entry;
  readonly what: 'complaint' | 'false-alarm';
  readonly page: string;
  readonly packs: readonly PackReference[];
  readonly nowMs: number;
  readonly onClose: () => void;
}

export function ReportView({ entry, what, page, packs, nowMs, onClose }: ReportViewProps) {
  const t = useText();
  const show = useToast();
  const [channel, setChannel] = useState<Channel>(firstChannel(entry, what));
  const [names, setNames] = useState('');
  const [edited, setEdited] = useState<string>();
  const listed = names.split(/[\s,，、;；]+/).filter((name) => name !== '');
  const text = edited ?? reportTextOf({ entry, what, channel, page, packs, nowMs, names: listed }, t);
  const fileName = t(what === 'complaint' ? 'report.file_name' : 'report.file_name_wrong');
  const change = (act: () => void) => {
    setEdited(undefined);
    act();
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      show({ message: t('report.copied') });
    } catch {
      show({ message: t('report.copy_failed') });
    }
  };
  return (
    <section class="report">
      <Button kind="quiet" onClick={onClose}>
        <span aria-hidden="true">← </span>
        {t('report.back')}
      </Button>
      <h1>{t(what === 'complaint' ? 'report.title_complaint' : 'report.title_false_alarm')}</h1>
      <p>{t('report.nothing_sent')}</p>
      {what === 'complaint' && (
        <Field label={t('report.channel')}>
          {(control) => (
            <select
              {...control}
              class="input"
              value={channel}
              onChange={({ currentTarget }) => {
                const chosen = complaintChannels.find((one) => one === currentTarget.value);
                if (chosen) change(() => setChannel(chosen));
              }}
            >
              {complaintChannels.map((one) => (
                <option key={one} value={one}>
                  {t(`report.channel_${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <div class="report-how">
        <p>{t(`report.channel_${channel}_how`)}</p>
        {what === 'complaint' && (
          <p class="small soft">{t('report.facts_checked', { date: t.date(Date.parse(channelsChecked)) })}</p>
        )}
      </div>
      <Field label={t('report.names')} hint={t('report.names_hint')}>
        {(control) => (
          <input
            {...control}
            class="input"
            value={names}
            onInput={({ currentTarget }) => change(() => setNames(currentTarget.value))}
          />
        )}
      </Field>
      <Field label={t('report.preview')}>
        {(control) => (
          <textarea
            {...control}
            class="input report-text"
            rows={12}
            value={text}
            onInput={(event) => setEdited(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="acts">
        <Button kind="main" onClick={() => void copy()}>
          {t('common.copy')}
        </Button>
        <Button onClick={() => saveFile(text, `${fileName}.txt`, 'text/plain;charset=utf-8')}>
          {t('common.save')}
        </Button>
      </div>
    </section>
  );
}

/** In danger the police come first; otherwise the place where it was seen. */
function firstChannel({ level }: Entry, what: ReportViewProps['what']): Channel {
  if (what === 'false-alarm') return 'ours';
  return level === 'danger' ? 'police' : 'wechat';
}
