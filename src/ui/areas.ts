// The areas of strings our own pages may load, with their keys taken from the zh_CN files. Types only: nothing is
// bundled.
import type common from '../../assets/locales/zh_CN/common.json';
import type group from '../../assets/locales/zh_CN/group.json';
import type guard from '../../assets/locales/zh_CN/guard.json';
import type learn from '../../assets/locales/zh_CN/learn.json';
import type ledger from '../../assets/locales/zh_CN/ledger.json';
import type marks from '../../assets/locales/zh_CN/marks.json';
import type menus from '../../assets/locales/zh_CN/menus.json';
import type options from '../../assets/locales/zh_CN/options.json';
import type packs from '../../assets/locales/zh_CN/packs.json';
import type popup from '../../assets/locales/zh_CN/popup.json';
import type report from '../../assets/locales/zh_CN/report.json';
import type verdict from '../../assets/locales/zh_CN/verdict.json';
import type welcome from '../../assets/locales/zh_CN/welcome.json';

/** A new area needs its three files in assets/locales and one line here. */
export interface Areas {
  common: typeof common;
  group: typeof group;
  guard: typeof guard;
  learn: typeof learn;
  ledger: typeof ledger;
  marks: typeof marks;
  menus: typeof menus;
  options: typeof options;
  packs: typeof packs;
  popup: typeof popup;
  report: typeof report;
  verdict: typeof verdict;
  welcome: typeof welcome;
}

export type Area = keyof Areas;
/** `area.key`, for example `common.undo`. */
export type Key = { [A in Area]: `${A}.${keyof Areas[A] & string}` }[Area];
