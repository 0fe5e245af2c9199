// Whether the words around a link speak to somebody who is to open it: people also quote links beside what they tell.

/** What one does with a link, or with the page behind it. */
const doing =
  /点(?![了的评赞心餐钟到半多儿])|點(?![了的評讚心餐鐘到半多])|戳|登[录陆錄陸入](?![页頁界功接])|打开|打開|開啟|[进進]入|填[写寫]|[办辦]理|[领領]取|查[看询詢]|[访訪][问問]|下[载載]|[认認][证證]|激活|验证|驗證|核[实實]|[复複][製制]|扫|掃|提交|更新|[处處]理|确认|確認|操作|申[请請诉訴]|[报報]名|参加|參加|[加进進]群|[抢搶领領拿]|兑[换換]|[未没]领|失效|停[用发]|看看|链接|連結|网址|網址|入口|下方|以下|[→👉⬇⤵]|\b(?:click|tap|visit|log ?in|sign ?in|verify|confirm|claim|update|track|open)\b/iu;
/** Somebody is spoken to, or wanted for something. */
const addressing =
  /您|[帮幫]|[请請](?![问假問])|助力|砍(?!一刀[”"」』])|拼[单团一]|先到先得|日[结結]|快来|快來|速来|尽快|盡快|立即|马上|馬上|\byou\b|\byour\b/iu;
const before = 24;
const behind = 12;
const longest = 80;

/** Where a link stands in a text; one beside the text (of a card) stands behind its end. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where articles stand: below a date, a long number of their own, or on a blog. Behind a message to customers, such a link is something to read. */
const article =
  /^https?:\/\/(?:blog|news)\.|\/(?:19|20)\d\d[-/]?(?:0[1-9]|1[0-2])[-/]?(?:\d\d)?\/|\/(?:articles?|news|info|archives?|posts?|detail)[/_-]\d{3,}|\/newsdetail|\/a\/\d{6,}_|\/t\d{8}_\d+\.s?html/i;

export function isArticle(address: string): boolean {
  return article.test(address);
}

/** `isArticle`: only words beside the link itself ask for it, not that somebody is spoken to. */
export function asksToOpen(text: string, { start, end }: Place, isArticle = false): boolean {
  const near = `${text.slice(Math.max(0, start - before), start)} ${text.slice(end, end + behind)}`;
  return doing.test(near) || (!isArticle && addressing.test(text.slice(Math.max(0, start - longest), start)));
}
