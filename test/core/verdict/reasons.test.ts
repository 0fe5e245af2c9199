// What is told must be true of the message at hand: which rules may speak of it, which may not, and with which
// characters.
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/assess.ts';
import type { Kind } from '../../../src/core/model.ts';
import { bundledEngine } from '../../../src/tools/rate/engine.ts';

const engine = bundledEngine();
const options = { sensitivity: 'standard', trusted: new Set<string>(), reported: new Set<string>() } as const;

function rate(text: string) {
  const verdict = assess({ id: 'm', place: 'wechat-group', form: 'text', text, links: [] }, engine, options);
  const findings = [...verdict.findings, ...verdict.links.flatMap((link) => link.findings)];
  return { verdict, rules: findings.map(({ rule }) => rule), evidence: findings.map((one) => one.evidence) };
}

describe('what is told is true of the message', () => {
  it.each<[string, string, string]>([
    ['words.call', 'words.cheat-tool', '京喜工厂新用户助力我，谢谢'],
    ['words.assistance', 'words.cheat-tool', '好友助力抢票加速包，点一下'],
    ['words.assistance', 'words.cheat-tool', '红包助力一下'],
    ['words.extort', 'words.hostage', '你的裸聊视频录下来了，你通讯录的人都在我手上，不想身败名裂就转三万'],
    ['words.gambling', 'words.grey-trade', '加我导师，带你玩时时彩计划，稳赚包赔'],
    ['words.hire-fee', 'words.fee-before', '面试通过啦，入职需缴纳押金500，上班第一个月返还'],
    ['words.subsidy-secret', 'words.campaign-secret', '劳动补贴通知，扫描二维码填写银行卡信息领取'],
    ['words.hire-secret', 'words.campaign-secret', '家庭代工，提供银行卡和提款卡，日领2000领现金'],
    ['words.customs-fee', 'words.new-number-money', '宝贝，黄金被海关扣下了，你先帮我付清关费3万'],
  ])('%s, not %s: %s', (told, untold, text) => {
    const { rules } = rate(text);
    expect(rules).toContain(told);
    expect(rules).not.toContain(untold);
  });

  it('two rules of one kind and the same characters speak once', () => {
    const { findings } = rate('帮我助力，谢谢大家 https://mobile.yangkeduo.com/a.html').verdict;
    expect(findings.filter(({ evidence }) => evidence.includes('助力') || '帮我助力'.includes(evidence))).toHaveLength(
      1,
    );
  });

  it('of what is no danger one sentence of a kind is enough', () => {
    const { findings } = rate(
      '求求大家帮我点一下，没玩过的来，互助互点，还差最后一刀 https://p.pinduoduo.com/Ab12',
    ).verdict;
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThanOrEqual(2);
  });
});

describe('the kind', () => {
  it.each<[Kind, string]>([
    ['withdrawal', '差0.01元就能提现200了，谁没点过今天的，帮我一下'],
    ['withdrawal', '多多提现还差最后一个人'],
    ['assistance', '夸克网盘拉新助力，帮我点一下转存'],
    [
      'assistance',
      'Please accept my invitation on Temu so that we can both get free gifts! https://temu.to/m/uk29dj2ks9',
    ],
    ['assistance', '帮我点一下就能白拿'],
    ['task', '第四单数据异常，做任务要再充值保证金才能继续'],
    ['other', '解冻费交了马上给你放款'],
    ['withdrawal', '信用分不足，需充值保证金1000元才能提现'],
    ['other', '高价收购银行卡四件套，U盾手机卡一套3000'],
  ])('is %s: %s', (kind, text) => expect(rate(text).verdict.kind).toBe(kind));
});

describe('the characters that are quoted', () => {
  it.each([
    ['0.01元就能提现', '差0.01元就能提现200了，帮我一下'],
    ['帮我打榜', '帮我打榜助力，超话签到加积分'],
  ])('are whole: %s', (quoted, text) => {
    const { evidence } = rate(text);
    expect(evidence.some((one) => one.startsWith(quoted))).toBe(true);
    for (const one of evidence) expect(text).toContain(one);
  });

  it('are those of an account to add, not of a product by the same name', () => {
    const codesIn = (text: string) => rate(text).verdict.links.map(({ url }) => url);
    expect(codesIn('加LINE jennylove88 详谈，加微信也行')).toEqual(['LINE jennylove88']);
    expect(codesIn('加微信好友抽一萬點 LINE POINTS')).toEqual([]);
    expect(codesIn('加好友 WeChat Pay discount')).toEqual([]);
  });
});

describe('a notice', () => {
  it.each([
    'https://mobile.yangkeduo.com/pincard_ask.html?a=1',
    '谁没下载过temu 帮我接受一下邀请 https://share.temu.com/Kd82jKs0QpA',
    '中国移动10086抽流量，每人每天一次 https://wx.10086.cn/website/lottery?share=1',
  ])('never stands without a reason: %s', (text) => {
    const { verdict, rules } = rate(text);
    expect(verdict.level).toBe('notice');
    expect(rules).toContain('address.campaign');
  });

  it('is not made of an ordinary page of the same site', () => {
    expect(rate('https://mobile.yangkeduo.com/index.html').rules).toEqual([]);
  });
});

describe('an address written so that it is hard to see', () => {
  it('is quoted as it stands in the message', () => {
    const { rules, evidence } = rate('快领 pdd-lq66 [点] top/h 今天有效');
    expect(evidence[rules.indexOf('address.disguised')]).toBe('pdd-lq66 [点] top/h');
  });
});

describe('what several rules say', () => {
  it.each<[string, Kind, string]>([
    ['words.loan-fee', 'other', '贷款已审批，请先支付保证金后放款'],
    ['words.hire-fee', 'other', '面试通过，请缴纳培训押金1280，签合同后分三个月返还'],
    ['words.prize-pay', 'lottery', '恭喜您中了一等奖，奖金10万元，请先缴纳手续费2000元'],
    ['words.stuck-withdraw', 'withdrawal', '账户提现失败，流水不足，请充值500元'],
  ])('is told once, by %s, and the kind is its own: %s', (rule, kind, text) => {
    const { verdict, rules } = rate(text);
    const says = new Set(engine.packs.flatMap((pack) => pack.rules.filter((one) => one.says).map(({ id }) => id)));
    expect(rules.filter((one) => says.has(one))).toEqual([rule]);
    expect(verdict.kind).toBe(kind);
  });

  it('in general stands behind what one says in particular', () => {
    const { rules } = rate('【车管所】您的驾照即将注销，续期请扫下方码缴费98元，缴后三日内邮寄新证');
    expect(rules.indexOf('words.gov-expire')).toBe(0);
  });

  it('of a favour is not told beside a warning, and is where there is none', () => {
    expect(rate('现金大转盘抽中iPhone，关税500自理，付款后发货').rules).not.toContain('words.cash-campaign');
    expect(rate('代砍代助力，砍到0元为止，一单15，先付钱后安排').rules).not.toContain('words.assistance');
    expect(rate('砍到0元为止，帮我助力一下').rules).toContain('words.assistance');
  });
});
