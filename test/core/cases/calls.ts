import { caseOf } from './case.ts';

/** Calls for small favours, codes, coupons, draws, votes: who is asked, for what, in which campaign. */
export const callCases = [
  caseOf('call', '哪位大神给俺施个肥，芭芭农场的', '麻烦帮我点一下右下角的保存'),
  caseOf('call', '劳驾各位戳一戳，飞猪的高铁票还在排', '各位，阳台的花谁浇一下'),
  caseOf('call-small', '哪位没装过的下载一下，几秒钟', '麻烦各位同学下载课件，明天要用'),
  caseOf('camp-need', '庄园里还缺两只就满了', '食堂还缺两个人帮忙'),
  caseOf('camp-call', '来个助力', '给我一份助力乡村的稿子'),
  caseOf('camp-swap', '互浇水的来', '邻居之间互相照应'),
  caseOf('do-link', '摁一下 https://p.pinduoduo.com/abc123', '这锅不错 https://p.pinduoduo.com/abc123'),
  caseOf('refer', '街口推荐码 9K2DJ1，首单折五十', '内推码 9K2DJ1，简历发我，新人有补贴'),
  caseOf('refer-cash', '邀请码 8K2D91，当天就能提现', '会议邀请码 882910，三点开始'),
  caseOf('camp-gift-offer', '送你一张星冰乐券，点我领', '生日快乐，送你一张演唱会的票'),
  caseOf('coupon-call', '膨胀券又来了，快领 https://u.jd.com/abc123', '这张券在哪用 https://u.jd.com/abc123'),
  caseOf('coupon-grab', '薅羊毛啦，手慢无', '薅羊毛把身体薅坏了'),
  caseOf('camp-both', '新用户首单，咱俩都得八块', '咱俩都得加班'),
  caseOf('camp-draw-join', '抽红包啦，试试手气', '年会抽手机，我没抽到'),
  caseOf('camp-vote-ask', '拜托大家给我们班投票，合唱比赛', '投票选班长，明天班会'),
  caseOf('camp-like-ask', '麻烦朋友圈第一条点个赞', '给医生点个赞，手术很成功'),
  caseOf('redpacket-copy', '红包口令，打开支付宝，领', '支付宝里红包退回来了'),
  caseOf('camp-cash-app', '走路也能提现，邀请你一起来', '提现到卡里了，走路去取'),
  caseOf('cash-call', '拼多多差两个人提现', '提现差一个步骤，卡号填错了'),
];
