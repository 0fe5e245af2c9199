import { compileAddresses } from '../../../src/core/address/compile.ts';
import { examine } from '../../../src/core/address/examine.ts';
import { buildPack } from '../../../src/tools/pack/build.ts';

export const pack = buildPack('assets/packs/base');
export const engine = compileAddresses([pack]);
export const look = (url: string) => examine(url, engine);
export const rulesOf = (url: string) => look(url).drafts.map(({ rule }) => rule);
