import { caseOf } from './case.ts';

export const campaignCases = [
  caseOf('assistance', '就差你一个啦，帮我点一下', '他在灯下帮我补习了一下午'),
  caseOf('assist-count', '还差2人，红包就能提现', '饭桌上还差2人，等等再开席'),
  caseOf('cash-campaign', '邀请好友，满1元提现', '昨天在柜台取了现金'),
  caseOf('cash-earning', '看视频赚钱，真的可以提现', '做生意赚钱不容易'),
  caseOf('redpacket', '天天领红包，点进来', '红包封皮是奶奶剪的窗花'),
  caseOf('lottery', '点击链接参加抽奖 https://cj.example/a', '年会抽奖我又没抽到'),
  caseOf('invite', '填我的邀请码，领2元红包', '会议邀请码发你邮箱了'),
  caseOf('share-forced', '分享到3个群就能领红包', '把通知分享到3个群里'),
  caseOf('promise-big', '帮我助力，你也能得iPhone', '我的iPhone摔坏了'),
  caseOf('last-cent', '还差0.01就能抽iPhone了', '找零还差0.01元，算了'),
  caseOf('lure-elsewhere', '帮我助力一下 https://zhuli.example/a', '帮我助力一下 https://mobile.yangkeduo.com/a.html'),
  caseOf('tap-asked', '还差一点就能提现，大家帮忙点一下', '大家帮忙点一下名，看谁没到'),
  caseOf('redpacket-link', '外卖大红包，点链接领 https://u.ele.me/abc', '红包封面做好了，发给客户用'),
  caseOf('both-gain', '新用户都能0元购，我也得八块', '这件衣服我也得买一件'),
  caseOf('team-buy', '拼团还差两个人成团，大家快来', '合唱团还差两个人，周六排练'),
  caseOf('card-set', '集五福差一张敬业福，谁有多的', '五福临门，给您拜年'),
  caseOf('game-help', '蚂蚁庄园的小鸡饿了，帮我喂一下 https://ur.alipay.com/abc', '老家院子里养了几只小鸡'),
  caseOf('redpacket-grab', '群主发红包了！快来抢', '昨天公司发红包，我没抢到'),
  caseOf('coupon-link', '打车券，大家一起领 https://v.didi.cn/abc', '这家店券后才三十'),
];
