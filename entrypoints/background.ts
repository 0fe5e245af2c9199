import { defineBackground } from 'wxt/utils/define-background';
import { assess } from '../src/core/assess.ts';
import { defaults } from '../src/core/settings.ts';
import { engineReady } from '../src/platform/engine.ts';
import { serve } from '../src/platform/messages.ts';

export default defineBackground(() => {
  serve({
    scan: {
      from: 'anyone',
      answer: async ({ sightings }) => {
        const engine = await engineReady();
        const options = { sensitivity: defaults.sensitivity, trusted: new Set<string>(), reported: new Set<string>() };
        return sightings.map((sighting) => assess(sighting, engine, options));
      },
    },
  });
});
