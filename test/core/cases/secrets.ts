import { caseOf } from './case.ts';

/** Fraud that wants a code, a log-in, papers, the screen or an app. */
export const secretCases = [
  caseOf('code-asked', '把手机收到的验证码发给我', '验证码一直收不到怎么办'),
  caseOf('campaign-secret', '领红包要填写银行卡号', '我把银行卡号填错了，工资没到'),
  caseOf('story-secret', '我是银行客服，请提供您的银行卡号核实', '客服说卡号要去柜台改'),
  caseOf('card-secrets', '请提供卡号、有效期和背面三位数', '酸奶有效期到哪天'),
  caseOf('secrets-many', '请提供银行卡号和验证码', '报销表里填银行卡号和开户行'),
  caseOf('secret-pictures', '为核对本人，请发来身份证正反面和银行卡照片', '入职请带身份证和银行卡复印件'),
  caseOf('bank-link', '请点击 http://yz.example/a 填写身份证和银行卡', '入职表 http://hr.example/a 填写姓名和部门'),
  caseOf('trouble-code', '您的卡已被禁用，请回复身份证号码恢复', '我的卡停用了，去柜台恢复的'),
  caseOf('subsidy-secret', '领劳动补贴，请填写银行卡号和密码', '劳动补贴已打到你的卡上'),
  caseOf('login-help', '帮我辅助验证一下微信', '微信要辅助线才能对齐吗'),
  caseOf('login-help', '扫一下我发的码登录，截图就给你奖励', '扫一下我发的码看课件，截图发作业群'),
  caseOf('kid', '小朋友用妈妈手机扫这个码', '小朋友用妈妈手机听故事'),
  caseOf('kid', '免费皮肤，用妈妈手机扫码领', '活动送皮肤，登录游戏就到邮箱'),
  caseOf('face-help', '帮我扫脸提现，一个给你20', '食堂新换了刷脸机，提现要去窗口'),
  caseOf('remote-story', '我是平台客服，请打开屏幕共享', '开会时共享屏幕讲一下方案'),
  caseOf('app-story', '我是理赔专员，请下载指定的软件，办理退款', '想听歌要先下载软件'),
  caseOf('app-finance', '这里是贷款公司，请下载我们的软件', '下载银行的软件交水电费'),
  caseOf('service-video', '我是平台客服，办理退款要视频通话指导您操作', '晚上视频通话，给奶奶看孩子'),
  caseOf('program-link', '这是您要的发票，请查收 http://fp.example/a.exe', '发票放在 http://fp.example/a.pdf'),
];
