// Words that make a link or a page worth a question. Coarse on purpose: precision is the worker's job.
const lures =
  /助力|砍一?刀|砍价|帮砍|帮点|提现|红包|免单|0元|零元|瓜分|现金|领取|领奖|中奖|抽奖|返利|返现|刷单|垫付|保证金|解冻|理赔|退款|客服|代付|拼小圈|福袋|口令|助點|提領|免[费費][领領]|[享发]到|解锁|继续观看|紅包|中獎|退費/g;
const claims = /官方|拼多多|淘宝|淘寶|天猫|支付宝|京东|微信|抖音|快手|美团|饿了么|银行|社保|公积金|蝦皮|郵局|公安|ETC/i;

/** A link's own words, or those right around it. */
export function isTellingLabel(label: string): boolean {
  return label.length <= 300 && (lureCount(label, 1) > 0 || claims.test(label));
}

/** How many different lures a text holds, counted up to `enough`. */
export function lureCount(text: string, enough: number): number {
  const found = new Set<string>();
  lures.lastIndex = 0;
  for (let hit = lures.exec(text); hit && found.size < enough; hit = lures.exec(text)) found.add(hit[0]);
  return found.size;
}
