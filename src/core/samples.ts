// Eight invented messages that options and welcome rate with the real engine. The invented sites end in `.example`,
// which nobody can register; the genuine ones are real hosts with invented parameters.
import type { Sighting } from './model.ts';

export const samples: readonly Sighting[] = [
  message(
    'genuine-assist',
    '就差最后一个人啦，帮我点一下 https://mobile.yangkeduo.com/pincard_ask.html?__rp_name=brand_amazing_price_group&group_order_id=20260801&refer_share_channel=message',
  ),
  message('ordinary', '明天家长会改到下午三点，路线看这里 https://map.baidu.com/poi/school'),
  message('single-sign', '新到的水果，想要的自己下单 https://shuiguo.example/mobile.yangkeduo.com/s'),
  message('short-link', '帮我砍最后一刀，马上就能提现100元了 https://dwz.cn/Zx81kQpL'),
  message(
    'lookalike',
    '【拼多多】您有800元待提现，今晚24点失效，点此填写银行卡号领取 https://pinduoduo-tixian.example/tx',
  ),
  message('code', '亲，我是拼多多客服，您的助力被冻结，把手机收到的验证码发给我就能解冻 https://kefu-pdd.example/jd'),
  message(
    'authorization',
    '打开点一下同意就能帮我助力成功 https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx0123456789abcdef&redirect_uri=https%3A%2F%2Fzhuli-cb.example%2Fback&response_type=code&scope=snsapi_userinfo#wechat_redirect',
  ),
  message('task', '兼职做任务，点赞就返佣金，先到先得 https://renwu-fan.example/join'),
];

function message(id: string, text: string): Sighting {
  return { id, place: 'wechat-group', form: 'text', text, links: [] };
}
