// Where people chat in web WeChat, and its file helper. Hosts: webwxApp.js of 2022-03, see ../shared/facts/wechat.md
// 1.1.
const wechat = ['wx.qq.com', 'wx2.qq.com', 'wx8.qq.com', 'web.wechat.com', 'web2.wechat.com'];
const filehelper = ['filehelper.weixin.qq.com', 'szfilehelper.weixin.qq.com'];

export const chatMatches = [...wechat, ...filehelper].map((host) => `https://${host}/*`);

export function isFilehelper(host: string): boolean {
  return filehelper.includes(host);
}
