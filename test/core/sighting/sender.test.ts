import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/assess.ts';
import { bundledEngine } from '../../../src/tools/rate/engine.ts';

const engine = bundledEngine();
const options = { sensitivity: 'standard', trusted: new Set<string>(), reported: new Set<string>() } as const;

function rulesOn(text: string): readonly string[] {
  const { links } = assess({ id: 'a', place: 'wechat-group', form: 'text', text, links: [] }, engine, options);
  return links.flatMap(({ findings }) => findings.map(({ rule }) => rule));
}

const elsewhere = 'https://www.linmu-net.com/a';

describe('a message in a brand’s name that leads elsewhere', () => {
  it.each([
    `【支付宝】您的开票资料待补全，请登录 ${elsewhere}`,
    `[顺丰速运] 您的快件地址不详，请补充 ${elsewhere}`,
    `快手提醒：您的直播权限有变，点击 ${elsewhere}`,
    `京东客服：请确认您的收货人 ${elsewhere}`,
    `微信安全中心提醒：请重新登录 ${elsewhere}`,
    `QQ安全中心：你的号码被人申诉，点击阻止 ${elsewhere}`,
    `尊敬的建设银行用户，请点击 ${elsewhere} 补全资料`,
    `通知：您的淘宝店铺将被清退，请登录 ${elsewhere}`,
    `微信红包：您有一个红包待领取 ${elsewhere}`,
    '[微信红包]恭喜发财，大吉大利 https://hb.linmu-net.icu/a',
    `Bank of America alert: your card is on hold, verify at ${elsewhere}`,
    `【天猫】您的账户异常，师傅预约请看 ${elsewhere}`,
    '【中国移动】您的套餐待确认，请点击 https://www.linmu-net.com/2026/11/22/a.html',
    `PayPal: your profile is incomplete, please log in at ${elsewhere}`,
  ])('%s', (text) => {
    expect(rulesOn(text)).toContain('claim.brand-sender');
  });
});

describe('a brand that does not send the message', () => {
  it.each([
    ['has its own site behind it', '【支付宝】您的开票资料待补全，请登录 https://render.alipay.com/p/a'],
    ['uses a short name that it owns', '【广发银行】您的账单已出，分期请点 95508.com/a1B2'],
    ['uses a host of its own trade', '【中通快递】您的包裹已到站，查看 https://wx.95311.com/a'],
    ['uses a short name told on its own pages', '【中華電信】您的帳單已出帳，請查看 https://cht.tw/x/a1b2'],
    ['asks by a form of a form builder', '【招商银行】诚邀您填写满意度问卷，请点击 https://www.wjx.cn/vm/a1b2.aspx'],
    ['sells in a shop of a shop builder', '【华为】您预约的新品已开售，请点击 https://shop1.youzan.com/v2/a'],
    ['only begins the name of a society', `【中国银行业协会】您的准考证可打印，请登录 ${elsewhere}`],
    ['only begins the name of another company', `【京东方】您的面试在周三，请点击 ${elsewhere} 确认`],
    ['names a shop', `【小米之家人民路店】周年庆，请到店领礼品，您的礼品见 ${elsewhere}`],
    ['heads the news', `【华为】新机发布会看点，点击查看 ${elsewhere}`],
    ['is told of', `支付宝提醒我还花呗，你看这个 ${elsewhere}`],
    ['is asked about', `微信红包怎么领取，请看 ${elsewhere}`],
    ['gives away covers', `微信红包封面，请点击领取 ${elsewhere}`],
    ['is wished luck by', `恭喜发财，大吉大利！请看 ${elsewhere}`],
    ['is the label of a contact', `微信：lin8829，作品集请看 ${elsewhere}`],
    ['is the label of its support', `微信客服：lin8829，您的问题看这里 ${elsewhere}`],
    ['heads a headline with a colon', `美团：骑手社保新规解读，请看 ${elsewhere}`],
    ['is a way to log in', `用您的微信账号登录 ${elsewhere}`],
    ['has a shop’s fitter come', `【天猫】您的挂烫机已安排安装，师傅预约请看 ${elsewhere}`],
    ['asks for an interview on another’s site', `【美团】您的面试已确认，请登录 ${elsewhere}`],
    [
      'stands before an article',
      '【中国移动】您的套餐已生效，感谢您的支持 https://www.linmu-net.com/2026/11/22/a.html',
    ],
    ['has no address left behind it', '【中国联通】您的账单已出，查询请点击 http://xxx'],
  ])('%s', (_, text) => {
    expect(rulesOn(text)).not.toContain('claim.brand-sender');
  });
});
