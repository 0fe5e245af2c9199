// Where other people's words stand on well-known sites: each post is read as one text with its links.
// Selectors: ../shared/facts/selectors.tsv (seen 2022 to 2026); their fixtures with expected counts:
// test/fixtures/sites-2026-11.ts.
export interface SiteSelectors {
  /** Host and its subdomains. */
  readonly host: string;
  /** Innermost element that holds one post, comment or article. */
  readonly posts: string;
  /** An element that leads where only a script of the page says, and what stands before that address in the script. */
  readonly written?: readonly [at: string, before: string];
}

/** WeChat's page instead of one it will not open; which of the two elements shows the address depends on the kind. */
const refused = 'p.weui-msg__desc, .weui-msg__text-area .ui-ellpisis-content p';

const sites: readonly SiteSelectors[] = [
  {
    host: 'mp.weixin.qq.com',
    posts: '#js_content, #js_access_msg',
    written: ['#js_view_source', '\\bmsg_source_url\\s*='],
  },
  { host: 'weixin110.qq.com', posts: refused, written: ['.weui-msg', '\\burl["\']?\\s*:'] },
  { host: 'security.wechat.com', posts: refused, written: ['.weui-msg', '\\burl["\']?\\s*:'] },
  { host: 't.cn', posts: '.open-url a, .wrap .link' },
  { host: 'jump2.bdimg.com', posts: '.warning_info a, .btn[href]' },
  { host: 'mail.qq.com', posts: '#subject, #mailContentContainer' },
  { host: 'tieba.baidu.com', posts: '.d_post_content.j_d_post_content, li.j_thread_list a.j_th_tit' },
  { host: 'zhihu.com', posts: '.RichContent-inner, .Post-RichTextContainer' },
  { host: 'weibo.com', posts: '[class*="detail_wbtext_"], .wbpro-feed-ogText' },
  { host: 'm.weibo.cn', posts: '.weibo-text' },
  { host: 'douban.com', posts: '.topic-richtext, .topic-doc .rich-content, .reply-content' },
  { host: 'goofish.com', posts: '[class*="main--"] [class*="desc--"]' },
];

/** Match patterns of these sites. */
export const siteMatches = /* @__PURE__ */ sites.flatMap(({ host }) =>
  ['http', 'https'].map((scheme) => `${scheme}://*.${host}/*`),
);

export function selectorsFor(host: string): SiteSelectors | undefined {
  return sites.find((site) => host === site.host || host.endsWith(`.${site.host}`));
}
