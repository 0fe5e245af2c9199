import * as v from 'valibot';

/**
 * A sentence or name in every language of the product. `{name}` stands for a value filled in when the finding is told.
 */
export const localizedText = v.object({
  zh_CN: v.pipe(v.string(), v.minLength(1)),
  zh_TW: v.pipe(v.string(), v.minLength(1)),
  en: v.pipe(v.string(), v.minLength(1)),
});
