// Where links begin and end in text of any language: the shapes that linkify-it's own tests name, with cases of our
// own.
import { expect, it } from 'vitest';
import { findLinks } from '../../../src/core/find-links/find-links.ts';

const found = (text: string) => findLinks(text).map(({ raw }) => raw);

it.each([
  'http://a.example/list_all/',
  'http://name:word@a.example:8080',
  'http://name@a.example',
  'http://a.example:8443',
  'http://a.example/?page=2',
  'http://a.example?page=2',
  'http://a.example/#page=2',
  'http://a.example#page',
  'HTTPS://SHOP.EXAMPLE',
  'http://intranet7',
  'http://print-server',
  'http://321',
  'http://a.invalid',
  'http://192.0.2.7/reader/#../12/notes.pdf',
  'http://a.example/page_(town)',
  'http://a.example/page_[old]',
  "http://a.example/page_{it's}",
  "http://a.example/it's_here",
  "http://a.example/10'-x-30ft-frame/p-12",
  'http://a.example/page_"quoted"',
  "http://a.example/page_'quoted'",
  'https://a.example/compare/0a1b2c...3d4e5f',
  'https://a.example/maps/@31.23,121.47,15z?hl=zh',
  'https://a.example/place/Old+Town,+SH/@31.2,-7.9,11z/data=!4m2!3m1!1s0x8:0xc8?hl=zh',
  'http://a.example/article/0,,12-34,00.html',
  'http://a.example/one--two',
  'http://a.example/ends-with-dash-',
  'http://a.example/f?x=sum(of(a.b),%22min%22)&y=Two_Words',
  'http://a.example/(in-(brackets))',
  'http://☆shop.ws/12',
  'http://xn--bcher-kva.example/12',
  'http://www.bücher-für-alle.de',
  'http://bücher-für-alle.de/wp/2011/11/logo.jpg',
  'http://ﻡﻮﻘﻋ.ﻢﺻﺭ/',
  'http://a.example/someone-നിന്നെ-പോലൊരാള്.html',
])('%s is one link, as a whole', (text) => {
  expect(found(text)).toEqual([text]);
});

it.each([
  ['My https://a.example page', 'https://a.example'],
  ['[a](https://www.a.example)[b](mailto:me@a.example)', 'https://www.a.example'],
  ['>>http://a.example', 'http://a.example'],
  ['see:http://a.example/', 'http://a.example/'],
  ['you.name@http://a.example', 'http://a.example'],
  ['(like http://a.example/b)', 'http://a.example/b'],
  ['[like http://a.example/b]', 'http://a.example/b'],
  ['{like http://a.example/b}', 'http://a.example/b'],
  ['"like http://a.example/b"', 'http://a.example/b'],
  ["'like http://a.example/b'", 'http://a.example/b'],
  ['http://a.example/b.jpg.', 'http://a.example/b.jpg'],
  ['http://a.example/b/.', 'http://a.example/b/'],
  ['http://a.example/b,', 'http://a.example/b'],
  ['http://a.example/b...', 'http://a.example/b'],
  ['http://a.example/b?c=10.', 'http://a.example/b?c=10'],
  ['http://a.example/b!', 'http://a.example/b'],
  ['http://localhost:8000?', 'http://localhost:8000'],
  ['<http://a.example>.', 'http://a.example'],
  ['<http://a.example/b>', 'http://a.example/b'],
  ['http://a.example/(b) (c)', 'http://a.example/(b)'],
  ['｜www.taobao.com/www.taobao.com/b｜c', 'www.taobao.com/www.taobao.com/b'],
  ['｜http://a.example｜b', 'http://a.example'],
])('%s holds %s', (text, link) => {
  expect(found(text)).toEqual([link]);
});
