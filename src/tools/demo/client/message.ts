// A message as the web client's templates draw it: structure, classes and attributes are the page's.
import type { DemoMessage } from '../model.ts';
import { linkify, type Session, wrap } from './linkify.ts';

const spacer = '/zh_CN/htmledition/v2/images/spacer.gif';

/** HTML of `.clearfix[message-directive]`'s inside. */
export function messageHtml(message: DemoMessage, session: Session, isGroup: boolean): string {
  if (message.form === 'system') {
    return `<div ng-switch-when="10000"><p class="message_system"><span class="content">${message.content ?? ''}</span></p></div>`;
  }
  const own = message.own === true;
  const time = message.time ? `<div class="message_system"><div class="content">${message.time}</div></div>` : '';
  const nickname = isGroup && !own ? `<h4 class="nickname">${escapeHtml(message.sender)}</h4>` : '';
  const name = escapeHtml(own ? '我' : message.sender);
  const icon = iconOf(own ? '我' : message.sender, session);
  const avatar = `<img class="avatar" src="${icon}" mm-src="${icon}" title="${name}" data-cm='{"type":"avatar","username":"@m${message.msgId}","isFriend":"true"}'>`;
  return `<div class="message ${own ? 'me' : 'you'}">${time}${avatar}<div class="content">${nickname}${bubble(message, session, own)}</div></div>`;
}

/** Address of a person's picture; its number is the first character of the name, which the demo's server draws. */
export function iconOf(name: string, session: Session): string {
  return `/cgi-bin/mmwebwx-bin/webwxgeticon?seq=${name.codePointAt(0) ?? 0}&username=@icon&skey=${session.skey}`;
}

function bubble(message: DemoMessage, session: Session, own: boolean): string {
  if (message.form === 'sticker') {
    return `<div class="emoticon" data-cm='${dataCm(message)}'><img class="custom_emoji msg-img" src="${spacer}"></div>`;
  }
  const side = own ? 'bubble_primary right' : 'bubble_default left';
  const isUrlCard = message.form === 'card' || message.form === 'reader' || message.form === 'newsapp';
  const arrow = isUrlCard ? ' arrow_primary' : message.form === 'image' || message.form === 'video' ? ' no_arrow' : '';
  return `<div class="bubble js_message_bubble ${side}${arrow}" data-cm='${dataCm(message)}'>${body(message, session)}</div>`;
}

const types: Partial<Record<DemoMessage['form'], readonly [number, number]>> = {
  card: [49, 5],
  reader: [49, 5],
  newsapp: [49, 5],
  file: [49, 6],
  luckmoney: [49, 2001],
  image: [3, 0],
  video: [43, 0],
  microvideo: [62, 0],
  voice: [34, 0],
  namecard: [42, 0],
  'friend-request': [37, 0],
  location: [1, 48],
  sticker: [47, 0],
  placeholder: [49, 33],
};

// The page's own template breaks the line inside the attribute.
function dataCm(message: DemoMessage): string {
  const [type, subType] = types[message.form] ?? [1, 0];
  return `{"type":"message","actualSender":"@m${message.msgId}","msgType":"${type}","subType":${subType},\n            "msgId":"${message.msgId}"}`;
}

function body(message: DemoMessage, session: Session): string {
  const title = escapeHtml(message.title ?? '');
  const description = escapeHtml(message.description ?? '');
  switch (message.form) {
    case 'card':
      return `<div class="bubble_cont primary"><a class="app" target="_blank" href="${wrap(message.url ?? '', session)}"><h4 class="title">${title}</h4><img class="cover" src="${spacer}"><p class="desc">${description}</p></a></div>`;
    case 'reader':
      return `<div class="bubble_cont primary"><ul class="reader">${readerItems(message, session)}</ul></div>`;
    case 'newsapp':
      return `<div class="bubble_cont primary"><ul>${(message.items ?? []).map((item) => `<li><a target="_blank" href="${escapeHtml(item.url)}">${escapeHtml(item.title)}</a></li>`).join('')}</ul></div>`;
    case 'image':
      return `<div class="bubble_cont"><div class="picture"><img class="msg-img" src="/cgi-bin/mmwebwx-bin/webwxgetmsgimg?&MsgID=${message.msgId}&skey=${session.skey}&type=slave"><i class="arrow"></i><p class="loading" style="display:none">加载中</p></div></div>`;
    case 'video':
      return `<div class="bubble_cont"><div class="video"><img class="msg-img" src="${spacer}"></div></div>`;
    case 'microvideo':
      return `<div class="bubble_cont"><div class="jp-jplayer microvideo"></div></div>`;
    case 'voice':
      return `<div class="bubble_cont"><div class="voice"><i class="web_wechat_voice_gray"></i><span class="duration">6"</span></div></div>`;
    case 'namecard':
    case 'friend-request':
      return `<div class="bubble_cont primary"><div class="card"><div class="card_bd"><img class="img" src="${spacer}"><div class="info"><h3 class="display_name">${title}</h3>${message.form === 'friend-request' ? `<p class="signature">${description}</p>` : ''}</div></div><div class="card_hd"><p>个人名片</p></div></div></div>`;
    case 'location':
      return `<div class="bubble_cont"><div class="location"><a target="_blank" href="${escapeHtml(message.url ?? '')}"><img class="img" src="${spacer}"><p class="desc">${description}</p></a></div></div>`;
    case 'file':
      return `<div class="bubble_cont primary"><div class="attach"><div class="attach_bd"><div class="cover"><i class="icon_file"></i></div><div class="cont"><p class="title">${title}</p><div class="opr"><span class="size">${description}</span><span class="sep">|</span><a target="_blank" download="${title}" href="/cgi-bin/mmwebwx-bin/webwxgetmedia?skey=${session.skey}&mediaid=${message.msgId}">下载</a></div></div></div></div></div>`;
    case 'luckmoney':
      return `<div class="bubble_cont primary"><div class="luckmoney"><div class="luckmoney_bd"><div class="cont"><h4 class="title">恭喜发财，大吉大利</h4><p class="desc">请在手机上领取红包</p></div></div><div class="luckmoney_ft"><p>微信红包</p></div></div></div>`;
    default:
      return `<div class="bubble_cont"><div class="plain"><pre class="js_message_plain">${textHtml(message.content ?? '', session)}</pre><img class="ico_loading" src="${spacer}" style="display:none"><i class="ico_fail web_wechat_message_fail" style="display:none"></i></div></div>`;
  }
}

function readerItems(message: DemoMessage, session: Session): string {
  const items = message.items ?? [];
  return items
    .map(
      (item) =>
        `<li><a class="link" target="_blank" href="${wrap(item.url, session)}"><h4 class="title">${escapeHtml(item.title)}</h4><p class="date">${message.time ?? ''}</p><img class="cover" src="${spacer}"><p class="desc">${escapeHtml(item.description ?? '')}</p><p class="more">阅读全文</p></a></li>`,
    )
    .join('');
}

/** The inside of `pre.js_message_plain`. */
export function textHtml(content: string, session: Session): string {
  return linkify(content, session)
    .replace(/\[(捂脸|奸笑|红包|玫瑰|强)\]/g, `<img class="qqemoji qqemoji1" text="[$1]_web" src="${spacer}">`)
    .replace(/\p{Extended_Pictographic}/gu, (one) => {
      const hex = one.codePointAt(0)?.toString(16) ?? '';
      return `<img class="emoji emoji${hex}" text="${one}_web" src="${spacer}">`;
    });
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
