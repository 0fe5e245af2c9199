import { caseOf } from './case.ts';

/** Rules that say it more closely than the general ones beside them. */
export const reasonCases = [
  caseOf('stuck-task', '任务做完了，数据异常，先充值保证金', '任务做完了，数据异常，重启就好'),
  caseOf('stuck-loan', '贷款批了，卡号错误，交解冻费', '贷款批了，卡号错误，去柜台改'),
  caseOf('stuck-withdraw', '账户异常，缴纳保证金就能提现', '账户异常，暂时提现不了'),
  caseOf('subsidy-secret', '领劳动补贴，请填写银行卡号和密码', '劳动补贴已打到你的卡上'),
  caseOf('hire-secret', '招聘手工，提供提款卡就能领奖金', '招聘面试记得带简历'),
  caseOf('hire-fee', '入职先缴纳保证金，下月返还', '入职第一个月就涨工资了'),
  caseOf('invite-accepted', '请接受邀请，免费领 https://share.temu.com/a', '请接受邀请，来喝喜酒'),
  caseOf('assist-ask', '帮我点一下，拼多多新用户', '帮我点一下鼠标'),
];
