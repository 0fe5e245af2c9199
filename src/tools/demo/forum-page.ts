/**
 * A thread of an ordinary forum, light or dark as the reader has it, with one link of each level. Made-up words and
 * names.
 */
export const forumPage = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>省钱生活 - 闲谈区</title>
<style>:root{color-scheme:light dark}body{margin:0;font:16px/1.8 "Noto Sans CJK SC",sans-serif;background:#fff;color:#222}main{max-width:680px;margin:32px auto;padding:0 24px}
article{border-top:1px solid #8884;padding:14px 0}b{font-size:14px;color:#888}p{margin:4px 0}a{color:#2456b0}
@media(prefers-color-scheme:dark){body{background:#14171c;color:#dfe3ea}a{color:#8fb4ff}}</style></head>
<body><main><h1>这些链接能点吗？</h1>
<article><b>小满</b><p>朋友发来的：<a href="https://mobile.yangkeduo.com/pincard_ask.html?group_order_id=1">帮我砍一刀</a></p></article>
<article><b>阿芳</b><p>有人在楼下贴了这个，打得开：<a href="https://pinduoduo-fuli.top/">去看看</a></p></article>
<article><b>老周</b><p>群里都在传这个：<a href="https://mobile.yangkeduo.com.demo-shili.top/w?id=88">点这里看看</a></p></article>
<article><b>大鹏</b><p>我一般直接打开官方应用看，别人发的不点。</p></article>
</main></body></html>`;
