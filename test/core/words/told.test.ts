import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/assess.ts';
import { bundledEngine } from '../../../src/tools/rate/engine.ts';

const engine = bundledEngine();
const options = { sensitivity: 'standard', trusted: new Set<string>(), reported: new Set<string>() } as const;
const levelOf = (text: string) =>
  assess({ id: 'm', place: 'wechat-group', form: 'text', text, links: [] }, engine, options).level;

/** What is told, and the same thing asked of the reader. */
const pairs: readonly (readonly [string, string])[] = [
  ['表姐网贷“解冻费”交了三次，还不醒悟', '您的网贷需先交解冻费，交了马上放款'],
  ['我弟在网上借钱，还没到账先要交解冻费，我让他别理', '网上借钱还没到账，先交解冻费，请联系客服'],
  ['他们那个平台提现要先交20%的个人所得税，一听就不对劲', '平台提现要先交20%的个人所得税'],
  ['室友收到“校园贷注销”的电话，开了屏幕共享，贷了两万出来全没了', '我是平台客服，注销校园贷请打开屏幕共享'],
  ['我妈老把验证码念给电话里的人，怎么教都不听', '把验证码念给我'],
  ['有人出高价租我的微信号，我可不敢', '高价租微信号，闲着的联系我'],
  ['刷单返利是陷阱，先给甜头后收网，千万别当真', '刷单返利，一天结一次佣金'],
  ['男子为提额“刷流水”，50万元不翼而飞', '贷款要先刷流水，交五千保证金'],
  ['一女子把验证码告诉“客服”，几分钟内被转走4万', '请把验证码告诉客服'],
  ['要是有人叫你把存款转进安全账户，马上挂掉', '有人举报您洗钱，把存款转进安全账户'],
  ['但凡让你先交钱再放款的，都不是正规贷款', '先交钱再放款，正规贷款'],
  ['“账户冻结，需要交解冻金”——看到这种话就该报警', '账户冻结，需要交解冻金'],
  ['男子为提现2万元充值解冻费，民警赶到止付', '提现2万元先充值解冻费'],
  ['解冻费、验资费、保证金，名目一套一套，反正就是不让你提现', '解冻费、验资费、保证金交齐，才能让你提现'],
  ['定金要打到监管账户，别打给业务员个人', '涉嫌洗钱，存款要打到监管账户'],
  ['验证码来了我念给他听，一下就成了', '验证码来了念给我'],
  ['网上那种点赞赚钱的，前两单真给钱，第三单让垫付，别做', '点赞赚钱，前两单真给钱，第三单垫付'],
  ['电商平台整治刷单，两百余家店铺被处罚', '电商平台刷单，一单返利两百，一天结一次佣金'],
  ['检方：出借收款码跑分，学生也要担责', '出借收款码跑分，学生也可以，一天三百'],
  ['群规：禁止发布兼职刷单、代办贷款广告，违者踢', '兼职刷单，一单一结，佣金日结'],
  ['测试用例：输入错误的银行卡号，点击提现，提示“卡号错误，请重新输入”', '银行卡号错误，提现先交保证金'],
];

describe('a text that tells, judges or wonders and speaks to nobody', () => {
  it.each(pairs)('is clear, though the same asked of its reader is not: %s', (told, asked) => {
    expect(levelOf(told)).toBe('clear');
    expect(['caution', 'danger']).toContain(levelOf(asked));
  });

  it('is warned of as soon as it leads somewhere', () => {
    const tale = '我弟在网上借钱，还没到账先要交解冻费，我让他交了就放款';
    expect(levelOf(tale)).toBe('clear');
    expect(levelOf(`${tale}，加微信 ab51920`)).toBe('danger');
  });

  it('is one though somebody is quoted who speaks to a reader', () => {
    expect(levelOf('那人对我妈说“您的账户涉嫌洗钱，请把资金转入安全账户”，她挂了')).toBe('clear');
    expect(levelOf('您的账户涉嫌洗钱，请把资金转入安全账户')).toBe('danger');
  });

  it('is no advice where whoever gives it does business, or asks not to hang up', () => {
    expect(levelOf('谁让你先交钱再放款都别信，我们无视征信，当天放款20万，先办会员卡298')).not.toBe('clear');
    expect(levelOf('对方要您转账到安全账户，请不要挂断电话')).not.toBe('clear');
  });

  it('is none where others are called upon, or where it is for sale', () => {
    expect(levelOf('姐妹别上班了，跟我挂机，一部手机月入三千，先交368买脚本')).not.toBe('clear');
    expect(levelOf('我妈又在领菜刀了，各位意思意思点一下 https://p.pinduoduo.com/mN82XqLp')).toBe('notice');
  });
});

describe('an office that leads nobody away from itself', () => {
  it('is warned of for what is proof by itself alone', () => {
    expect(levelOf('【中国银行】您的信用卡积分将于12月31日清零，可登录缤纷生活APP兑换')).toBe('clear');
    expect(levelOf('【中国银行】您的信用卡积分将于12月31日清零，兑换请点 http://jf-duihuan.top/a')).not.toBe('clear');
    expect(levelOf('【公安局】您涉嫌洗钱，请立即将资金转入安全账户')).toBe('danger');
    expect(levelOf('【京东】恭喜获奖，请先缴纳20%税金至指定账户')).not.toBe('clear');
  });
});
