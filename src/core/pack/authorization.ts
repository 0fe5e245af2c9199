// Section: authorization endpoints and what their scopes hand over.
import * as v from 'valibot';
import { localizedText } from './text.ts';

const names = v.array(v.pipe(v.string(), v.minLength(1)));

export const endpointSchema = v.object({
  /** Platform asked: `wechat`, `qq`, `alipay` … */
  provider: v.string(),
  host: v.string(),
  path: v.string(),
  /** Parameters that name the application, in order of preference. */
  app: v.optional(names, []),
  /** Parameters that name the receiver. */
  redirect: v.optional(names, []),
  /** A merchant's, promoter's or developer's authorization. */
  merchant: v.optional(v.boolean(), false),
});

export const scopeSchema = v.object({
  provider: v.string(),
  scope: v.string(),
  silent: v.optional(v.boolean(), false),
  /** Ids of `data` handed over. */
  data: names,
});

export const authorizationSection = v.object({
  providers: v.record(v.string(), localizedText),
  endpoints: v.array(endpointSchema),
  scopes: v.array(scopeSchema),
  data: v.record(v.string(), localizedText),
});
