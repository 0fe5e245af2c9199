import { pageOf } from './page-case.ts';

const card = ['card', 'cvv', 'name'] as const;
const login = ['name', 'password'] as const;

export const honestPages = [
  pageOf('clear', 'a small shop’s checkout', 'https://teahouse.example/checkout', '结账 - 老王茶庄', {
    text: '收货地址 合计 128 元 提交订单',
    asks: [...card, 'address'],
  }),
  pageOf('clear', 'a checkout sent to a payment service', 'https://teahouse.example/pay', '支付订单', {
    text: '订单号 2026112 应付 128 元',
    asks: card,
    action: 'https://checkout.stripe.com/pay',
  }),
  pageOf('clear', 'an English checkout', 'https://bikes.example/cart', 'Checkout - Bikes', {
    text: 'Card number, expiry, CVC. Free returns.',
    asks: [...card, 'address', 'phone'],
  }),
  pageOf('clear', 'a shop with coupons at its checkout', 'https://tea.example/checkout', '确认订单', {
    text: '优惠券 满100减10 使用红包 立即支付',
    asks: ['address', 'phone', 'name'],
  }),
  pageOf('clear', 'a shop with coupons that asks for a card', 'https://tea.example/pay', '收银台', {
    text: '优惠券 -10 元 合计 90 元 银行卡支付',
    asks: card,
  }),
  pageOf('clear', 'a hotel’s booking', 'https://inn.example/book', '预订房间', {
    text: '入住人 身份证号 到店付款',
    asks: ['name', 'id-number', 'phone'],
  }),
  pageOf('clear', 'a train agent’s passenger form', 'https://tickets.example/passenger', '填写乘车人', {
    text: '姓名 身份证号',
    asks: ['name', 'id-number', 'phone'],
  }),
  pageOf('clear', 'an airline’s payment', 'https://air.example/pay', '支付机票', {
    text: '航班 CA1234 合计 980 元',
    asks: card,
  }),
  pageOf('clear', 'a donation', 'https://charity.example/give', '捐款支持山区图书馆', {
    text: '每月 20 元',
    asks: card,
  }),
  pageOf('clear', 'a streaming service’s sign-up', 'https://films.example/join', '开通会员', {
    text: '首月 9.9 元 随时取消',
    asks: card,
  }),
  pageOf('clear', 'a forum’s login', 'https://forum.example/login', '登录 - 钓鱼人论坛', {
    text: '用户名 密码',
    asks: login,
  }),
  pageOf('clear', 'a forum about a brand', 'https://fans.example/login', '米粉论坛 登录', {
    text: '聊聊小米手机',
    asks: login,
  }),
  pageOf('clear', 'a forum whose login offers a brand’s account', 'https://forum.example/login', '登录', {
    text: '微信登录 QQ登录 微博登录',
    asks: login,
    links: [
      'https://open.weixin.qq.com/connect/qrconnect?appid=wx1&redirect_uri=https%3A%2F%2Fforum.example%2Fcb&response_type=code&scope=snsapi_login&state=x',
    ],
  }),
  pageOf('clear', 'a school’s login', 'https://jw.school.example/login', '教务系统登录', {
    text: '学号 密码',
    asks: login,
  }),
  pageOf('clear', 'a company’s mail login', 'https://mail.firm.example/', '邮箱登录', {
    text: '忘记密码',
    asks: login,
  }),
  pageOf('clear', 'a login with a code to the phone', 'https://app.example/login', '手机号登录', {
    text: '获取验证码',
    asks: ['phone', 'sms-code'],
  }),
  pageOf('clear', 'a sign-up with password and code', 'https://app.example/join', '注册账号', {
    text: '手机号 验证码 设置密码',
    asks: ['phone', 'sms-code', 'password'],
  }),
  pageOf('clear', 'a router', 'http://192.168.1.1/', '路由器登录', { text: '管理员密码', asks: ['password'] }),
  pageOf('clear', 'a bank’s login at home', 'https://perbank.icbc.com.cn/login', '中国工商银行个人网上银行', {
    text: '卡号 密码 验证码',
    asks: ['card', 'password', 'sms-code'],
  }),
  pageOf('clear', 'a bank’s page about fraud', 'https://www.ccb.com/safe', '建设银行 安全提示', {
    text: '请勿向他人透露验证码和银行卡密码',
  }),
  pageOf('clear', 'a platform’s own card form', 'https://cashier.alipay.com/bind', '支付宝 - 添加银行卡', {
    text: '卡号 手机号 验证码',
    asks: ['card', 'phone', 'sms-code'],
  }),
  pageOf('quiet', 'a platform’s own withdrawal', 'https://mobile.yangkeduo.com/withdraw.html', '提现', {
    text: '提现到微信 绑定银行卡',
    asks: ['card', 'id-number'],
  }),
  pageOf('clear', 'a tax office', 'https://etax.chinatax.gov.cn/login', '自然人电子税务局', {
    text: '身份证号 密码 退税',
    asks: ['id-number', 'password'],
  }),
  pageOf('clear', 'a social insurance office', 'https://rsj.beijing.gov.cn/form', '社保查询', {
    text: '养老金 补贴申领',
    asks: ['id-number', 'name'],
  }),
  pageOf('clear', 'a subsidy on a government site', 'https://www.gd.gov.cn/subsidy', '消费补贴申领', {
    text: '领取补贴 身份证号 银行卡号',
    asks: ['id-number', 'card'],
  }),
  pageOf('clear', 'an official consent', 'https://open.weixin.qq.com/connect/qrconnect', '微信登录', {
    text: '使用微信扫一扫登录',
    links: [],
  }),
  pageOf('clear', 'a platform’s QQ consent', 'https://graph.qq.com/oauth2.0/show', 'QQ帐号安全登录', {
    text: '授权管理 昵称 头像',
    asks: login,
  }),
  pageOf('clear', 'a GitHub consent', 'https://github.com/login/oauth/authorize?client_id=a&state=b', 'Authorize app', {
    asks: login,
  }),
  pageOf('clear', 'news about fraud', 'https://news.example/2026/1', '男子刷单被骗十万 - 晨报', {
    text: '据悉，受害人先垫付，对方称连单才能提现，随后被拉黑。警方提醒：刷单返利都是诈骗。',
  }),
  pageOf('clear', 'news about a platform’s campaign', 'https://news.example/2026/2', '拼多多砍一刀引争议', {
    text: '记者体验发现，助力到99.9%后仍需继续邀请好友才能提现。',
    asks: login,
  }),
  pageOf('clear', 'a lesson about fraud with a quiz', 'https://school.example/quiz', '反诈知识问答', {
    text: '冒充客服要求屏幕共享，您会怎么做？ 严防诈骗 姓名',
    asks: ['name', 'phone'],
  }),
  pageOf('clear', 'a police warning with a report form', 'https://fanzha.example/report', '举报诈骗线索', {
    text: '谨防诈骗。被骗请拨打96110。请填写姓名和电话。',
    asks: ['name', 'phone', 'id-number'],
  }),
  pageOf('clear', 'a law firm about recovered money', 'https://law.example/', '债务纠纷律师', {
    text: '咨询预约',
    asks: ['name', 'phone'],
  }),
  pageOf('clear', 'a blog with a share button', 'https://blog.example/post', '春游记', {
    text: '分享到朋友圈 分享到微博 点赞 评论',
  }),
  pageOf('clear', 'a software’s download page', 'https://player.example/', '开源播放器', {
    text: '下载 Windows macOS Android',
    links: ['https://player.example/player.apk'],
  }),
  pageOf('clear', 'a game’s download page', 'https://game.example/', '钓鱼大师 官方下载', {
    text: '安卓下载 预约礼包',
    links: ['https://game.example/g.apk'],
  }),
  pageOf('clear', 'a job offer by an employer', 'https://jobs.example/1', '诚聘前台文员', {
    text: '月薪 5000 五险一金 面试地址',
    asks: ['name', 'phone'],
  }),
  pageOf('clear', 'a questionnaire', 'https://survey.example/1', '员工满意度调查', {
    text: '姓名 部门',
    asks: ['name'],
  }),
  pageOf('clear', 'a hospital’s registration', 'https://hospital.example/reg', '预约挂号', {
    text: '就诊人 身份证号 医保卡号',
    asks: ['name', 'id-number', 'phone'],
  }),
  pageOf('clear', 'an insurer’s quote', 'https://insurer.example/quote', '车险报价', {
    text: '车牌 姓名 身份证号 验证码',
    asks: ['name', 'id-number', 'sms-code'],
  }),
  pageOf('clear', 'a crypto wallet’s help page', 'https://wallet.example/help', '如何备份钱包', {
    text: '助记词不要告诉任何人',
  }),
  pageOf('clear', 'an essay on red packets', 'https://read.example/hb', '红包的来历', {
    text: '压岁钱起源于汉代，今天的微信红包、支付宝集五福延续了这个习俗。',
  }),
  pageOf(
    'clear',
    'a bank’s card offer by its own site',
    'https://creditcard.cmbchina.com/apply',
    '招商银行信用卡申请',
    { text: '新户礼 领取行李箱', asks: ['name', 'id-number', 'phone', 'sms-code'] },
  ),
  pageOf('quiet', 'a café’s lucky draw', 'https://cafe.example/draw', '会员抽奖', {
    text: '点击抽奖 优惠券',
    asks: ['phone'],
  }),
  pageOf('quiet', 'a platform’s assistance page', 'https://mobile.yangkeduo.com/bargain.html', '帮我砍价', {
    text: '还差1人 立即提现 分享到微信群',
  }),
  pageOf('clear', 'a software portal', 'https://soft.example/wechat', '微信下载安装 - 天天软件园', {
    text: '微信安卓版 下载地址',
    links: ['https://soft.example/wx.apk'],
  }),
  pageOf('clear', 'a tracker of parcels', 'https://track.example/', '中国邮政快递查询 - 查件网', {
    text: '输入单号 包裹 派送失败怎么办',
    asks: ['phone'],
  }),
  pageOf('clear', 'a forwarder’s shipping fee', 'https://ship.example/pay', '支付运费', {
    text: '包裹重量 2.1 kg',
    asks: card,
  }),
  pageOf('clear', 'a bank’s application for a credit card', 'https://apply.lakeside.example/card', '信用卡申请', {
    text: '信用卡申请\n姓名\n身份证号\n手机号\n短信验证码\n现有银行卡号\n提交申请\n申请须知：本行不收取任何费用。',
    asks: ['name', 'id-number', 'phone', 'sms-code', 'card'],
  }),
  pageOf('clear', 'a bank’s application for a loan, with its terms', 'https://loan.lakeside.example/', '个人贷款申请', {
    text: `贷款申请 年利率4.35% 姓名 身份证号 短信验证码 银行卡号 ${'申请人同意本行依照合同约定查询征信。'.repeat(100)}`,
    asks: ['name', 'id-number', 'phone', 'sms-code', 'card', 'password'],
  }),
  pageOf('clear', 'a server’s form for its private key', 'https://panel.example/tls', '证书管理', {
    text: '上传证书和私钥',
    asks: ['seed'],
  }),
  pageOf('clear', 'a login that others vouch for', 'https://app.example/in', 'Sign in with Google or Apple', {
    text: 'Email Password',
    asks: ['password'],
  }),
  pageOf(
    'quiet',
    'an article on a platform’s host that asks to be passed on',
    'https://mp.weixin.qq.com/s/abcdef',
    '春节红包活动，点击领取',
    { text: '活动规则 分享到群即可抽奖' },
  ),
  pageOf(
    'quiet',
    'a shop that gives a red packet to whoever signs up',
    'https://fresh.example/new',
    '新人专享 领50元红包',
    {
      text: '新用户领50元红包 全场可用\n手机号\n验证码\n每个手机号限领一次',
      asks: ['phone', 'sms-code'],
      evidence: '手机号 · 验证码',
    },
  ),
  pageOf('notice', 'a shop’s draw for those who pass it on', 'https://tea.example/hb', '中秋红包', {
    text: '分享到微信群，即可参与抽红包活动',
  }),
  pageOf('clear', 'a library of software', 'https://soft.example/1', '拼多多APP下载_拼多多官方正版-木之软件园', {
    text: '软件大小 45MB',
    links: ['https://soft.example/1.apk'],
  }),
  pageOf('clear', 'results of a public lottery', 'https://draw.example/ssq', '双色球开奖公告', {
    text: '双色球第2026131期开奖公告 本期一等奖3注，单注奖金800万元。中奖者请携身份证到福彩中心领奖，兑奖期限60天。咨询电话13800138000',
  }),
];
