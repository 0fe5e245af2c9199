// The client's virtual list: heights are measured beforehand in #prerender, only what is near the viewport stands in
// the page, nodes are taken from the ones that left, and scrolling trusts the heights that were measured.
import type { DemoMessage } from '../model.ts';
import type { Session } from './linkify.ts';
import { messageHtml, textHtml } from './message.ts';

const bufferPx = 300;
/** Measured at once; more would freeze the page for longer than a frame. */
const batch = 100;

interface Row {
  readonly message: DemoMessage;
  readonly height: number;
}

export class VirtualList {
  readonly #scroller: HTMLElement;
  readonly #list: HTMLElement;
  readonly #prerender: HTMLElement;
  readonly #session: Session;
  readonly #shown = new Map<string, HTMLElement>();
  readonly #left: HTMLElement[] = [];
  #rows: Row[] = [];
  #isGroup = false;
  #turn = 0;

  constructor(scroller: HTMLElement, session: Session) {
    this.#scroller = scroller;
    this.#session = session;
    this.#list = scroller.querySelector('[mm-repeat]') as HTMLElement;
    this.#prerender = scroller.querySelector('#prerender') as HTMLElement;
    scroller.addEventListener('scroll', () => this.#draw());
  }

  /** Shows another chat from its end. */
  async show(messages: readonly DemoMessage[], isGroup: boolean): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#isGroup = isGroup;
    this.#rows = [];
    this.#draw();
    const rows: Row[] = [];
    for (let at = 0; at < messages.length; at += batch) {
      rows.push(...this.#measure(messages.slice(at, at + batch)));
      if (at + batch < messages.length) await new Promise(requestAnimationFrame);
      if (turn !== this.#turn) return;
    }
    this.#rows = rows;
    this.#draw();
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
    this.#draw();
  }

  /** A message arrives in the chat that is shown; a reader at the end stays at the end. */
  append(message: DemoMessage): void {
    const { scrollTop, clientHeight, scrollHeight } = this.#scroller;
    const isAtEnd = scrollTop + clientHeight > scrollHeight - 60;
    this.#rows.push(...this.#measure([message]));
    this.#draw();
    if (isAtEnd) this.#scroller.scrollTop = this.#scroller.scrollHeight;
    this.#draw();
  }

  scrollToMessage(msgId: string): void {
    const index = this.#rows.findIndex((row) => row.message.msgId === msgId);
    this.#scroller.scrollTop = this.#rows.slice(0, index).reduce((sum, row) => sum + row.height, 0);
    this.#draw();
  }

  #measure(messages: readonly DemoMessage[]): Row[] {
    const copies = messages.map((message) => this.#fill(document.createElement('div'), message));
    for (const copy of copies) copy.dataset.preCalc = 'true';
    this.#prerender.replaceChildren(...copies);
    // The last copies stay in the page, hidden, as they do in the real one.
    return messages.map((message, index) => ({ message, height: copies[index]?.offsetHeight ?? 0 }));
  }

  #draw(): void {
    const top = this.#scroller.scrollTop - bufferPx;
    const bottom = this.#scroller.scrollTop + this.#scroller.clientHeight + bufferPx;
    let above = 0;
    let below = 0;
    let y = 0;
    const wanted: DemoMessage[] = [];
    for (const { message, height } of this.#rows) {
      if (y + height < top) above += height;
      else if (y > bottom) below += height;
      else wanted.push(message);
      y += height;
    }
    const ids = new Set(wanted.map((message) => message.msgId));
    for (const [id, node] of this.#shown) {
      if (ids.has(id)) continue;
      this.#shown.delete(id);
      node.remove();
      if (this.#left.length < 12) this.#left.push(node);
    }
    const end = this.#list.querySelector('.bottom-placeholder') as HTMLElement;
    let before: Element | null = this.#list.querySelector('.top-placeholder');
    for (const message of wanted) {
      const node =
        this.#shown.get(message.msgId) ?? this.#fill(this.#left.pop() ?? document.createElement('div'), message);
      this.#shown.set(message.msgId, node);
      if (before?.nextElementSibling !== node) this.#list.insertBefore(node, before?.nextElementSibling ?? end);
      before = node;
    }
    (this.#list.querySelector('.top-placeholder') as HTMLElement).style.height = `${above}px`;
    end.style.height = `${below}px`;
  }

  #fill(node: HTMLElement, message: DemoMessage): HTMLElement {
    const html = messageHtml(message, this.#session, this.#isGroup);
    const old = node.querySelector('pre.js_message_plain');
    // A node that showed a text and shall show one again is only given other values, down to the bubble.
    if (message.form === 'text' && old && node.dataset.side === String(message.own === true)) {
      const fresh = document.createElement('div');
      fresh.innerHTML = html;
      const kept = node.querySelector('.js_message_bubble');
      kept?.setAttribute('data-cm', fresh.querySelector('.js_message_bubble')?.getAttribute('data-cm') ?? '');
      old.innerHTML = textHtml(message.content ?? '', this.#session);
      for (const selector of ['img.avatar', '.message_system', 'h4.nickname']) {
        const other = fresh.querySelector(selector);
        const own = node.querySelector(selector);
        if (own && other) own.replaceWith(other);
        else if (own) own.remove();
        else if (other) (selector === 'h4.nickname' ? kept : node.querySelector('.avatar'))?.before(other);
      }
      return node;
    }
    node.className = 'ng-scope';
    node.setAttribute('ng-repeat', 'message in chatContent');
    node.dataset.side = String(message.own === true);
    node.innerHTML = `<div class="clearfix" message-directive><div ng-switch on="message.MsgType" style="overflow:hidden">${html}</div></div>`;
    return node;
  }
}
