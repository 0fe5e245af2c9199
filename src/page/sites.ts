// Where other people's words stand on well-known sites: each post is read as one text with its links.
// Selectors: ../shared/facts/selectors.tsv (seen 2022 to 2026); their fixtures with expected counts: test/fixtures/sites-2026-11.ts.
export interface SiteSelectors {
  /** Host and its subdomains. */
  readonly host: string;
  /** Innermost element that holds one post, comment or article. */
  readonly posts: string;
}

const sites: readonly SiteSelectors[] = [
  { host: 'mp.weixin.qq.com', posts: '#js_content, #js_access_msg' },
  { host: 'mail.qq.com', posts: '#subject, #mailContentContainer' },
  { host: 'tieba.baidu.com', posts: '.d_post_content.j_d_post_content, li.j_thread_list a.j_th_tit' },
  { host: 'zhihu.com', posts: '.RichContent-inner, .Post-RichTextContainer' },
  { host: 'weibo.com', posts: '[class*="detail_wbtext_"], .wbpro-feed-ogText' },
  { host: 'm.weibo.cn', posts: '.weibo-text' },
  { host: 'douban.com', posts: '.topic-richtext, .topic-doc .rich-content, .reply-content' },
];

export function selectorsFor(host: string): SiteSelectors | undefined {
  return sites.find((site) => host === site.host || host.endsWith(`.${site.host}`));
}
