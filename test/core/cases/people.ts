import { caseOf } from './case.ts';

/** Somebody poses as a relative, friend, boss, teacher or buyer. */
export const peopleCases = [
  caseOf('kin-account', '爸，我出车祸了，快打两万，这是账号', '我爸住院了，先借我点钱'),
  caseOf('kin-account', '妈，培训班要交费，你加老师微信转给他', '妈，培训班的学费我自己交了'),
  caseOf('kin-hush', '先帮我转五千，别告诉我爸妈，明天还你', '生日惊喜先别告诉她，蛋糕钱我转你'),
  caseOf('new-number-money', '我换号了，手头紧，先借我两千', '我换号了，大家存一下新号码'),
  caseOf('guess-who', '猜猜我是谁，这是我新号，存一下', '猜猜我是谁，面具舞会好好玩'),
  caseOf('boss-voice', '我是你领导，明早来我办公室', '你来我办公室把材料拿走'),
  caseOf('cannot-pay', '我在国外支付不了，你先帮我付机票，回来还你', '这家店扫码支付不了，只收现金'),
  caseOf('cannot-pay', '我是小李，钱先转给你，你再转给我朋友', '菜钱你先收着，晚上再说'),
  caseOf('hostage', '你儿子在我手上，马上转账十万', '你的钥匙在我手上，晚上给你'),
  caseOf('bribe', '这事要打点一下，先转账三千，我把账号发你', '行李都打点好了，明早出发'),
  caseOf('order-proxy', '我是部队采购，要一批自热饭，你联系这个供应商，先垫付', '我是学校食堂采购，明天来看菜'),
  caseOf('school-fee', '你女儿的老师给她报了名，名额紧，快转账缴费', '学费请按通知转账到学校对公账户'),
  caseOf('payee-changed', '我是房东，人在外地，房租打到这张卡', '我是房东，房租月底交就行'),
  caseOf('kin-money', '我是你表哥，手头紧，借我两千，明天还你', '我是你表哥，周末来你家吃饭'),
  caseOf('boss-money', '我是王总，急用钱，马上转账给供应商', '我是王总，明天会议提前到九点'),
  caseOf('refund-group', '我是机构的工作人员，您可以申请退费，请加群', '补习班停课了，大家申请退费'),
];
