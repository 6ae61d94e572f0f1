// Prints the cases of one package, as JSON: node material.mjs PACKAGE
import { pathToFileURL } from 'node:url';

const modules = new URL('target/npm/node_modules/', pathToFileURL(process.cwd() + '/'));
const name = process.argv[2];
const { default: found } = await import(new URL(`${name}/index.js`, modules));
const cases = { 'commonmark-spec': (spec) => spec.tests.map((example) => example.markdown) };
process.stdout.write(JSON.stringify(cases[name] ? cases[name](found) : found));
