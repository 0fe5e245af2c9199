import { caseOf } from './case.ts';

/** Fraud between buyers and sellers, tenants and landlords. */
export const tradeCases = [
  caseOf('off-platform', '演唱会内场票，不走平台，先转全款', '演唱会内场票，平台上还有余票'),
  caseOf('game-trade', '买你的号可以，你信用分不够，得先充300', '买卖游戏账号要当心，封了不退'),
  caseOf('seller-open', '显示你没开通消费者保障，请扫码', '开店要交消费者保障金吗'),
  caseOf('seller-open', '卖家没有通过认证，请扫码联系专员', '卖家没有通过认证，我就没买'),
  caseOf('home-deposit', '房东在国外，先转押金就寄钥匙给你', '房东在国外，钥匙放在物业'),
  caseOf('ecard', '京东E卡回收，先发卡密，加微信 abc12345', '公司发了两张购物卡'),
  caseOf('topup-cheap', '话费五折充值，转我就行', '今天充话费了吗'),
  caseOf('surrender', '代理退保，加微信', '保险想退保，问问客服'),
  caseOf('order-proxy', '我是部队采购，要一批自热饭，你联系这个供应商，先垫付', '我是学校食堂采购，明天来看菜'),
  caseOf('order-proxy', '我是部队后勤的，顺便帮我代买帐篷，厂家电话给你', '部队后勤采购公告，投标联系后勤处'),
  caseOf('charity-private', '捐款请转到个人账户', '捐款捐物到居委会登记'),
  caseOf('far-app', '这里不方便说，联系飞机，带你赚大钱', '明天坐飞机去成都'),
  caseOf('far-app', '我这里聊天受限，加我飞机聊', '我这里聊天受限，晚上电话说'),
  caseOf('fake-transfer', '货款转你了看截图，到账有延迟，先发货', '货款转你了，你查一下，跨行明天到账'),
  caseOf('off-platform', '平台聊天不安全，加我微信，直接转账便宜五十', '平台聊天记录可以当证据，别用微信说'),
  caseOf('topup-cheap', '充100送50，微信转账给我，秒到', '茶百道会员日充100送20'),
  caseOf('off-platform', '扫私码付款，不支持平台，付全款发货', '付全款发货，走平台担保'),
  caseOf('grey-trade', '烟弹一手货源，空运直达', '烟弹是违法的，别碰'),
  caseOf('pass-through', '钱到你卡里后转给我，给你百分之三', '退款到你卡里了，看到说一声'),
  caseOf('pass-through', '货款打你卡，你转出来留5个点', '把花盆从屋里转出来晒晒'),
];
