// npm run -s assess -- "text or URL" [--lang en] [--sensitivity strict] [--json]   a verdict for people
// npm run -s assess -- --jsonl                                                     one question a line in, one answer a line out
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { assess } from '../core/assess.ts';
import { locales, sensitivities } from '../core/model.ts';
import { bundledEngine } from './rate/engine.ts';
import { answer, told } from './rate/line.ts';
import { sheetOf } from './rate/sheet.ts';

const usage =
  'usage: npm run -s assess -- "text or URL" [--lang zh_CN|zh_TW|en] [--sensitivity relaxed|standard|strict] [--json] | --jsonl';

const { values, positionals } = readArguments();
process.exitCode = values.jsonl ? await answerLines() : answerOnce(positionals.join(' '));

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'zh_CN' },
        sensitivity: { type: 'string', default: 'standard' },
      },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    process.exit(2);
  }
}

function answerOnce(text: string): number {
  const lang = locales.find((one) => one === values.lang);
  const sensitivity = sensitivities.find((one) => one === values.sensitivity);
  if (text.trim() === '' || !lang || !sensitivity) {
    console.error(usage);
    return 2;
  }
  const options = { sensitivity, trusted: new Set<string>(), reported: new Set<string>() };
  const verdict = assess({ id: 'asked', place: 'web', form: 'text', text, links: [] }, bundledEngine(), options);
  console.log(values.json ? JSON.stringify(told(verdict, lang), null, 2) : sheetOf(verdict, lang));
  return 0;
}

/** 0 unless nothing could be read. */
async function answerLines(): Promise<number> {
  const engine = bundledEngine();
  let asked = 0;
  let read = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    asked += 1;
    const one = answer(line, engine);
    if (one.read) read += 1;
    if (!process.stdout.write(`${JSON.stringify(one.value)}\n`)) await once(process.stdout, 'drain');
  }
  return asked > 0 && read === 0 ? 1 : 0;
}
