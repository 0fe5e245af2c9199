// The group chat of `npm start`: genuine campaign links, imitations, authorization requests, task fraud, news and plain
// talk, in made-up words. Host names of imitations are made up, too; nothing here is ever contacted.
import type { DemoChat, DemoMessage } from '../model.ts';

let last = 7_000_000;
const next = (): string => {
  last += 1;
  return String(last);
};
const text = (sender: string, content: string): DemoMessage => ({ msgId: next(), form: 'text', sender, content });
const card = (sender: string, title: string, description: string, url: string): DemoMessage => ({
  msgId: next(),
  form: 'card',
  sender,
  title,
  description,
  url,
});

export const groupChat: DemoChat = {
  userName: '@@demo-group',
  name: '砍价助力互帮群',
  members: 128,
  messages: [
    { msgId: next(), form: 'system', sender: '', content: '你邀请"小满"加入了群聊' },
    { ...text('阿芳', '早呀，今天菜市场的排骨好便宜，有人要拼车去吗'), time: '9:41' },
    text(
      '大鹏',
      '【京东】我正在瓜分京豆，点一下帮我助力<br/>https://h5.m.jd.com/babelDiy/Zeus/2vVU4Demo/index.html?inviteId=demo8',
    ),
    text(
      '阿芳',
      '新闻里说多地警方提醒，当心冒充平台的“助力提现”骗局，大家看看 https://www.xinhuanet.com/legal/20261118/demo/c.html',
    ),
    text(
      '老周',
      '【淘宝】https://e.tb.cn/h.gDemo7Q?tk=Demo2kLmN CZ225 「厨房置物架」点击链接直接打开 或者 淘宝搜索直接打开',
    ),
    text('小满', '8.88 复制打开抖音，看看【小满的作品】周末做了桂花糕 https://v.douyin.com/iDemoA7x/ Rxf:/ 01/17'),
    text('美丽人生', '这个短的也行 https://t.cn/A6DemoQz'),
    { msgId: next(), form: 'luckmoney', sender: '阿芳' },
    { msgId: next(), form: 'image', sender: '阳光灿烂' },
    { msgId: next(), form: 'placeholder', sender: '小满', content: '[收到一条小程序消息，请在手机上查看]' },
    { msgId: next(), form: 'file', sender: '客服-小美', title: '拼多多助力提现.apk', description: '8.2M' },
    text(
      '阳光灿烂',
      '招点赞员，在家就能做，一单5元当天结。连做3单返佣，垫付的本金一起退，名额有限 加 https://u.wechat.com/MDemoLhl?s=2',
    ),
    text(
      '大鹏',
      '美团外卖红包，大家点开都能领 🧧 https://i.meituan.com/awp/hfe/block/demo/index.html?utm_source=share',
    ),
    text('Mr.Lin', '&lt;a href="https://pdd-lingqu-demo.top/x?u=7"&gt;拼多多官方领取入口&lt;/a&gt; 今天截止'),
    text(
      '老周',
      '帮我砍一刀嘛，就差一点点了 https://mobile.yangkeduo.com/pincard_ask.html?group_order_id=2211008&amp;refer_share_channel=message&amp;refer_share_form=text 谢谢各位',
    ),
    card(
      '小满',
      '我在拼多多发起了拼单，还差1人成团',
      '纯棉毛巾四条装，一起拼更便宜',
      'https://mobile.yangkeduo.com/goods2.html?ps=Qw7Er9&refer_share_channel=message&refer_share_form=card',
    ),
    text('Mr.Lin', '最后0.01元就能提现100元了，快帮我点一下https://mobile.yangkeduo.com.demo-shili.top/w?id=88'),
    card(
      '美丽人生',
      '拼多多：您有100元待提现',
      '还差1位好友助力即可到账，填写银行卡立即领取',
      'https://pdd-tixian-demo.top/h5/?c=88',
    ),
    {
      ...text(
        '客服-小美',
        '您好，提现要先授权登录一下 https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx0123456789abcdef&amp;redirect_uri=https%3A%2F%2Fhb.pdd-tixian-demo.top%2Fcb&amp;response_type=code&amp;scope=snsapi_userinfo&amp;state=1#wechat_redirect',
      ),
      time: '10:08',
    },
    text('阿芳', '大家别乱点哈，我妈上次就差点填了银行卡[捂脸]'),
    { ...text('', '好的，谢谢提醒！我先不点了'), own: true },
  ],
};
