// MetaMask's configuration and other JSON lists, read as a stream: only strings inside arrays matter, and the name of
// their array.

export interface JsonString {
  /** Key of the array the string stands in; empty for a bare array. */
  readonly key: string;
  readonly text: string;
}

const longestString = 2048;

/** Feed it text in any pieces; take out what has become whole. Not a validator: what is no list gives no strings. */
export class JsonStrings {
  /** Open brackets: the key an array or object belongs to. */
  readonly #open: { readonly array: boolean; readonly key: string }[] = [];
  #key = '';
  #text = '';
  #inString = false;
  #escaped = false;
  broken = false;

  *push(piece: string): Generator<JsonString> {
    for (let at = 0; at < piece.length && !this.broken; at++) {
      const character = piece[at] ?? '';
      if (this.#inString) {
        const whole = this.#stringGoesOn(character);
        if (whole !== undefined && this.#open.at(-1)?.array) yield { key: this.#open.at(-1)?.key ?? '', text: whole };
        else if (whole !== undefined) this.#key = whole;
      } else if (character === '"') this.#inString = true;
      else this.#structure(character);
    }
  }

  /** Every bracket was closed. */
  get whole(): boolean {
    return !this.broken && !this.#inString && this.#open.length === 0;
  }

  #stringGoesOn(character: string): string | undefined {
    if (character === '"' && !this.#escaped) {
      const text = this.#text;
      this.#inString = false;
      this.#text = '';
      return unescaped(text);
    }
    this.#escaped = character === '\\' && !this.#escaped;
    // Longer ones are no names of sites: kept just long enough to be seen as bad.
    if (this.#text.length <= longestString) this.#text += character;
    return undefined;
  }

  #structure(character: string): void {
    if (character === '[' || character === '{') {
      this.#open.push({ array: character === '[', key: this.#key });
      if (this.#open.length > 20) this.broken = true;
    } else if (character === ']' || character === '}') {
      if (this.#open.pop()?.array !== (character === ']')) this.broken = true;
    }
  }
}

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}
