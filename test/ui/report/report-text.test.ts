import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/core/model.ts';
import { complaintChannels, type ReportSubject, reportTextOf } from '../../../src/ui/report/report-text.ts';
import { verdictEntries } from '../../../src/ui/verdict/entries.ts';
import { nowMs } from '../../fixtures/popup/shown.tsx';
import { danger, dangerText, notice, pack } from '../../fixtures/popup/verdicts.ts';
import { readText } from '../read-text.ts';

function subject(part: Partial<ReportSubject> = {}): ReportSubject {
  const entry = verdictEntries(danger, 'message', `@李雷 ${dangerText}，联系韩梅梅 13812345678`, 'm')[0]!;
  return {
    entry,
    what: 'complaint',
    channel: 'wechat',
    page: 'https://wx.qq.com/',
    packs: [pack],
    nowMs,
    names: [],
    ...part,
  };
}

describe('the report text', () => {
  test('names address, chain, time, place, evidence, level and rules', () => {
    const text = reportTextOf(subject(), readText('zh_CN'));
    for (const told of [
      'https://t.cn/A6xYzAbc',
      'c.pc.qq.com',
      'hd-tx.top/tx',
      '2026年11月22日',
      'https://wx.qq.com/',
    ]) {
      expect(text).toContain(told);
    }
    for (const told of ['先交 50 元解冻费', 'words.pay-first', '危险', '第 12 号', '微信'])
      expect(text).toContain(told);
  });

  test('leaves out who shared it, phone numbers, mentions and the names one types', () => {
    const text = reportTextOf(subject({ names: ['韩梅梅'] }), readText('zh_CN'));
    for (const gone of ['9KQ7', '13812345678', '李雷', '韩梅梅']) expect(text).not.toContain(gone);
    expect(reportTextOf(subject(), readText('zh_CN'))).toContain('韩梅梅');
  });

  test('never names a hotline of a platform, whatever the channel', () => {
    for (const locale of locales) {
      for (const channel of [...complaintChannels, 'ours'] as const) {
        const t = readText(locale);
        const numbers =
          `${reportTextOf(subject({ channel }), t)}${t(`report.channel_${channel}_how`)}`.match(/\d{5,}/g) ?? [];
        expect(numbers.filter((one) => !['12377', '12321', '12381', '96110', '18222'].includes(one))).toEqual([]);
      }
    }
  });

  test('asks for the transfer only for the police', () => {
    const t = readText('en');
    expect(reportTextOf(subject({ channel: 'police' }), t)).toContain('money was lost');
    expect(reportTextOf(subject(), t)).not.toContain('money was lost');
  });

  test('a false alarm opens otherwise and keeps the rule ids', () => {
    const entry = verdictEntries(notice, 'message', '帮我砍一刀', 'm')[0]!;
    const text = reportTextOf(subject({ entry, what: 'false-alarm', channel: 'ours' }), readText('zh_TW'));
    expect(text.startsWith('我認為下面的評定不對')).toBe(true);
    expect(text).toContain('words.assistance');
  });
});
