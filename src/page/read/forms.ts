// What the forms of a page ask for, told from labels, autocomplete, names and types. Also in open shadow roots.
import type { Asked, SeenForm } from '../../core/model.ts';
import { attributeOf, closest, first, ownOf, type Root, select } from './dom.ts';

const fieldSelector = 'input, select, textarea';
const maximumFields = 500;
const dull = /^(?:hidden|submit|button|image|reset|checkbox|radio|range|color|file|search)$/i;

// Order matters: the first that fits names the field. For lower case: a browser takes milliseconds to prepare Chinese
// words for both cases.
const meanings: readonly (readonly [Asked, RegExp, RegExp])[] = [
  ['cvv', /^cc-csc$/, /\bcv[vc]2?\b|安全[码碼]|背面.{0,4}三位|security.?code/],
  [
    'card',
    /^cc-(?:number|exp)/,
    /[银銀]行[卡账帳]|信用卡|[储儲]蓄卡|卡[号號]|有效期|card.?(?:number|no)|bank.?(?:card|account)|iban/,
  ],
  [
    'id-number',
    /^$/,
    /身[份分][证證]|[证證]件[号號]|社保[号號]|id.?card|id.?number|identity.?(?:no|num|card)|passport|[护護]照/,
  ],
  [
    'sms-code',
    /^one-time-code$/,
    /(?<![图圖][形片])(?:(?:短信|[简簡][讯訊]|手[机機]|[动動][态態]|校[验驗]|[验驗][证證])(?:[验驗][证證])?[码碼]|[动動][态態]密[码碼])|\botp\b|sms.?code|one.?time|verif\w*.?code/,
  ],
  [
    'seed',
    /^$/,
    /助[记記][词詞]|私[钥鑰]|mnemonic|private.?key|(?:12|24).word|(?:recovery|seed|secret).?(?:phrase|words)/,
  ],
  ['payment', /^$/, /(?:支付|付款|交易|取款)密[码碼]|pay.?pass|payment.?pin/],
  ['password', /^(?:current|new)-password$/, /密[码碼]|passw|\bpwd\b/],
  ['phone', /^tel/, /手[机機]|[电電][话話]|phone|mobile|\btel\b/],
  ['name', /^(?:cc-|family-|given-)?name$/, /姓名|持卡人|收[货貨件]人|full.?name|real.?name|card.?holder/],
  [
    'address',
    /^(?:street-address|address-)/,
    /(?:收[货貨件]|[详詳][细細]|家庭)(?:地|住)址|(?<!e-?mail.?|ip.?|web.?)\baddress\b/,
  ],
];

/** What a field asks for; nothing for an ordinary one. */
export function askedBy(field: Element): readonly Asked[] {
  const type = attributeOf(field, 'type') ?? '';
  // Links and buttons get the focus, too, and so does the bar that we show.
  if (dull.test(type) || closest(field, fieldSelector) !== field) return [];
  const autocomplete = (attributeOf(field, 'autocomplete') ?? '').trim().toLowerCase().split(/\s+/).at(-1) ?? '';
  // The type comes first: behind an id it would read as the number of one.
  const said =
    `${type} ${labelOf(field)} ${attributeOf(field, 'name') ?? ''} ${attributeOf(field, 'id') ?? ''}`.toLowerCase();
  const found = meanings.find(
    ([, completes, words]) => (autocomplete !== '' && completes.test(autocomplete)) || words.test(said),
  );
  return found ? [found[0]] : [];
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
    return new URL(action, ownOf(form, 'baseURI')).href;
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
  const before = (node: Node | null) => node && ownOf(node, 'previousSibling');
  for (let node = before(field) ?? before(field.parentElement); node; node = before(node)) {
    const text = node.textContent?.trim() ?? '';
    if (text) return text.slice(-40);
  }
  return '';
}
