// Opens the pages that a list of cases names, as somebody would who reads, searches and waits. Prints what is wrong,
// a line each; nothing where all is well. ARGUMENT: a file of JSON, {address, page, base, text}.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
const require = createRequire(process.cwd() + '/target/npm/node_modules/');
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const given = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const wrong = [];
const holds = (what, is) => { if (!is) wrong.push(what); };

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

async function open(address, width, scheme, script = true) {
  const context = await browser.newContext({
    viewport: { width, height: 900 }, colorScheme: scheme, javaScriptEnabled: script,
  });
  const page = await context.newPage();
  page.on('request', (request) => {
    const url = new URL(request.url());
    holds(`asked elsewhere: ${url}`, url.protocol === 'file:' || url.hostname === '127.0.0.1');
  });
  page.on('pageerror', (error) => wrong.push(`script: ${error}`));
  page.on('console', (message) => { if (message.type() === 'error') wrong.push(`console: ${message.text()}`); });
  await page.goto(address);
  return page;
}

const rows = (page) => page.locator('#_timeline .row:visible').count();

for (const address of [given.page, given.address]) {
  for (const width of [390, 1280]) {
    for (const scheme of ['light', 'dark']) {
      const name = `${new URL(address).protocol} ${width} ${scheme}`;
      const page = await open(address, width, scheme);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      holds(`${name}: ${wide} pixels too wide`, !(wide > 0));
      await page.evaluate(axe);
      const found = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
      holds(`${name}: axe looked at nothing`, found.testEngine.name === 'axe-core');
      for (const each of found.violations) {
        wrong.push(`${name}: ${each.id}, ${each.nodes.length} times: ${each.nodes[0].html.slice(0, 160)} ${each.nodes[0].failureSummary.slice(0, 300)}`);
      }
      await page.context().close();
    }
  }
}

// By itself: all is there without a script, and the script picks.
const still = await open(given.page, 1280, 'light', false);
const all = await rows(still);
holds('rows without a script', all > 3);
holds('no dead controls without a script', !(await still.locator('#_pick').isVisible()));
await still.locator('summary').first().click();
holds('details open without a script', await still.locator('details').first().evaluate((each) => each.open));

const alone = await open(given.page, 1280, 'light');
holds('as many with a script', await rows(alone) === all);
await alone.getByLabel('Words').fill(given.text);
const found = await rows(alone);
holds('words pick', found > 0 && all > found);
// Within the click itself: no moment in which the words are gone and the rows are not back.
const hidden = await alone.getByRole('button', { name: 'Show everything' })
  .evaluate((each) => { each.click(); return document.querySelectorAll('#_timeline .row[hidden]').length; });
holds('and are taken back', hidden === 0 && await rows(alone) === all);
await alone.getByLabel('Kind').selectOption('event');
holds('kinds pick', (await alone.locator('#_timeline .row:visible').evaluateAll((all) => all.map((row) => row.dataset.k)))
  .every((kind) => kind === 'event'));
await alone.getByRole('button', { name: 'Show everything' }).click();
for (const clock of ['As of', 'Known by']) {
  await alone.getByLabel(clock).focus();
  await alone.keyboard.press('Home');
  const least = await rows(alone);
  holds(`${clock} takes rows away from the keyboard`, all > least);
  await alone.keyboard.press('End');
  holds(`${clock} gives them back`, await rows(alone) === all);
}
await alone.evaluate(() => window.scrollTo(0, 1500));
holds('the axis stays in sight', await alone.locator('#_timeline .axis').evaluate((each) => each.getBoundingClientRect().top === 0));
await alone.emulateMedia({ media: 'print' });
holds('no controls on paper', !(await alone.locator('#_pick').isVisible()));
await alone.evaluate(() => dispatchEvent(new Event('beforeprint')));
holds('nothing folded on paper', await alone.locator('details:not([open])').count() === 0);

// Served: a question, a mistake, a change.
const live = await open(given.address, 1280, 'dark');
await live.getByLabel('Question').fill(`timeline ${given.text}`);
await live.keyboard.press('Enter');
await live.waitForURL(/q=/);
holds('a question is answered', await rows(live) > 0);
await live.getByLabel('Question').fill('timeline --nonsense');
await live.keyboard.press('Enter');
await live.getByText('factfile: ').waitFor({ timeout: 5000 }).catch(() => wrong.push('a mistake is not told'));
await live.goto(given.address);
await live.evaluate(() => window.scrollTo(0, 300));
const before = readFileSync(given.base, 'utf8');
writeFileSync(given.base, before.replace(given.text, 'Zanzibar ' + given.text));
await live.getByText('Zanzibar').first().waitFor({ timeout: 15000 }).catch(() => wrong.push('a change is not seen'));
holds('the place is kept', await live.evaluate(() => window.scrollY) === 300);
holds('picked anew', (await live.locator('.told').textContent()).endsWith('rows'));
await live.getByLabel('Words').fill('zanzibar');
holds('what is new can be picked', await rows(live) > 0);

await browser.close();
console.log(wrong.join('\n'));
