import { pageOf } from './page-case.ts';

/** Registers, guides and questions beside what they resemble. */
export const honestForms = [
  pageOf('clear', 'a cash desk that asks for card and code', 'https://tea.example/cashier', '收银台 - 林木茶业', {
    text: '订单金额 ¥268.00 请选择支付方式 微信支付 支付宝 银行卡 填写卡号 有效期 CVV2 短信验证码',
    asks: ['card', 'cvv', 'sms-code'],
    evidence: '卡号 · 有效期 · CVV2 · 短信验证码',
  }),
  pageOf('clear', 'an insurer’s claims', 'https://insurer.example/claim', '理赔申请 - 林木保险', {
    text: '在线理赔 保单号 出险人姓名 身份证号 收款银行卡号 开户行 理赔进度查询',
    asks: ['name', 'id-number', 'card'],
    evidence: '保单号 · 出险人身份证号 · 收款银行卡号',
  }),
  pageOf('clear', 'an airline that asks who travels', 'https://air.example/pay', '机票支付', {
    text: '乘机人 身份证号 票价 ¥980 信用卡号 有效期 CVV',
    asks: ['id-number', 'card', 'cvv'],
    evidence: '乘机人身份证号 · 信用卡号 · CVV',
  }),
  pageOf('clear', 'an agency that pays social insurance for others', 'https://hr.example/si', '社保代缴 - 林木人力', {
    text: '姓名 身份证号 扣款银行卡号',
    asks: ['name', 'id-number', 'card'],
  }),
  pageOf('clear', 'a village that writes down who is paid', 'https://village.example/gl', '2026年高龄补贴信息登记', {
    text: '村委会代为登记80岁以上老人高龄补贴，请提交 姓名 身份证号 银行卡号',
    asks: ['name', 'id-number', 'card'],
  }),
  pageOf('clear', 'an office’s own site', 'https://rsj.linmu.gov.cn/sbk', '电子社保卡申领', {
    text: '人力资源和社会保障 姓名 身份证号 银行卡号',
    asks: ['name', 'id-number', 'card', 'sms-code'],
  }),
  pageOf(
    'quiet',
    'a shop’s welcome for those who sign in by code',
    'https://fresh.example/new',
    '新人红包 - 林木生鲜',
    {
      text: '微信用户新人红包20元 手机号 验证码 领取',
      asks: ['phone', 'sms-code'],
    },
  ),
  pageOf('clear', 'an application for a loan', 'https://loans.example/apply', '贷款申请', {
    text: '姓名 身份证号 手机号 收入 职业 验证码 提交申请 本公司放款前不收取任何费用',
    asks: ['name', 'id-number', 'phone', 'sms-code'],
    evidence: '姓名 · 身份证号 · 手机号 · 职业 · 验证码',
  }),
  pageOf('clear', 'a shop under a cheap ending', 'https://linmu-tea.shop/pay', '收银台 - 林木茶业', {
    text: '合计 90 元',
    asks: ['card', 'cvv', 'name', 'address'],
  }),
  pageOf('clear', 'a school’s fees', 'https://fees.example/', '学费缴纳', {
    asks: ['name', 'id-number', 'payment'],
    evidence: '学生姓名 · 学号 · 身份证号 · 支付方式',
  }),
  pageOf('clear', 'a hotel’s guarantee by passport and card', 'https://inn.example/guarantee', '预订担保 - 湖畔酒店', {
    text: '姓名 护照号 信用卡号 有效期 安全码',
    asks: ['name', 'id-number', 'card', 'cvv'],
    evidence: '姓名 · 护照号 · 信用卡号 · 有效期 · 安全码',
  }),
  pageOf('clear', 'a guide to a platform’s log-in, with its own', 'https://blog.example/wx', '微信登录 开发指南', {
    text: '管理员登录',
    asks: ['name', 'password'],
  }),
  pageOf(
    'clear',
    'a forum that lets people sign in through a platform',
    'https://bbs.example/bind',
    'QQ登录 - 湖畔摄影',
    {
      text: '绑定已有账号',
      asks: ['name', 'password'],
    },
  ),
  pageOf(
    'clear',
    'a library of software with a version',
    'https://soft.example/dy',
    '抖音极速版下载-抖音安卓版v31.2.0-湖畔手游',
    {
      links: ['https://soft.example/dy.apk'],
    },
  ),
  pageOf(
    'clear',
    'a shop that lets people sign in through Google',
    'https://shop.example/in',
    'Log in with Google - Lakeside',
    {
      asks: ['name', 'password'],
    },
  ),
  pageOf('clear', 'a school that registers accounts to pay to', 'https://edu.example/s', '受助同学银行卡登记', {
    text: '请受助同学如实登记本人银行卡，补助款将于月底统一发放。',
    asks: ['name', 'id-number', 'card'],
  }),
  pageOf('clear', 'an office that pays fees', 'https://office.example/s', '劳务费发放信息采集', {
    text: '用于发放劳务补贴和报税 姓名 身份证号 银行卡号',
    asks: ['name', 'id-number', 'card', 'phone'],
  }),
  pageOf('clear', 'a question about such pages', 'https://ask.example/q', '助力领红包要填银行卡安全吗？', {
    text: '回答：不要填写验证码',
    asks: ['phone', 'sms-code'],
  }),
  pageOf('clear', 'a company’s own GitLab', 'https://git.example/', 'Sign in · GitLab', { asks: ['name', 'password'] }),
];

export const badForms = [
  pageOf('warned', 'an office’s card under a throw-away ending', 'https://sb.linmuq.cyou/', '电子社保卡签发', {
    text: '人力资源和社会保障 请输入姓名 身份证 银行卡 余额 手机号',
    asks: ['name', 'id-number', 'card', 'phone'],
  }),
  pageOf('warned', 'a refund that wants card, password and code', 'https://29301.linmu.cc/', '退款中心', {
    text: '亲爱的客户，请填写退款银行卡资料 卡号 密码 短信验证码',
    asks: ['card', 'password', 'sms-code'],
  }),
  pageOf('warned', 'a loan to be paid for under a throw-away ending', 'https://linmud.top/', '额度待提现', {
    text: '额度20000元，开通会员后放款',
    asks: ['payment', 'name', 'id-number'],
    evidence: '姓名 · 身份证号 · 支付',
  }),
  pageOf('warned', 'an office’s threat under a throw-away ending', 'https://linmuj.shop/', '企业年报', {
    text: '市场监督管理局 逾期吊销执照',
    asks: ['id-number', 'card', 'sms-code'],
  }),
  pageOf('notice', 'a card won, for whoever shares it with five groups', 'https://linmuh.club/', '恭喜获得京东E卡', {
    text: '恭喜获得588元E卡 完成分享至5个群 已完成3/5',
  }),
  pageOf('warned', 'an app under a throw-away ending', 'https://linmuv.icu/', '视频聊天室', {
    text: '安装后进入',
    links: ['https://linmuv.icu/a.apk'],
  }),
  pageOf('warned', 'a brand’s account asked for by code', 'https://www.linmu-demo.top/', '好友助力中心', {
    text: '登录拼多多账号领取100元 手机号 短信验证码',
    asks: ['phone', 'sms-code'],
  }),
  pageOf('warned', 'an English log-in in a platform’s name', 'https://ms.example/', 'Microsoft 365 Sign in', {
    asks: ['password'],
    action: 'https://other.example/in',
  }),
  pageOf('warned', 'an app in a bank’s name', 'https://safe.example/', '工商银行 安全控件', {
    text: '请安装最新安全控件后登录',
    links: ['https://safe.example/icbc.apk'],
  }),
  pageOf('warned', 'a messenger’s log-in beside its own word', 'https://wx2.example/', '微信登录 - 安全中心', {
    asks: ['password'],
  }),
  pageOf('warned', 'a subsidy register that wants a code', 'https://bt3.example/', '高龄补贴登记', {
    text: '请登记银行卡，补贴统一发放',
    asks: ['name', 'id-number', 'card', 'sms-code'],
  }),
  pageOf('warned', 'a game’s gift for a messenger’s password', 'https://skin.example/', '限定皮肤', {
    asks: ['name', 'password'],
    evidence: 'QQ账号 · QQ密码',
  }),
  pageOf('notice', 'a film behind forced sharing', 'https://film.example/', '精彩视频', {
    text: '分享到微信群 3 次后继续观看',
  }),
  pageOf('warned', 'an insurance to be cancelled', 'https://cover.example/', '百万保障服务取消', {
    text: '即将到期，届时自动扣费，请在线取消',
    asks: ['name', 'card', 'password', 'sms-code'],
  }),
  pageOf('warned', 'a credit record to be mended', 'https://credit.example/', '征信修复中心', {
    text: '您的征信存在不良记录，在线修复',
    asks: ['name', 'id-number', 'card', 'sms-code'],
  }),
];
