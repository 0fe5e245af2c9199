// Every message form once, in a private chat, and a long chat for the virtual list.
import type { DemoChat, DemoMessage } from '../model.ts';

const bad = 'https://pdd-tixian-demo.top/h5/?c=1';
const good = 'https://mobile.yangkeduo.com/goods2.html?ps=FormDemo1';

export const privateChat: DemoChat = {
  userName: '@demo-private',
  name: '小满',
  messages: [
    { msgId: '8001', form: 'text', sender: '小满', content: `帮我助力一下 ${good}` },
    {
      msgId: '8002',
      form: 'card',
      sender: '小满',
      title: '拼多多现金到账通知',
      description: '点击提现到银行卡',
      url: bad,
    },
    {
      msgId: '8003',
      form: 'reader',
      sender: '小满',
      items: [
        { title: '本周菜价', description: '白菜降了', url: 'https://mp.weixin.qq.com/s/demo1' },
        { title: '拼多多提现补助，填写银行卡领取', description: '最后一天', url: `${bad}&r=2` },
      ],
    },
    {
      msgId: '8004',
      form: 'newsapp',
      sender: '小满',
      items: [{ title: '早间新闻', url: 'https://news.qq.com/rain/a/demo' }],
    },
    { msgId: '8005', form: 'file', sender: '小满', title: '京东助力神器.apk', description: '6.1M' },
    { msgId: '8006', form: 'image', sender: '小满' },
    { msgId: '8007', form: 'namecard', sender: '小满', title: '提现客服' },
    { msgId: '8008', form: 'friend-request', sender: '小满', title: '兼职导师', description: '加我领任务' },
    {
      msgId: '8009',
      form: 'location',
      sender: '小满',
      description: '人民公园',
      url: 'https://apis.map.qq.com/uri/v1/demo',
    },
    { msgId: '8010', form: 'luckmoney', sender: '小满' },
    { msgId: '8011', form: 'placeholder', sender: '小满', content: '[收到一条微信转账消息，请在手机上查看]' },
    { msgId: '8012', form: 'voice', sender: '小满' },
    { msgId: '8013', form: 'video', sender: '小满' },
    { msgId: '8014', form: 'microvideo', sender: '小满' },
    { msgId: '8015', form: 'sticker', sender: '小满' },
    { msgId: '8016', form: 'text', sender: '', own: true, content: '第一行<br/>https://t.cn/A6Form' },
  ],
};

/** A chat of `count` messages in which every tenth carries a link; ids begin with `prefix`. */
export function longChat(count: number, prefix = '9'): DemoChat {
  const messages = Array.from({ length: count }, (_, index): DemoMessage => {
    const msgId = `${prefix}${String(index).padStart(6, '0')}`;
    const sender = ['阿芳', '老周', '大鹏'][index % 3] ?? '';
    if (index % 10 !== 9)
      return { msgId, form: 'text', sender, content: `第${index + 1}条：${'今天天气不错，'.repeat(1 + (index % 4))}` };
    const isBad = index % 20 === 19;
    const content = isBad
      ? `还差0.01元就能提现到银行卡，帮我点https://mobile.yangkeduo.com.demo-shili.top/w?id=${index}`
      : `帮我砍一刀 https://mobile.yangkeduo.com/goods2.html?ps=Long${index}`;
    return { msgId, form: 'text', sender, content };
  });
  return { userName: `@@demo-long-${prefix}`, name: '全小区买菜大群', members: 482, messages };
}
