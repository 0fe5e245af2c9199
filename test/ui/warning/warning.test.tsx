// @vitest-environment jsdom
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Finding, LinkVerdict } from '../../../src/core/model.ts';
import { TextProvider } from '../../../src/ui/text-context.tsx';
import { ToastHost } from '../../../src/ui/toast.tsx';
import { distinctOf } from '../../../src/ui/warning/reasons.tsx';
import { splitAt } from '../../../src/ui/warning/shown-address.tsx';
import { WarningPage } from '../../../src/ui/warning/warning-page.tsx';
import { readText } from '../read-text.ts';

const finding = (rule: string, weight: number, evidence: string, family: Finding['family'] = 'words'): Finding => ({
  rule,
  family,
  weight,
  evidence,
  reason: { zh_CN: `因为${rule}`, zh_TW: `因為${rule}`, en: `because ${rule}` },
});
const link: LinkVerdict = {
  url: 'https://a.bad.top/x',
  target: 'https://a.bad.top/x',
  site: 'bad.top',
  hops: [],
  opaque: false,
  level: 'danger',
  score: 90,
  kind: 'withdrawal',
  findings: [finding('one', 50, '解冻费')],
  authorization: {
    status: 'requested',
    providerName: { zh_CN: '微信', zh_TW: '微信', en: 'WeChat' },
    data: [{ zh_CN: '昵称', zh_TW: '暱稱', en: 'nickname' }],
    receiver: 'bad.top',
  },
};
const acts = { onBack: vi.fn(), onOpenOnce: vi.fn(), onTrust: vi.fn() };

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  for (const act of Object.values(acts)) act.mockReset().mockResolvedValue(true);
});

function show(given: Partial<Parameters<typeof WarningPage>[0]> = {}) {
  const root = document.getElementById('root')!;
  const props = {
    address: link.url,
    link,
    from: 'chat',
    committed: false,
    ratedAnew: false,
    nowMs: 0,
    packs: [{ id: 'base', sequence: 7, issued: '2026-11-01' }],
    ...acts,
  } as const;
  render(
    <TextProvider text={readText('zh_CN')}>
      <ToastHost>
        <WarningPage {...props} {...given} />
      </ToastHost>
    </TextProvider>,
    root,
  );
  return root;
}
const press = async (words: string) => {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  button?.click();
  await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve));
  return button !== undefined;
};

describe('the warning page', () => {
  test('states the verdict once, with its reason, what is asked and who receives it', () => {
    const root = show();
    expect(root.querySelectorAll('[data-level="danger"]')).toHaveLength(1);
    expect(root.textContent).toContain('因为one');
    expect(root.textContent).toContain('用 微信 授权，把 昵称 交给 bad.top');
  });

  test('trusting asks a second time before anything happens', async () => {
    show();
    expect(await press('信任 bad.top')).toBe(true);
    expect(acts.onTrust).not.toHaveBeenCalled();
    await press('是，信任它');
    expect(acts.onTrust).toHaveBeenCalledOnce();
  });

  test('says so when opening did not work', async () => {
    acts.onOpenOnce.mockResolvedValue(false);
    const root = show();
    await press('只打开这一次');
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('没有成功');
  });

  test('offers no trust where no site could be told', () => {
    show({ link: { ...link, site: '' } });
    expect([...document.querySelectorAll('button')].some(({ textContent }) => textContent?.startsWith('信任'))).toBe(
      false,
    );
  });

  test('hands over the same ready text as the popup, with the rules by which it was rated', async () => {
    const root = show();
    await press('举报');
    await vi.waitFor(() => expect(root.querySelector('textarea')?.value).toContain('bad.top'), 20_000);
    expect(root.querySelector('textarea')?.value).toContain('规则包：base 第 7 号（2026-11-01）');
    expect(root.querySelector('[data-level]')).toBeNull();
  });

  test('an address written to mislead has its real site set apart', () => {
    expect(splitAt('https://bad.top.good.cn/bad.top?x', 'good.cn')).toEqual({
      before: 'https://bad.top.',
      site: 'good.cn',
      after: '/bad.top?x',
    });
    expect(splitAt('https://good.cn@bad.top:8080/', 'bad.top').site).toBe('bad.top');
    expect(splitAt('https://xn--x.top/', '名.top').site).toBe('');
  });

  test('what several rules say of the same characters is told once, the weightiest first', () => {
    const told = distinctOf([
      finding('weak', 10, '解冻'),
      finding('strong', 60, '先交解冻费'),
      finding('address', 20, '解冻', 'address'),
      finding('other', 30, '验证码'),
    ]);
    expect(told.map(({ rule }) => rule)).toEqual(['strong', 'other', 'address']);
  });
});
