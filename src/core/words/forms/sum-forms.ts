// Frames of fraud told by form: sums topped up, given back or passed on, and whom one is told to be, or to tell nothing.
import type { Form } from './form.ts';

const digits = '0123456789';

/** Patterns over folded text, as in mentions.ts. */
export const sumForms: readonly Form[] = [
  // 充值199会员
  {
    group: 'member-paid',
    needs: ['充买开', '员v', digits],
    pattern: /(?:充值?|买|开通)\d{2,4}(?:元|块)?的?(?:会员|vip)/g,
  },
  { group: 'postage-sum', needs: ['运邮', digits], pattern: /[运邮]费(?:要|仅|只要|只需)?\d{1,4}/g },
  { group: 'topup-gift', needs: ['充', '送', digits], pattern: /充\d{2,5}(?:元|块)?送\d{2,5}/g },
  // 充100只要60
  {
    group: 'topup-cheap',
    needs: ['充', '只得', digits],
    pattern: /充值?(\d{2,5})(?:元|块)?(?:只要|只需|只收|只付)(\d{1,5})/g,
    when: ([, face, price]) => Number(price) < 0.9 * Number(face),
  },
  {
    group: 'topup-cheap',
    needs: ['充', '到', digits],
    pattern: /充值?(\d{2,5})(?:元|块)?到账?(\d{2,5})/g,
    // 到账99.8 has lost its point here.
    when: ([, paid, face]) => Number(face) % 50 === 0 && Number(face) >= 1.5 * Number(paid),
  },
  // 充1000送1000，三天可提现
  {
    group: 'payback',
    needs: ['充存', '送', '提', digits],
    pattern: /[充存]\d{2,5}送\d{2,5}[^\ue000]{0,10}提现(?!吗)/g,
  },
  {
    group: 'hush',
    needs: ['别不', '爸妈嫂婆公家爷奶人'],
    pattern: /(?:别|不要|不能)(?:告诉|跟|让)(?:我|你|咱)?(?:爸|妈|嫂子|老婆|老公|家里|家人|爷爷|奶奶)/g,
  },
  // send $50 get $500 back
  {
    group: 'payback',
    needs: ['$', 'sp'],
    pattern:
      /(?:send|pay|invest|deposit)(?:me)?\$(\d{2,5})(?:and)?(?:get|receive|makes?|earn|willget|youget)\$(\d{2,6})/g,
    when: ([, paid, back]) => Number(back) >= 2 * Number(paid),
  },
  // 一万给150
  {
    group: 'mule-cut',
    needs: ['万千', '给返提', digits],
    pattern: /(?:\d|[一两每])(?:万|千)(?:块|元)?(?:给|返|提)你?\d{2,4}/g,
  },
  {
    group: 'forward-groups',
    needs: ['转分', '群友'],
    pattern: /(?:转发|分享)(?:[^\d\ue000]{0,5}[到给至])?[\d一二两三四五六七八九十]{1,2}个(?:微信)?(?:群|好友|朋友)/g,
  },
  // 我是你们公司张总
  {
    group: 'imp-boss-named',
    needs: ['是', '总董局书校院部处主'],
    pattern:
      /(?:我|这里)是(?:你们?|咱们?|贵)?(?:公司|单位|学校|集团|厂里?|[\u4e00-\u9fff]{2,3}(?:部|局|处|办|厅))?(?:新来的|新任的?|的)?[\u4e00-\u9fff](?:总|董|局长|局|书记|校长|院长|部长|处长|主席)(?!的|助|秘|监|部|裁办|台|司机|办|里|家|派|介绍|公司)/g,
  },
  // 我司银行账户已变更
  {
    group: 'payee-new',
    needs: ['账户行码卡', '变更换改停'],
    pattern: /(?:账户|账号|开户行|户名|收款码)(?:信息)?(?:已|已经|有|做了|刚)?(?:变更|更换|换了|停用|改了|变了|更新)/g,
  },
  // 充值50元就能提现200元
  {
    group: 'payback',
    needs: ['充交付', '提', digits],
    pattern: /[充交付]值?(\d{1,5})(?:元|块)?[^\d\ue000]{0,6}?提现?(\d{2,6})(?![\d次分张])/g,
    when: ([, paid, back]) => Number(back) > 1.1 * Number(paid),
  },
];
