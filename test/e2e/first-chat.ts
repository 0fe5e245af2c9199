// What a new user meets: a small group chat with one imitation in it, and an authorization page at its real host.
import type { Loopback } from '../../src/tools/browser/loopback.ts';
import type { DemoChat } from '../../src/tools/demo/model.ts';
import { wechatSite } from '../../src/tools/demo/site.ts';

const chat: DemoChat = {
  userName: '@@first',
  name: '邻里群',
  members: 5,
  messages: [
    { msgId: '7001', form: 'text', sender: '王阿姨', time: '09:12', content: '早上好，今天菜场的笋很新鲜' },
    {
      msgId: '7002',
      form: 'text',
      sender: '小陈',
      content: '【拼多多】您有800元待提现，今晚24点失效，点此填写银行卡号领取 https://pinduoduo-tixian.example/tx',
    },
    { msgId: '7003', form: 'text', sender: '王阿姨', content: '这个是真的吗' },
  ],
};

export const consent =
  'https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx0123456789abcdef&redirect_uri=https%3A%2F%2Fzhuli-cb.example%2Fback&response_type=code&scope=snsapi_userinfo#wechat_redirect';

export async function firstChatWeb(web: Loopback): Promise<void> {
  web.serve('wx.qq.com', await wechatSite([chat]));
  web.serve('open.weixin.qq.com', () => '<title>授权</title><p>授权</p>');
}
