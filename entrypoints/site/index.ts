// The script of sites whose layout is known: that of ordinary pages, which need not carry what only these do.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { siteReaderFor } from '../../src/page/site/site-reader.ts';
import { start } from '../page/start.ts';

export default defineUnlistedScript(() => start(siteReaderFor(location.hostname)));
