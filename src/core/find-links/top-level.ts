// Which last labels make a host of a bare word, and how much more they need to be believed.
import { parse } from 'tldts';

const known = new Map<string, boolean>();
const mostRemembered = 4096;

/** Whether the label is a real top-level domain (ICANN section of the public suffix list). */
export function isTopLevel(label: string): boolean {
  const remembered = known.get(label);
  if (remembered !== undefined) return remembered;
  const plain = (/^[ -~]*$/.test(label) ? label : label.normalize('NFKC')).toLowerCase();
  const shaped = /^(?:xn--[a-z0-9-]{2,59}|[a-z]{2,24}|[^ -~]{1,24})$/.test(plain);
  const real = shaped && parse(`a.${plain}`).isIcann === true;
  if (known.size < mostRemembered) known.set(label, real);
  return real;
}

// Ends of file names, and words that follow a full stop without a blank, which are top-level domains too.
const alsoExtensions =
  'ac ai app as ba bar bin bz cab cat cfg cc cd cl cs csv dat db doc dev foo gz java js kt la lua map md me ml mo mov ms mk mp pl pm pro ps pub py qt ra rs sc sh so sql st tf ts vb vc vi xz zip zone';
const alsoWords =
  'all am an are art as at author auto baby band bar be best bet bid bike bio book boo box build business buy by ca call camp car care case cash center chat city click clothing cloud club co codes cool country data date day deal democrat direct do dog download earth eat email energy expert exposed fail family fan farm fast fish fit fly foo food forum free fun fund fyi game games gay gift global gold good green group guide hair help here hot house how id immo in ink is it joy kids kim land law lease legal life like link live living loan lol love man map market me med media meme men mobile moe mom money mt my name new news next no now one online open page party pay pet phone photo pics pictures pink pizza place play plus poker press pro promo prof read red rent report rest review rip run safe sale save school science search select sex sexy show sing site so social solar style sucks support tab talk team tech tel tennis tips to today tools top town toys training us video vote watch wed wiki win wine work works world yes you zone';

const needsMore = new Set([...alsoExtensions.split(' '), ...alsoWords.split(' ')]);
// The endings of this trade count although some are words.
for (const label of [
  'top',
  'cc',
  'site',
  'online',
  'link',
  'club',
  'live',
  'win',
  'pro',
  'app',
  'fun',
  'life',
  'work',
  'world',
  'today',
  'click',
  'tech',
  'one',
  'me',
  'pub',
  'cloud',
  'love',
  'red',
  'group',
])
  needsMore.delete(label);

const everyday = new Set(
  'com cn net org top xyz vip cc shop icu club site online info biz tw hk cyou buzz fun life live win link work click xin ltd wang ink mobi tel tv io app store space website tech pw bond sbs cfd asia in co me ee ly gl dm'.split(
    ' ',
  ),
);

/** The label is also a word or the end of a file name: a bare `x.label` alone is no link. */
export function isDoubtful(label: string): boolean {
  return needsMore.has(label.toLowerCase());
}

/** Endings that may follow a dot written as 。 or 点, or a dot with blanks. */
export function isEveryday(label: string): boolean {
  return everyday.has(label.toLowerCase());
}
