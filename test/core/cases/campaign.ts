import { caseOf } from './case.ts';

export const campaignCases = [
  caseOf('assistance', '就差你一个啦，帮我点一下', '他在灯下帮我补习了一下午'),
  caseOf('assist-count', '还差2人，红包就能提现', '饭桌上还差2人，等等再开席'),
  caseOf('cash-campaign', '邀请好友，满1元提现', '昨天在柜台取了现金'),
  caseOf('cash-earning', '看视频赚钱，真的可以提现', '做生意赚钱不容易'),
  caseOf('redpacket', '群主发红包了，快来抢', '红包封皮是奶奶剪的窗花'),
  caseOf('lottery', '点击链接参加抽奖 https://cj.example/a', '年会抽奖我又没抽到'),
  caseOf('invite', '填我的邀请码，领2元红包', '会议邀请码发你邮箱了'),
  caseOf('share-forced', '分享到3个群就能领红包', '把通知分享到3个群里'),
  caseOf('promise-big', '帮我助力，你也能得iPhone', '我的iPhone摔坏了'),
  caseOf('last-cent', '还差0.01就能抽iPhone了', '找零还差0.01元，算了'),
  caseOf('lure-elsewhere', '帮我助力一下 https://zhuli.example/a', '帮我助力一下 https://mobile.yangkeduo.com/a.html'),
];
