// The demo client's own code in the page: chat list, chat switch, arriving messages. `window.demo` is its remote
// control.
import type { DemoChat, DemoMessage } from '../model.ts';
import type { Session } from './linkify.ts';
import { escapeHtml, iconOf, textHtml } from './message.ts';
import { VirtualList } from './virtual-list.ts';

// Made-up secrets with the shape of real ones: a test looks for them wherever the extension keeps or shows anything.
const session: Session = {
  skey: '@crypt_demo_5ecre7_skey',
  deviceid: 'e5ecre7deviceid0',
  passTicket: '5ecre7%2Fpass%2Bticket',
  userName: '@5ecre7username',
};

const area = document.querySelector('#chatArea') as HTMLElement;
const body = document.querySelector('#J_NavChatScrollBody') as HTMLElement;
const list = new VirtualList(document.querySelector('.chat_bd.scroll-content') as HTMLElement, session);
const chats: DemoChat[] = await (await fetch('/demo/chats.json')).json();
const arrived = new Map<string, DemoMessage[]>(chats.map((chat) => [chat.userName, [...chat.messages]]));
let current = '';

function digestOf(chat: DemoChat): string {
  const last = arrived.get(chat.userName)?.at(-1);
  if (!last) return '';
  const name = chat.members && !last.own ? `${escapeHtml(last.sender)}:` : '';
  const forms: Partial<Record<DemoMessage['form'], string>> = {
    image: '[图片]',
    sticker: '[动画表情]',
    voice: '[语音]',
  };
  const text = last.title
    ? `[链接]${escapeHtml(last.title)}`
    : (forms[last.form] ?? textHtml(last.content ?? '', session));
  return name + text;
}

function drawChats(): void {
  const items = chats.map((chat) => {
    const active = chat.userName === current ? ' active' : '';
    return `<div class="ng-scope"><div class="chat_item slide-left${active}" data-username="${chat.userName}" data-cm='{"type":"chat","username":"${chat.userName}"}'><div class="ext"><p class="attr">10:24</p></div><div class="avatar"><img class="img" src="${iconOf(chat.name, session)}"></div><div class="info"><h3 class="nickname"><span class="nickname_text">${escapeHtml(chat.name)}</span></h3><p class="msg"><span>${digestOf(chat)}</span></p></div></div></div>`;
  });
  (body.querySelector('[mm-repeat]') as HTMLElement).innerHTML = items.join('');
}

async function open(userName: string): Promise<void> {
  const chat = chats.find((one) => one.userName === userName);
  if (!chat) return;
  current = userName;
  drawChats();
  area.classList.toggle('chatRoom', chat.members !== undefined);
  area.classList.remove('no-choose');
  const title = area.querySelector('.title_name') as HTMLElement;
  title.dataset.username = userName;
  title.textContent = chat.name;
  (area.querySelector('.title_count') as HTMLElement).textContent = chat.members ? `(${chat.members})` : '';
  await list.show(arrived.get(userName) ?? [], chat.members !== undefined);
}

function receive(userName: string, message: DemoMessage): void {
  arrived.get(userName)?.push(message);
  if (userName === current) list.append(message);
  drawChats();
}

body.addEventListener('click', (event) => {
  const item = (event.target as Element).closest<HTMLElement>('.chat_item');
  if (item?.dataset.username) void open(item.dataset.username);
});

Object.assign(window, {
  demo: { open, receive, scrollToMessage: (msgId: string) => list.scrollToMessage(msgId), session },
});
drawChats();
const first = chats[0];
if (first) await open(first.userName);
document.body.dataset.demo = 'ready';
