// What the forms of a page ask for, told from labels, autocomplete, names and types. Also in open shadow roots.
import type { Asked, SeenForm } from '../core/model.ts';
import { attributeOf, closest, first, type Root, select } from './dom.ts';

const fieldSelector = 'input, select, textarea';
const maximumFields = 500;
const dull = /^(?:hidden|submit|button|image|reset|checkbox|radio|range|color|file|search)$/i;

// Order matters: the first that fits names the field. For lower case: a browser takes milliseconds to prepare Chinese words
// for both cases.
const meanings: readonly (readonly [Asked, RegExp, RegExp])[] = [
  ['cvv', /^cc-csc$/, /\bcv[vc]2?\b|安全码|安全碼|背面.{0,4}三位|security.?code/],
  [
    'card',
    /^cc-(?:number|exp)/,
    /银行卡|銀行卡|信用卡|储蓄卡|卡号|卡號|有效期|card.?(?:number|no)|cardno|bank.?card|bank.?account|银行账[户号]|iban/,
  ],
  [
    'id-number',
    /^$/,
    /身份证|身分證|证件号|證件號|社保号|id.?card|idcard|id.?number|identity.?(?:no|num|card)|passport|护照/,
  ],
  [
    'sms-code',
    /^one-time-code$/,
    /(?<!图形|图片|圖形)(?:短信|简讯|簡訊|手机|動態|动态|校验|驗證|验证)(?:验证|驗證)?码|(?<!图形|图片|圖形)(?:验证码|驗證碼|动态密码)|\botp\b|sms.?code|one.?time|verif\w*.?code/,
  ],
  ['payment', /^$/, /支付密码|付款密码|交易密码|取款密码|支付密碼|pay.?pass|payment.?pin/],
  ['password', /^(?:current|new)-password$/, /密码|密碼|password|passwd|\bpwd\b/],
  ['phone', /^tel/, /手机|手機|电话|電話|phone|mobile/],
  ['name', /^(?:name|cc-name|family-name|given-name)$/, /姓名|持卡人|收货人|收件人|full.?name|real.?name|card.?holder/],
  [
    'address',
    /^(?:street-address|address-)/,
    /收货地址|收貨地址|详细地址|家庭住址|收件地址|(?<!e-?mail.?|ip.?|web.?)\baddress\b/,
  ],
];

/** What a field asks for; nothing for an ordinary one. */
export function askedBy(field: Element): readonly Asked[] {
  const type = attributeOf(field, 'type') ?? '';
  if (dull.test(type)) return [];
  const autocomplete = (attributeOf(field, 'autocomplete') ?? '').trim().toLowerCase().split(/\s+/).at(-1) ?? '';
  const said = `${labelOf(field)} ${attributeOf(field, 'name') ?? ''} ${attributeOf(field, 'id') ?? ''}`.toLowerCase();
  const found = meanings.find(
    ([, completes, words]) => (autocomplete !== '' && completes.test(autocomplete)) || words.test(said),
  );
  if (found) return [found[0]];
  if (/^password$/i.test(type)) return ['password'];
  return /^tel$/i.test(type) ? ['phone'] : [];
}

/** Forms in the order of the page; fields outside any form count as one form for each root. */
export function readForms(roots: readonly Root[]): readonly SeenForm[] {
  const groups = new Map<Element | Root, { asks: Set<Asked>; evidence: string[]; form: Element | undefined }>();
  let fields = 0;
  for (const root of roots) {
    for (const field of select(root, fieldSelector)) {
      fields += 1;
      if (fields > maximumFields) break;
      const asked = askedBy(field);
      if (asked.length === 0) continue;
      const form = closest(field, 'form');
      const group = groups.get(form ?? root) ?? { asks: new Set(), evidence: [], form };
      for (const one of asked) group.asks.add(one);
      group.evidence.push(labelOf(field));
      groups.set(form ?? root, group);
    }
  }
  return [...groups.values()].slice(0, 50).map(({ asks, evidence, form }) => ({
    asks: [...asks],
    action: form ? actionOf(form) : '',
    evidence: [...new Set(evidence)].filter(Boolean).join(' · ').slice(0, 200),
  }));
}

/** Enough to ask about the page: what opens an account or a purse, or a person's whereabouts. */
export function isTellingForm({ asks }: SeenForm): boolean {
  const personal = asks.filter((one) => one === 'phone' || one === 'name' || one === 'address').length;
  return personal >= 2 || asks.length > personal;
}

/** Where the form is sent; empty when a script takes it. */
export function actionOf(form: Element): string {
  const button = first(form, 'button[formaction], input[formaction]');
  const action = (button && attributeOf(button, 'formaction')) || attributeOf(form, 'action');
  if (!action || /^\s*(?:javascript:|#)/i.test(action)) return '';
  try {
    return new URL(action, form.baseURI).href;
  } catch {
    return '';
  }
}

/** What stands at the field for people: label, placeholder, or the few words before it. */
function labelOf(field: Element): string {
  const id = attributeOf(field, 'id');
  const root = field.getRootNode() as Root;
  const labels = [
    attributeOf(field, 'aria-label'),
    attributeOf(field, 'placeholder'),
    id && id.length < 100 ? first(root, `label[for="${id.replace(/["\\\n\r\f]/g, '\\$&')}"]`)?.textContent : undefined,
    closest(field, 'label')?.textContent,
  ];
  const said = labels.find((one) => one?.trim());
  return (said ?? wordsBefore(field)).replace(/\s+/g, ' ').trim().slice(0, 60);
}

function wordsBefore(field: Element): string {
  for (let node = field.previousSibling ?? field.parentElement?.previousSibling; node; node = node.previousSibling) {
    const text = node.textContent?.trim() ?? '';
    if (text) return text.slice(-40);
  }
  return '';
}
