// The page around the demo client: the skeleton of web WeChat with its inline templates, and enough style to look at.

/** Templates stand in the page as text: a scan of the raw document would take them for messages. */
const templates = `
<script type="text/ng-template" id="navChat.html"><div class="chat_list"><div mm-repeat="chatContact in chatList"></div></div></script>
<script type="text/ng-template" id="message.html"><div class="message"><div class="bubble js_message_bubble" data-cm='{"type":"message","msgId":"{{message.MsgId}}"}'><pre class="js_message_plain" ng-bind-html="message.MMActualContent">模板 https://template.not-a-message.top/a</pre></div></div></script>
<script type="text/ng-template" id="contentChat.html"><div class="box chat"></div></script>
<script type="text/ng-template" id="contactItem.html"><div class="contact_item"></div></script>
<script type="text/ng-template" id="preview.html"><div class="preview"></div></script>`;

const style = `
*{box-sizing:border-box;margin:0}html,body{height:100%}
body{background:#1f2a30;font:14px/1.6 "Noto Sans CJK SC","Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;color:#222;overflow:hidden}
a{color:#35547d}.main{height:100%;padding:20px}.main_inner{display:flex;height:100%;max-width:1080px;margin:auto;border-radius:4px;overflow:hidden}
.panel{width:280px;flex:none;background:#2e3238;color:#fff;display:flex;flex-direction:column}
.header{display:flex;gap:10px;align-items:center;padding:18px}.panel .avatar .img{width:40px;height:40px;border-radius:3px;background:#6c7a89}
.search_bar{padding:0 18px 6px}.frm_search{width:100%;height:30px;border:0;border-radius:3px;background:#26292e;color:#fff;padding:0 10px}
.tab{display:flex;border-bottom:1px solid #24272c}.tab_item{flex:1;text-align:center;padding:6px}.tab_item a{color:#aaa;text-decoration:none}
.nav_view{flex:1;min-height:0}.chat_list{height:100%;overflow-y:auto}
.chat_item{display:block;padding:12px 18px 10px;height:64px;cursor:pointer;overflow:hidden;border-bottom:1px solid #292c33}.chat_item.active{background:#3a3f45}
.chat_item .ext{float:right;color:#6b7078;font-size:12px}.chat_item .avatar{float:left;margin-right:10px}.chat_item .info{overflow:hidden}
.panel .nickname{color:#fff;padding:0;height:auto}canvas{display:none}.chat_item .nickname{font-weight:400;font-size:13px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.chat_item .msg{color:#989898;font-size:12px;height:20px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}.chat_item .msg a{color:inherit}
.box{flex:1;min-width:0;background:#eee;display:flex;flex-direction:column}.box_hd{flex:none;text-align:center;padding:10px 0;margin:0 19px;border-bottom:1px solid #d6d6d6}
.title_name{color:#000;text-decoration:none}.scroll-wrapper{position:relative;flex:1;min-height:0;overflow:hidden}
.scroll-content{height:100%;overflow-y:auto;padding:0 19px;position:relative}
.message_system{text-align:center;margin:10px auto}.message_system .content{display:inline-block;font-size:12px;padding:1px 18px;border-radius:2px;background:#dcdcdc;color:#666}
.message{margin-bottom:16px;float:left;width:100%}.message>.avatar{width:40px;height:40px;border-radius:3px;float:left;background:#b5c0cb}.message.me>.avatar{float:right}
.message>.content{overflow:hidden;display:block}.message.me>.content{text-align:right}.nickname{font-weight:400;padding-left:10px;font-size:12px;height:22px;color:#4f4f4f}
.bubble{display:inline-block;max-width:500px;margin:0 10px;border-radius:3px;position:relative;text-align:left;background:#fff;vertical-align:top}.bubble_primary{background:#b2e281}.arrow_primary{background:#fff}
.bubble_cont{word-break:break-word;min-height:25px}.plain{padding:9px 13px}pre{font:inherit;white-space:pre-wrap;word-break:break-word}
.emoji,.qqemoji{width:18px;height:18px;background:#f5c542;border-radius:50%;vertical-align:middle}
.app,.link,.location a{display:block;width:300px;padding:12px;text-decoration:none;color:inherit}.app .title,.link .title{font-weight:400;margin-bottom:4px}.app .cover{float:right;width:60px;height:60px;background:#ddd;margin-left:8px}.app .desc,.link .desc{font-size:12px;color:#888;min-height:60px}
.reader{list-style:none;padding:0}.link .cover{width:100%;height:90px;background:#ddd;display:block}.link .date,.link .more{font-size:12px;color:#888}
.picture .msg-img,.video .msg-img{width:140px;height:180px;background:#cfd6dc;display:block}.microvideo{width:120px;height:120px;background:#777}.voice{padding:9px 13px;width:100px}
.card,.attach,.luckmoney{width:260px;padding:12px}.card .img{width:40px;height:40px;float:left;margin-right:8px;background:#ccc}.card_hd{clear:both;font-size:12px;color:#888;padding-top:6px}
.luckmoney{background:#f99d3a;color:#fff}.custom_emoji{width:100px;height:100px;background:#f5c542;border-radius:50%}.emoticon{margin:0 10px;display:inline-block}
#prerender{visibility:hidden;height:0;overflow:hidden}.clearfix::after{content:"";display:block;clear:both}
.message_empty{display:none}.box_ft{flex:none;border-top:1px solid #d6d6d6;height:120px;padding:5px 17px}.edit_area{height:70px;outline:none}.action{text-align:right}.btn_send{background:#fff;border:1px solid #c1c1c1;border-radius:4px;padding:3px 20px;color:#222;text-decoration:none}
.copyright{position:fixed;bottom:2px;width:100%;text-align:center;color:#555;font-size:11px}`;

export const wechatPage = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>微信网页版</title><style>${style}</style>
<script>if (window.top !== window.self) window.top.location = self.location;</script></head>
<body class="loaded" ng-controller="appController">${templates}
<canvas id="heroCanvas" width="0" height="0"></canvas>
<div class="login ng-hide" ng-controller="loginController" style="display:none"><div class="login_box"><div class="qrcode"><img class="img"></div></div></div>
<div class="main"><div class="main_inner">
<div class="panel"><div class="header"><div class="avatar"><img class="img"></div><div class="info"><h3 class="nickname"><span class="display_name">演示</span></h3></div></div>
<div id="search_bar" class="search_bar"><input class="frm_search" placeholder="搜索"></div>
<div class="tab"><div class="tab_item"><a class="chat">聊天</a></div><div class="tab_item"><a>阅读</a></div><div class="tab_item"><a>通讯录</a></div></div>
<div id="navView" class="nav_view"><div id="J_NavChatScrollBody" class="chat_list scrollbar-dynamic" jquery-scrollbar data-username=""><div mm-repeat="chatContact in chatList track by chatContact.UserName" data-height="64"></div></div></div></div>
<div ui-view="contentView" style="flex:1;min-width:0;display:flex"><div id="chatArea" class="box chat no-choose">
<div class="box_hd"><div id="chatRoomMembersWrap"></div><div class="title_wrap"><div class="title poi"><a class="title_name"></a> <span class="title_count"></span></div></div></div>
<div class="scroll-wrapper box_bd chat_bd scrollbar-dynamic"><div class="box_bd chat_bd scrollbar-dynamic scroll-content" data-cm='{"type":"clean"}'>
<div mm-repeat="message in chatContent" data-buffer-height="300"><div class="top-placeholder"></div><div class="bottom-placeholder"></div></div>
<div id="prerender"></div><div class="message_empty">暂时没有新消息</div></div></div>
<div class="box_ft" ng-controller="chatSenderController"><div id="tool_bar" class="toolbar"></div><pre id="editArea" class="flex edit_area" contenteditable="true"></pre><div class="action"><a class="btn btn_send" href="javascript:;">发送</a></div></div>
<div id="J_CatchDrop" class="catch-drop-area"></div></div></div></div></div>
<p class="copyright">本页为助力哨兵的本地演示，不是微信</p>
<script type="module" src="/demo/client/app.ts"></script></body></html>`;
