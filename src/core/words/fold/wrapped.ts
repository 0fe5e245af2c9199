// Text broken into a narrow column: the ends of its lines are no ends of sentences.

const fewestLines = 2;
const mostLines = 200;
const mostInLine = 24;
/** Lines of a column differ by no more than this; two alone do not differ. */
const evenness = 2;
/** A sentence or clause that ends with its line has its own sign there. */
const ended = /[。！？!?；;…｡，,：:、]\s*$/u;
/** Addresses, words and numbers are not broken, so lines with them are longer or shorter than others. */
const unbroken = /[a-z0-9]{2}/i;

/** Takes no room in a line. */
const invisible = /[\p{Cf}\p{Mn}\p{Me}]/gu;

/** Are nearly all lines but the last equally short, and few of them ended by a sign? Linear. */
export function isWrapped(text: string): boolean {
  if (!text.includes('\n')) return false;
  const lines = text.trim().replace(invisible, '').split(/\r?\n/, mostLines);
  const body = lines.slice(0, -1).filter((line) => !unbroken.test(line));
  if (body.length < fewestLines || body.length * 2 < lines.length) return false;
  const lengths = body.map(({ length }) => length);
  const longest = Math.max(...lengths);
  return (
    longest <= mostInLine &&
    Math.min(...lengths) >= Math.max(2, longest - (body.length > fewestLines ? evenness : 0)) &&
    body.filter((line) => ended.test(line)).length * 3 <= body.length
  );
}
