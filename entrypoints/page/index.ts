import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from './start.ts';

export default defineUnlistedScript(() => start());
