import { describe, expect, it } from 'vitest';
import { look, rulesOf } from '../address/address-engine.ts';

const warning = /^address\.brand-(?:dressed|lure|ending|cut|slip|inside|part|sub-throwaway|sub)$/;

describe('short names and numbers beside service words', () => {
  it.each([
    ['https://luckin-coffee.vip/', 'address.brand-cut', 'luckin'],
    ['https://login163.cc/', 'address.brand-lure', 'netease'],
    ['https://mail-163.login-verify.cc/', 'address.brand-lure', 'netease'],
    ['https://10000-jf.top/', 'address.brand-lure', 'chinatelecom'],
    ['https://12123-cx.top/', 'address.brand-dressed', 'jiaoguan'],
    ['https://yto-kd.cc/', 'address.brand-dressed', 'yto'],
    ['https://tongcheng-fx.vip/', 'address.brand-dressed', 'tongcheng'],
    ['https://xianyu-dingdan.cc/', 'address.brand-lure', 'xianyu'],
    ['https://elme-eleme.vip/', 'address.brand-dressed', 'eleme'],
    ['https://yibao-gov.cc/', 'address.brand-dressed', 'gov-cn'],
    ['https://ms-office365-login.cc/', 'address.brand-lure', 'microsoft'],
    ['https://steam-gift.store-cn.top/', 'address.brand-sub-throwaway', 'steam'],
    ['https://usps-infoqzx.top/', 'address.brand-part', 'usps'],
    ['https://jd-md.vip/', 'address.brand-dressed', 'jd'],
    ['https://geshui-tuishui.cn/', 'address.brand-lure', 'tax-cn'],
    ['https://xianyu-danbao.com/', 'address.brand-lure', 'xianyu'],
    ['https://wechat-security-check.com/', 'address.brand-lure', 'wechat'],
    ['https://taobao.linmu-erp.com/gift', 'address.brand-sub', 'taobao'],
    ['https://taobaohaigou.com/', 'address.brand-dressed', 'taobao'],
    ['https://kuaishoudong.top/', 'address.brand-inside', 'kuaishou'],
    ['https://eleme-qb.vip/', 'address.brand-part', 'eleme'],
    ['https://m-eleme.online/', 'address.brand-dressed', 'eleme'],
    ['https://eleme98704.com/', 'address.brand-dressed', 'eleme'],
    ['https://shebao-butie.cn/', 'address.brand-lure', 'shebao'],
    ['https://yibao-tf.top/', 'address.brand-lure', 'shebao'],
    ['https://vpass-jp.qzxkw.cn/', 'address.brand-sub-throwaway', 'smbc'],
    ['https://weixin12315.com/', 'address.brand-held', 'wechat'],
    ['https://weixin12399.com/', 'address.brand-dressed', 'wechat'],
    ['https://weixin12315.top/', 'address.brand-dressed', 'wechat'],
    ['https://psbc.top/', 'address.brand-ending', 'psbc'],
    ['https://ctrip.icu/', 'address.brand-ending', 'ctrip'],
    ['https://yibao-renzheng.cn/', 'address.brand-lure', 'shebao'],
    ['https://tongchengtuigai.cn/', 'address.brand-lure', 'tongcheng'],
    ['https://ccb-jfdh.cn/', 'address.brand-lure', 'ccb'],
    ['https://xianyu-jiaoyi.com/', 'address.brand-lure', 'xianyu'],
    ['https://12306-goupiao.com/', 'address.brand-lure', '12306'],
    ['https://weixinzhifu.net/', 'address.brand-lure', 'wechat'],
    ['https://dingtalk-login.cn/', 'address.brand-lure', 'dingtalk'],
    ['https://feishu-huodong.cc/', 'address.brand-dressed', 'feishu'],
    ['https://paypal.cc/', 'address.brand-ending', 'paypal'],
    ['https://whatsapp-web.cc/', 'address.brand-dressed', 'whatsapp'],
    ['https://whatsapp-hx.com/', 'address.brand-part', 'whatsapp'],
    ['https://facebok81.cc/', 'address.brand-slip', 'facebook'],
    ['https://douyin-pay.cc/', 'address.brand-dressed', 'douyin'],
    ['https://m.weixin-72.club/', 'address.brand-dressed', 'wechat'],
    ['https://icloud-find.cn/', 'address.brand-lure', 'apple'],
    ['https://agbchina.com/login', 'address.brand-slip', 'cgb'],
    ['https://usps.pages.dev/track.html', 'address.brand-hosted', 'usps'],
    ['https://tiktokmart.org/', 'address.brand-dressed', 'tiktok'],
    ['https://ledger.linmu-tools.xyz/wallet', 'address.brand-sub-throwaway', 'ledger'],
    ['https://icbc.linmu-tools.xyz/', 'address.brand-sub-throwaway', 'icbc'],
    ['https://icloud-jiesuo.com/', 'address.brand-lure', 'apple'],
    ['https://zfb-hb.icu/', 'address.brand-lure', 'alipay'],
    ['https://95338-lipei.cc/', 'address.brand-lure', 'sf-express'],
    ['https://dhl-fee.top/', 'address.brand-lure', 'dhl'],
    ['https://jdwl-kf.top/', 'address.brand-lure', 'jd'],
    ['https://taobao-refund.github.io/', 'address.brand-lure', 'taobao'],
    ['https://bilibili-pay.pages.dev/login', 'address.brand-hosted', 'bilibili'],
  ])('%s', (url, rule, brand) => {
    expect(rulesOf(url)).toContain(rule);
    expect(look(url).pretends?.id).toBe(brand);
  });
});

describe('short names and numbers that others may use', () => {
  it.each([
    'https://yto-kd.com/',
    'https://yto-travel.cc/',
    'https://ctrip-diary.top/',
    'https://line-up.online/',
    'https://jd-md.com/',
    'https://taobao.linmu-erp.com/callback',
    'https://alipay.linmu-erp.com/notify/a',
    'https://www.chinapostdoctor.org.cn/',
    'https://kuaishoudong.org/',
    'https://taobaoke-blog.net/',
    'https://line-art.online/',
    'https://eleme-qb.com/',
    'https://eleme9870.com/',
    'https://shebao-zhishi.cn/',
    'https://momo.linmu-studio.top/',
    'https://tongcheng-fx.com/',
    'https://tongcheng-huodong.top/',
    'https://gaode-tech.top/',
    'https://mixue.top/',
    'https://amap-paysanne.xyz/',
    'https://163.top/',
    'https://10000.xyz/',
    'https://10000-steps.top/',
    'https://eleme-ntal.com/',
    'https://office365-tips.cc/',
    'https://steam-notes.store-cn.top/',
    'https://12123.com/',
    'https://psbc.com.my/',
    'https://zfb-zhiyu.com/',
    'https://jtexpressive.com/',
    'https://ledger.linmu-tools.xyz/',
    'https://phantom.bqzkx.top/film',
    'https://tiktokers.org/',
    'https://telegramma.it/',
    'https://douyin-pay.com/',
    'https://baidu-yun.wang/',
    'https://find-apple.com/',
    'https://agbchina.com/',
    'https://jdwl-notes.com/',
    'https://usps.pages.dev/',
    'https://gemini.pages.dev/track.html',
    'https://taobao-crawler.github.io/',
    'https://xianyu.top/',
    'https://xianyu-riji.com/',
    'https://paypal.ml/',
    'https://whatsapp-plus.com/',
    'https://facebok81.com/',
    'https://feishu-tips.com/',
    'https://dingtalk-sdk.cn/',
  ])('%s is no warning', (url) => {
    expect(rulesOf(url).filter((rule) => warning.test(rule))).toEqual([]);
  });

  it.each(['https://mail.163.com/', 'https://uri.amap.com/marker', 'https://www.mxbc.com/', 'https://bj.122.gov.cn/'])(
    '%s is the owner’s own',
    (url) => {
      expect(rulesOf(url).filter((rule) => rule.startsWith('address.brand'))).toEqual([]);
    },
  );
});

it('a short name with a word beside it is told more softly where others settle, too', () => {
  expect(rulesOf('https://jd-app.com/')).toContain('address.brand-beside-short');
  expect(rulesOf('https://jd-app.top/')).toContain('address.brand-dressed-short');
});
