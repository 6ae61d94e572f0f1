// For each line of a file, a date: its first and last day as days since 1970-01-01, `open` for an
// end without a bound, or `refused`: node edtf-bounds.mjs FILE
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const modules = new URL('target/npm/node_modules/', pathToFileURL(process.cwd() + '/'));
const { default: edtf } = await import(new URL('edtf/index.js', modules));
const DAY = 24 * 60 * 60 * 1000;

function day(instant) {
  return Number.isFinite(instant) && instant !== null ? Math.floor(instant / DAY) : 'open';
}

function bounds(text) {
  try {
    const date = edtf(text);
    return `${day(date.min)} ${day(date.max)}`;
  } catch {
    return 'refused';
  }
}

const lines = readFileSync(process.argv[2], 'utf8').trimEnd().split('\n');
process.stdout.write(lines.map(bounds).join('\n') + '\n');
