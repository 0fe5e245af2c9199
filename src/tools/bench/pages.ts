// Pages to measure on: a directory of links as portals have them, and an article as one reads it. Nothing on them is
// bad.
const words = '今天我们在城里走了走看到许多新开的店家和老街上的茶馆大家说起天气工作孩子读书还有周末去哪里玩'.split('');
const text = (from: number, length: number) =>
  Array.from({ length }, (_, index) => words[(from * 7 + index * 13) % words.length]).join('');

/** Links within the site, to a few hundred other sites and to well-known ones, in the mixture that portals have. */
function linkOf(index: number): string {
  const label = text(index, 4 + (index % 9));
  if (index % 3 === 0) return `<a href="/news/${index}.html">${label}</a>`;
  if (index % 10 === 1) return `<a href="https://item.taobao.com/item.htm?id=${index}">${label}</a>`;
  if (index % 10 === 2) return `<a href="https://www.zhihu.com/question/${index}">${label}</a>`;
  return `<a href="https://www.site-${index % 400}.com/article/${index}?from=portal">${label}</a>`;
}

export function linksPage(count: number): string {
  const rows = Array.from({ length: Math.ceil(count / 10) }, (_, row) => {
    const links = Array.from({ length: 10 }, (_, index) => linkOf(row * 10 + index));
    return `<li><h3>${text(row, 6)}</h3><p>${links.join(' ')}</p></li>`;
  });
  return pageOf('网址大全', `<ul>${rows.join('')}</ul>`);
}

export function articlePage(): string {
  const navigation = Array.from({ length: 40 }, (_, index) => `<li>${linkOf(index * 3)}</li>`).join('');
  const paragraphs = Array.from({ length: 60 }, (_, index) => {
    const link = index % 2 ? linkOf(index) : '';
    return `<p>${text(index, 120)}，${link}${text(index + 1, 60)}。</p>`;
  });
  const comments = Array.from(
    { length: 80 },
    (_, index) => `<div class="comment"><b>${text(index, 3)}</b><p>${text(index, 40)}</p></div>`,
  );
  const search = '<form action="/search"><input name="q" placeholder="搜索"><button>搜</button></form>';
  return pageOf(
    '城里的一天',
    `<nav><ul>${navigation}</ul>${search}</nav><article><h1>城里的一天</h1>${paragraphs.join('')}</article>${comments.join('')}`,
  );
}

function pageOf(title: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}
