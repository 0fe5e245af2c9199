import { compileAddresses } from '../../src/core/compile-addresses.ts';
import { examine } from '../../src/core/examine.ts';
import { buildPack } from '../../src/tools/pack/build.ts';

export const pack = buildPack('assets/packs/base');
export const engine = compileAddresses([pack]);
export const look = (url: string) => examine(url, engine);
export const rulesOf = (url: string) => look(url).drafts.map(({ rule }) => rule);
