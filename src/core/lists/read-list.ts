// A list's text, in pieces as they arrive -> a table. The form is told from the first character.
import { type Refusal, refusalOf } from '../pack/refusal.ts';
import { bad, good, type Result } from '../result.ts';
import type { Salt } from './keyed-hash.ts';
import type { ListCounts } from './model.ts';
import { JsonStrings } from './parse-json.ts';
import { entryOf, type Line, parseLine } from './parse-line.ts';
import { type ListTable, maximumEntries, TableBuilder } from './table.ts';

const longestLine = 2048;
/** Enough of the beginning to tell JSON, `[Adblock Plus 2.0]` and a web page apart. */
const tellingCharacters = 32;
const allowKeys = /^(?:white|allow)list/i;
const blockKeys = /^(?:$|black|block|hot|phish|domains?|hosts?|urls?|data)/i;

export interface ReadList {
  readonly table: ListTable;
  readonly counts: ListCounts;
  readonly examples: readonly string[];
}

export class ListReader {
  readonly #builder: TableBuilder;
  #rest = '';
  #overlong = false;
  #json: JsonStrings | undefined;
  #started = false;
  #isWebPage = false;
  #isFull = false;
  #bad = 0;
  #skipped = 0;
  readonly #examples: string[] = [];

  constructor(salt: Salt, day: number) {
    this.#builder = new TableBuilder(salt, day);
  }

  push(piece: string): void {
    if (this.#started) this.#take(piece);
    else {
      this.#rest = (this.#rest + piece).replace(/^\uFEFF?\s*/, '');
      if (this.#rest.length >= tellingCharacters) this.#start();
    }
  }

  #start(): void {
    const text = this.#rest;
    this.#rest = '';
    this.#started = true;
    this.#isWebPage = /^<(?:!doctype|html|\?xml|head|body)/i.test(text);
    if (/^(?:\{|\[\s*(?:["{[\]]|$))/.test(text)) this.#json = new JsonStrings();
    this.#take(text);
  }

  /** `before`: the table this one replaces, for the days on which its entries were first seen. */
  finish(before?: ListTable): Result<ReadList, Refusal> {
    if (!this.#started) this.#start();
    if (this.#isWebPage) return bad(refusalOf('web-page'));
    if (this.#json && !this.#json.whole) return bad(refusalOf('truncated'));
    if (!this.#json) this.#line(this.#rest);
    if (this.#isFull) return bad(refusalOf('size', `> ${maximumEntries}`));
    const table = this.#builder.finish(before);
    if (table.entries === 0) return bad(refusalOf('content', this.#examples[0] ?? ''));
    return good({
      table,
      counts: { entries: table.entries, bad: this.#bad, skipped: this.#skipped },
      examples: this.#examples,
    });
  }

  #take(piece: string): void {
    if (this.#isWebPage) return;
    if (this.#json) for (const { key, text } of this.#json.push(piece)) this.#fromJson(key, text);
    else this.#lines(piece);
  }

  #lines(piece: string): void {
    const lines = piece.split(/\r\n|\r|\n/);
    for (const [index, part] of lines.entries()) {
      if (index > 0) this.#endLine();
      if (this.#rest.length + part.length > longestLine) this.#overlong = true;
      this.#rest += part.slice(0, longestLine - this.#rest.length);
    }
  }

  #endLine(): void {
    this.#line(this.#rest);
    this.#rest = '';
    this.#overlong = false;
  }

  #line(text: string): void {
    this.#count(this.#overlong ? { is: 'bad' } : parseLine(text), text);
  }

  #fromJson(key: string, text: string): void {
    if (allowKeys.test(key)) this.#count(saying(entryOf(text), 'allow'), text);
    else if (blockKeys.test(key)) this.#count(entryOf(text) ?? { is: 'bad' }, text);
    else this.#skipped += 1;
  }

  #count(line: Line, text: string): void {
    if (line.is === 'entries') {
      for (const entry of line.entries) if (!this.#builder.add(entry, line.says)) this.#isFull = true;
    } else if (line.is === 'skipped') this.#skipped += 1;
    else if (line.is === 'bad') {
      this.#bad += 1;
      if (this.#examples.length < 5) this.#examples.push(text.slice(0, 80));
    }
  }
}

function saying(line: Line | undefined, says: 'block' | 'allow'): Line {
  return line?.is === 'entries' ? { ...line, says } : (line ?? { is: 'bad' });
}
