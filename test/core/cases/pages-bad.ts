import { pageOf } from './page-case.ts';

export const badPages = [
  pageOf(
    'danger',
    'a withdrawal in a platform’s name that asks for card and code',
    'https://zhuli.example/tx',
    '拼多多 - 提现中心',
    { text: '还差1人即可提现', asks: ['card', 'sms-code'] },
  ),
  pageOf('danger', 'the same in traditional characters', 'https://shop.example/tx', '蝦皮購物 領獎中心', {
    text: '領取獎金',
    asks: ['card', 'cvv'],
  }),
  pageOf('warned', 'an assistance page that asks for identity', 'https://zhuli.example/a', '助力领现金', {
    text: '就差你一个，助力成功立即提现',
    asks: ['name', 'id-number'],
  }),
  pageOf('warned', 'a red packet that asks for a card', 'https://hb.example/', '领红包', {
    text: '恭喜获得现金红包 888 元，绑定银行卡领取',
    asks: ['card', 'phone'],
  }),
  pageOf('warned', 'a prize that asks for card and code', 'https://prize.example/', '恭喜您中奖', {
    text: '您已被抽中为幸运用户，填写资料领取一等奖',
    asks: ['card', 'sms-code', 'phone'],
  }),
  pageOf('warned', 'a subsidy that asks for card and identity', 'https://bt.example/', '个人劳动补贴申领', {
    text: '领取补贴 2026年综合补贴',
    asks: ['id-number', 'card', 'phone'],
  }),
  pageOf('danger', 'a subsidy that asks for everything', 'https://bt.example/2', '社保补贴', {
    text: '财政部 工资补贴申领，今日截止',
    asks: ['id-number', 'card', 'cvv', 'sms-code', 'password'],
  }),
  pageOf('danger', 'a bank in another’s house', 'https://login.example/icbc', '中国工商银行', {
    text: '您的网银将于次日失效，请更新资料',
    asks: ['card', 'password', 'sms-code'],
  }),
  pageOf('danger', 'a bank’s points', 'https://jifen.example/', '建设银行积分商城', {
    text: '积分兑换现金',
    asks: ['card', 'password', 'id-number'],
  }),
  pageOf('warned', 'a messenger’s login on a foreign host', 'https://wx.example/login', '微信登录', {
    text: '账号 密码',
    asks: ['name', 'password'],
  }),
  pageOf('warned', 'a mail login sent elsewhere', 'https://mail.example/qq', 'QQ邮箱 登录', {
    text: '登录',
    asks: ['name', 'password'],
    action: 'https://collect.example/in',
  }),
  pageOf('warned', 'an Apple login on a foreign host', 'https://id.example/', 'Apple ID', {
    text: '验证你的帐户',
    asks: ['name', 'password'],
  }),
  pageOf('warned', 'a payment service’s unlock page', 'https://zfb.example/', '支付宝 安全中心', {
    text: '账户异常，实名认证',
    asks: ['id-number', 'sms-code'],
  }),
  pageOf('warned', 'toll cards', 'https://etc.example/', 'ETC认证', {
    text: '您的ETC已失效，请重新认证',
    asks: ['card', 'id-number', 'sms-code', 'phone'],
  }),
  pageOf('warned', 'a parcel’s fee', 'https://post.example/', '中国邮政 包裹配送', {
    text: '地址不详无法派送，请支付0.5元重新派送',
    asks: ['card', 'cvv', 'phone'],
  }),
  pageOf('warned', 'a parcel’s fee in nobody’s name', 'https://parcel.example/', '包裹派送失败', {
    text: '您的包裹地址不详无法派送，请更新地址并支付运费',
    asks: ['card', 'cvv', 'sms-code'],
  }),
  pageOf('warned', 'a traffic fine', 'https://fine.example/', '交通违法处理', {
    text: '您有一条违章，逾期加收罚款',
    asks: ['card', 'id-number', 'sms-code'],
  }),
  pageOf('warned', 'a health insurance page', 'https://yb.example/', '医保服务平台', {
    text: '医保电子凭证已停用，请重新激活',
    asks: ['card', 'id-number', 'password', 'sms-code'],
  }),
  pageOf('warned', 'a loan that wants a deposit', 'https://loan.example/', '快速贷款', {
    text: '放款失败，银行卡号错误，账户被冻结，请缴纳解冻金后方可提现',
  }),
  pageOf('warned', 'a task platform', 'https://task.example/', '任务大厅', {
    text: '连单任务 请充值完成，做单返佣金，垫付本金，联系接待员',
  }),
  pageOf('warned', 'a frozen withdrawal', 'https://task.example/tx', '提现失败', {
    text: '您操作失误，账户被冻结，请充值3000元解冻后才能提现',
  }),
  pageOf('warned', 'forced sharing before the money', 'https://share.example/', '现金红包', {
    text: '恭喜获得888元现金红包，分享到3个群即可提现',
  }),
  pageOf('warned', 'forced sharing in a platform’s name', 'https://share.example/pdd', '拼多多周年庆', {
    text: '送iPhone，转发到5个群后领取',
  }),
  pageOf('warned', 'an app for a reward', 'https://app.example/', '领现金', {
    text: '下载APP立即提现100元',
    links: ['https://app.example/cash.apk'],
  }),
  pageOf('warned', 'an app in a bank’s name', 'https://bank.example/', '中国银行 手机银行', {
    text: '下载安装',
    links: ['https://bank.example/boc.apk'],
  }),
  pageOf('warned', 'a fake support desk', 'https://kf.example/', '淘宝客服中心', {
    text: '退款理赔通道，请填写银行卡号和验证码，打开屏幕共享',
    asks: ['card', 'sms-code'],
  }),
  pageOf('warned', 'a fake support desk without a form', 'https://kf.example/2', '官方客服', {
    text: '我是平台客服，为您办理退款，请下载会议软件并打开屏幕共享',
  }),
  pageOf('warned', 'a warrant on show', 'https://case.example/', '最高人民检察院', {
    text: '通缉令 您涉嫌洗钱，请输入银行卡号和密码核查资金',
    asks: ['card', 'password', 'id-number'],
  }),
  pageOf('warned', 'sure gains', 'https://coin.example/', '数字货币理财', {
    text: '导师带单，稳赚不赔，日收益3%，添加老师微信',
  }),
  pageOf('warned', 'gambling', 'https://bet.example/', '澳门新葡京', {
    text: '首存送100%，注册送彩金，真人荷官，电子游艺',
  }),
  pageOf('warned', 'a recovery of lost money', 'https://back.example/', '网络追款', {
    text: '追回被骗资金，成功后收费，联系在线客服',
  }),
  pageOf('warned', 'a vote that asks for the code', 'https://vote.example/', '萌宝投票', {
    text: '帮我投票，填写手机号和验证码，助力成功领红包',
    asks: ['phone', 'sms-code'],
  }),
  pageOf('warned', 'a brand’s login by address', 'https://taobao.com.login.example/', '登录', {
    text: '会员名 密码',
    asks: ['name', 'password'],
  }),
  pageOf('warned', 'an identity form sent to another site in a platform’s name', 'https://jd.example/', '京东金融', {
    text: '注销学生账户',
    asks: ['id-number', 'card'],
    action: 'https://other.example/post',
  }),
  pageOf(
    'warned',
    'a shop’s login by its title, with a hyphen in a word',
    'https://mart.example/in',
    'Amazon Sign-In',
    {
      text: 'Email or mobile phone number Password',
      asks: ['password'],
    },
  ),
  pageOf(
    'warned',
    'a login that wants another’s account',
    'https://mart.example/g',
    'Sign in with your Google account',
    {
      text: 'Email Password',
      asks: ['password'],
    },
  ),
  pageOf('notice', 'a page of nobody’s that must be shared before anything is won', 'https://hb.example/', '红包雨', {
    text: '恭喜获得红包 分享到3个群即可领取 已分享0/3',
  }),
  pageOf('danger', 'small change to be withdrawn', 'https://lq.example/', '微信零钱提现', {
    text: '您有一笔零钱待领取',
    asks: ['payment', 'sms-code'],
  }),
  pageOf('unrated', 'a page that opens in the messenger only', 'https://m.example/', '请在微信客户端打开链接', {
    inspected: 'refused',
  }),
  pageOf('unrated', 'the same in an app', 'https://m.example/app', '请在手机APP中打开', { inspected: 'refused' }),
  pageOf(
    'warned',
    'one that refuses and bears a brand by address',
    'https://mobile.yangkeduo.com.zhuli.example/',
    '请在微信客户端打开链接',
    { inspected: 'refused' },
  ),
  pageOf('danger', 'a wallet’s recovery phrase in its name', 'https://airdrop-x.example/', 'MetaMask Wallet', {
    text: 'Secret recovery phrase (12 words)',
    asks: ['seed'],
  }),
  pageOf('warned', 'a wallet’s recovery phrase in nobody’s name', 'https://airdrop.example/', '领取空投', {
    text: '导入钱包，输入助记词',
    asks: ['seed'],
  }),
  pageOf('warned', 'a red packet to be shared first, on nobody’s site', 'https://bb-hb.click/', '恭喜发财 红包', {
    text: '收到一个红包 188.88元 点击提现 请先分享到微信群',
  }),
  pageOf('warned', 'a bank’s app said to be renewed', 'https://up.example/', '中国农业银行 掌上银行升级', {
    asks: ['password'],
  }),
  pageOf(
    'warned',
    'a red packet for a telephone’s code, under a throw-away ending',
    'https://hb-88.top/',
    '领50元红包',
    {
      text: '领50元红包\n手机号\n验证码',
      asks: ['phone', 'sms-code'],
    },
  ),
  pageOf('warned', 'card, identity and payment password at once', 'https://form.example/', '信息核验', {
    text: '请填写以下信息',
    asks: ['name', 'card', 'id-number', 'payment'],
  }),
];
