import { caseOf } from './case.ts';

export const spamCases = [
  caseOf('cheat-tool', '砍价软件，一刀到底', '拼单软件卡住了'),
  caseOf('cheat-sale', '代助力，10元一百个', '助力车卖10元'),
  caseOf('gambling', '新人首存送彩金，加微信', '黄金彩金项链打折'),
  caseOf('fake-id', '代开发票，验后付款，电话联系', '发票开好了，发你邮箱'),
  caseOf('escort', '学生妹上门，加微信', '师傅上门修空调'),
  caseOf('grey-trade', '查开房记录，加微信', '酒店开房要带身份证'),
  caseOf('loan-ad', '无抵押贷款，电话13800138000', '他贷款买的车'),
  caseOf('loan-unchecked', '黑户可做，秒下款，加微信', '贷款要查征信的'),
  caseOf('cheat-sale', '抢红包外挂，月卡30', '开外挂被封号十年'),
  caseOf('cash-out', '信用卡套现，秒到，加微信 tx55660', '套现被银行降额了'),
  caseOf('mule', '收账号跑分，日结', '这手机跑分多少'),
  caseOf('far-job', '东南亚高薪客服，包机票，加飞机联系', '想去东南亚旅游，机票好贵'),
  caseOf('escort', '无码裸聊 kmd2553', '裸聊被骗的案例讲了三个'),
  caseOf('pic-contact', '伊 KMD253 买片', '显卡gtx1060看片够用了'),
  caseOf('grey-trade', '专业车队接料，卡接回u，骗子勿扰', '迎亲车队明早八点出发'),
  caseOf('account-trade', '出售实名微信号，加微信 abc12345', '出售二手婴儿车，自提'),
  caseOf('extort', '你的视频我录下来了，不转5000就发给你家人', '你的视频拍得真好，发给我看看'),
  caseOf('invest-open', '老师带单，稳赚不赔', '老师说炒股没有稳赚不赔的'),
  caseOf('recovery', '追回被骗资金，黑客技术，加微信 abc12345', '民警帮大爷追回被骗的两万元'),
];
