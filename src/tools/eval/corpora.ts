// Reads the corpora beside the repository: tab-separated `label kind value source`, one row a line.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Row {
  readonly label: string;
  readonly kind: 'url' | 'domain' | 'text';
  readonly value: string;
  readonly source: string;
}

export interface Corpus {
  readonly name: string;
  readonly rows: readonly Row[];
}

export const corporaFolder = fileURLToPath(new URL('../../../../shared/corpora', import.meta.url));

/** Empty when the folder is missing. `only`: names that begin so. */
export function readCorpora(folder: string, only = ''): readonly Corpus[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.tsv') && file.startsWith(only));
  return files
    .sort()
    .map((file) => ({ name: file.slice(0, -4), rows: rowsOf(readFileSync(join(folder, file), 'utf8')) }));
}

function rowsOf(text: string): readonly Row[] {
  const rows: Row[] = [];
  for (const line of text.split('\n')) {
    const [label, kind, value, source = ''] = line.split('\t');
    if (label && value && (kind === 'url' || kind === 'domain' || kind === 'text'))
      rows.push({ label, kind, value, source });
  }
  return rows;
}
