// Section: authorization endpoints and what their scopes hand over.
import * as v from 'valibot';
import { localizedText } from './text.ts';

const names = v.array(v.pipe(v.string(), v.minLength(1)));

const endpointSchema = v.object({
  /** Platform asked: `wechat`, `qq`, `alipay` … */
  provider: v.string(),
  host: v.string(),
  /** Begin of the path; `*` stands for one step of it. */
  path: v.string(),
  /** Parameters that name the application, in order of preference. */
  app: v.optional(names, []),
  /** The application id begins so; tells two platforms apart that share an endpoint. */
  appPrefix: v.optional(v.string()),
  /** Parameters that must be there. */
  requires: v.optional(names, []),
  /** Parameters that name the receiver. */
  redirect: v.optional(names, []),
  /** A merchant's, promoter's or developer's authorization. */
  merchant: v.optional(v.boolean(), false),
  /** Ids of `data` handed over whatever the scope says. */
  data: v.optional(names, []),
  /**
   * `session`: scanning hands over a whole log-in; `confirm`: confirming signs another screen in; `sandbox`: for
   * developers; `login`: a log-in page.
   */
  form: v.optional(v.picklist(['session', 'confirm', 'sandbox', 'login'])),
});

const scopeSchema = v.object({
  provider: v.string(),
  scope: v.string(),
  silent: v.optional(v.boolean(), false),
  /** Lets the receiver act for the user, or read what is private. */
  wide: v.optional(v.boolean(), false),
  /** Of those: publishes, writes or reads messages, mail and files of one's own. */
  acts: v.optional(v.boolean(), false),
  /** Ids of `data` handed over. */
  data: names,
});

export const authorizationSection = v.object({
  providers: v.record(v.string(), localizedText),
  endpoints: v.array(endpointSchema),
  scopes: v.array(scopeSchema),
  data: v.record(v.string(), localizedText),
});
