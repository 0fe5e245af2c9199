// Whether a word reads as Mandarin syllables without tones: then it is most likely a word of its own.

const initials = 'zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]';
const finals =
  'iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|van|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|ve|a|e|i|o|u|v';
const syllables = new RegExp(`^(?:(?:${initials})(?:${finals})|ang|ai|an|ao|en|er|ei|ou|a|e|o)+$`);

export function isPinyin(word: string): boolean {
  return word.length <= 32 && syllables.test(word);
}

/** A short name so long that it is missed by a letter only on purpose: `abchina`. */
export function isLongWord(word: string): boolean {
  return word.length > 6 && !isPinyin(word);
}

/** The word with the endings and beginnings that careless ears confuse made equal: `pindoudou`, `pingduoduo`. */
export function soundOf(word: string): string {
  return word
    .replace(/ou/g, 'uo')
    .replace(/ng/g, 'n')
    .replace(/([zcs])h/g, '$1');
}
