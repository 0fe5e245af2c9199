import { caseOf } from './case.ts';

/** Frames whose nouns are free: who pays, what comes back, what is traded. */
export const frameCases = [
  caseOf('pay-release', '资金托管中，需存入同等金额激活后方可取出', '银行卡激活后，存入同等金额的美元'),
  caseOf('pay-release', '填写有误，缴纳贷款额30%的核实款后自动解锁', '密码填写有误三次，明天自动解锁'),
  caseOf('own-money', '货款你自己付，收货后连佣金一起打给你', '团建费自己先付，回来统一报销'),
  caseOf('own-money', '商品用自己的钱买，本金和返利一起结', '自己的钱买的基金，分红和佣金一起到账'),
  caseOf('order-trap', '这组任务不做完，前面充500的本金和佣金也退不出来', '这组任务今天不做完，老板要骂人'),
  caseOf('account-trade', '收企业收款码，车接车送，日结', '公司要办企业收款码，带执照去银行'),
  caseOf('account-trade', '闲置微信号高价回收，一个120', '闲置的微信号注销了'),
  caseOf('payback', '活动期间打赏199返1999', '打赏了主播199，后悔了'),
  caseOf('invest-open', '每天固定返5%，十天回本，联系我开户', '这台咖啡机三十天回本，每天喝两杯'),
  caseOf(
    'office-elsewhere',
    '【12123】您有罚单逾期未处理，请点击 http://jg.example/a',
    '【12123】您有罚单逾期未处理，请打开交管12123应用查看',
  ),
  caseOf('extort', '录屏发给你通讯录所有人，不想让家人看到就转一万', '会议录屏发给所有人了，不然有人看不到'),
  caseOf('recovery', '平台上亏的钱可以退，先付300手续费', '旅行社倒闭了，没退的团费能退吗'),
  caseOf('boss-money', '先准备两个红包给领导，打到这张卡', '来我办公室一趟，准备两个红包袋'),
  caseOf('excess-back', '备用金多打了2000，请转回指定账户', '刚才多转了你20，退我一下'),
  caseOf('service-cancel', '不关闭每月扣800，请联系专员', '视频会员自动续费关了，每月扣25太亏'),
  caseOf('custody', '配合清查，把钱归集到一张卡，不得告诉家人', '工资卡太多，转到一张卡方便'),
  caseOf('divert', '您的医保卡盗刷，请设置呼叫转移配合公安', '出国前记得设置呼叫转移'),
  caseOf('pay-release', '额度锁了，打1500过来验证一下就能放款', '发票有误，退回重开后就能到账3000'),
  caseOf('account-trade', '支付宝借我用几天，一天300', '支付宝借我用一下，付个款'),
  caseOf('payback', '投500，一周后拿5000', '投10元进球得30分'),
  caseOf('extort', '录像我存了，想删掉就打3000，不然你老公会看到', '截图删了，不想让你家人看到，五千的包太贵'),
  caseOf('recovery', '炒币亏的钱可以全额要回，先收立案费', '理财没兑付，已经去登记退款了'),
  caseOf('deposit-impossible', '研究生保录取，先付两万，不过退', '说能保录取，一听就像假的'),
  caseOf('kin-account', '我把人撞了，快转我同事这个号', '把人撞了，保险公司来处理了'),
  caseOf('cash-out', '有白条额度的来，当场变现，加微信 abc12345', '白条还款日是十号'),
];
