import { caseOf } from './case.ts';

/** Gambling, adult offers, forged papers, cheating tools, black trades. */
export const spamCases = [
  caseOf('gambling', '新人首存送彩金，加微信', '黄金彩金项链打折'),
  caseOf('pic-contact', '伊 KMD253 买片', '显卡gtx1060看片够用了'),
  caseOf('escort', '学生妹上门，加微信', '师傅上门修空调'),
  caseOf('escort', '无码裸聊 kmd2553', '裸聊被骗的案例讲了三个'),
  caseOf('fake-id', '代开发票，验后付款，电话联系', '发票开好了，发你邮箱'),
  caseOf('grey-trade', '查开房记录，加微信', '酒店开房要带身份证'),
  caseOf('grey-trade', '专业车队接料，卡接回u，骗子勿扰', '迎亲车队明早八点出发'),
  caseOf('cheat-tool', '砍价软件，一刀到底', '拼单软件卡住了'),
  caseOf('cheat-sale', '代助力，10元一百个', '助力车卖10元'),
  caseOf('cheat-sale', '抢红包外挂，月卡30', '开外挂被封号十年'),
  caseOf('cheat-sale', '透视自瞄，天卡20，稳定运行', '周卡买了没用上，服务器又在维护'),
  caseOf('cheat-sale', '拼多多助力，拍下秒单，失败退款', '淘宝全网最低价，帮我砍价的都有份'),
  caseOf('gambling', '高返水，开户就送，联系客服', '热水器返水，联系物业'),
];
