import { caseOf } from './case.ts';

/** Requests told by what they are made of: what is lacking, a plea, a small act, a gain, a platform's own link or code. */
export const slotCases = [
  caseOf('cash-call', '差0.3元到手200，拜托拜托', '货款还差200块到账'),
  caseOf('cash-call', '谁来点点，点完能提出来 https://p.pinduoduo.com/abc123', '钱能提出来了，谢谢客服'),
  caseOf('slots-asked', '借我用一下，还差一个新人', '今晚打球还差两个人，求求各位来一个'),
  caseOf(
    'signs-share',
    '姐妹们捞我一下 https://p.pinduoduo.com/abc123',
    '会议还差两个人没进来 https://meeting.tencent.com/dm/abc',
  ),
  caseOf('coupon-call', '神券20点开抢，满38减18 https://u.jd.com/abc123', '超市满100减20，周末去吧'),
  caseOf('camp-draw-join', '点赞关注，抽三位宝子送口红', '老师说要抽查十个人的作业，转发到群里'),
  caseOf('vote', '给我闺女投一票吧，她是27号', '儿子参赛作品是12号，老师说可投稿'),
  caseOf('refer', '填我的8KD2WX，都有奖励', '填我的工号88231234就行'),
  caseOf('redpacket', '支付宝红包又能领了，搜 72918834', '红包发错群了，谁领了退我'),
  caseOf('cash-call', '差0.3就能提了，临门一脚', '能提前一天到吗，还差两个人没定'),
  caseOf('slots-asked', '差一个没装过的，装一下就删', '你先装一下驱动，还差两个人没装'),
  caseOf(
    'signs-share',
    '救一下，差1朵花 https://p.pinduoduo.com/abc123',
    '还剩两个没用 https://item.m.jd.com/product/1.html',
  ),
  caseOf('vote', '麻烦支持一下66号宝宝，每日3票', '请大家支持一下3号楼的装修工作'),
  caseOf(
    'coupon-call',
    '外卖券包回归啦，整点放 https://u.jd.com/abc123',
    '满100减50的券今晚过期了 https://u.jd.com/abc123',
  ),
  caseOf('redpacket', '支付宝搜 81829374，每天领个大红包', '红包封面序列号码82937162'),
  caseOf('signs-share', '帮忙凑个数 https://p.pinduoduo.com/abc123', '凑个数呗，今晚打牌差一个人'),
  caseOf('coupon-call', '首单减50，走我的链接 https://m.tb.cn/h.abc12', '老板请客，大家都来，楼下半价'),
];
