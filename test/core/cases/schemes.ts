import { caseOf } from './case.ts';

/** Schemes with a story of their own. */
export const schemeCases = [
  caseOf('click-pay', '给博主点赞，一个2元当天结算', '朋友圈点赞的人真多，一个个回'),
  caseOf('gift-task', '收到小礼物的亲，扫码加客服，带你做任务', '同学送的小礼物，做任务换来的'),
  caseOf('account-buy', '高价收微信老号，买家号，实名秒结', '支付宝号绑我手机上了'),
  caseOf('payback', '转520返5200', '充100返10，店里活动'),
  caseOf('return-daily', '投资矿机，每天固定分红3%', '公司一年分红2次'),
  caseOf('return-two', '保本保息，日收益8%，内部渠道', '保本的存款利率1.9%'),
  caseOf('pyramid', '会员699升级合伙人，团队返利，躺赚', '律所升级合伙人要十年'),
  caseOf('claims-pay', '三倍退款，请把备用金转到指定账户', '过期食品可以要求三倍退款'),
  caseOf('kid', '小朋友用妈妈手机扫这个码', '小朋友用妈妈手机听故事'),
  caseOf('boss-new', '我是你们刘总，这是我新微信，财务加一下', '我是刘总，这是我新微信'),
  caseOf('hole', '发现平台漏洞，跟我充值稳赚', '安全组修了一个系统漏洞'),
  caseOf('charity-private', '捐款请转到个人账户', '捐款捐物到居委会登记'),
  caseOf('deposit-impossible', '驾照消分，先款后办', '订蛋糕要先付定金'),
  caseOf('surrender', '代理退保，加微信', '保险想退保，问问客服'),
  caseOf('free-postage', '免费领茅台，只付邮费，加微信', '免费送旧书，自提'),
  caseOf('seller-story', '显示你没开通消费者保障，请扫码', '开店要交消费者保障金吗'),
  caseOf('courier-pay', '包裹无法派送，请支付0.3元 http://kd.example/a', '快递丢了，运费也不退'),
  caseOf('subsidy-fee', '扶贫款每人38万，先交260元工本费', '领补贴不用交钱'),
  caseOf('customs-fee', '寄给你的黄金被海关扣下，先帮我付清关费', '公司进口要付清关费'),
];
