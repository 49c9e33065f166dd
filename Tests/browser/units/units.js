/**
 * Unit tests of the script's parts that need no site. The page that loads this has the results in
 * `window.results`: for each test its name, and what went wrong.
 */
import { gradeText } from '../../../templates/script/card-content.js';
import { chooseSide, cornerOf, edgesOf } from '../../../templates/script/card-place.js';
import { nextIndex, onwardFrom } from '../../../templates/script/keyboard.js';
import { hiddenNames, queryWith } from '../../../templates/script/legend.js';
import { fits } from '../../../templates/script/mentions.js';
import { shownOf, words } from '../../../templates/script/notice.js';
import { afterPause, all, one } from '../../../templates/script/page.js';
import { focusQuietly, isQuiet } from '../../../templates/script/quiet-focus.js';
import { readPlace, writePlace } from '../../../templates/script/reading-place.js';
import { keep, kept, siteKey } from '../../../templates/script/store.js';
import { fill, fold, letterOrder, tally } from '../../../templates/script/text.js';

const tests = [];

function test(name, run) {
  tests.push({ name, run });
}

function equal(found, wanted) {
  const [a, b] = [found, wanted].map((value) => JSON.stringify(value));
  if (a !== b) throw new Error(`${a} instead of ${b}`);
}

test('fold: case and accents mean nothing, letters do', () => {
  equal(fold('Éric ŻÓŁĆ'), 'eric zołc');
  equal(fold('Ёлка'), fold('елка'));
  equal(fold('ﬁnance'), 'finance');
  equal(fold('Köln') === fold('Kaln'), false);
});

test('fill: each name in braces gets its value, also twice, also nought', () => {
  equal(fill('{n} of {total}, {n}', { n: 0, total: 12 }), '0 of 12, 0');
});

test('fill: a name without a value stays, and no text is none', () => {
  equal(fill('{n} {other} {toString}', { n: 1 }), '1 {other} {toString}');
  equal(fill(undefined, { n: 1 }), '');
});

test('tally: names in order with how often they occur; empty ones are none', () => {
  equal(tally(['b', 'a', undefined, 'b', '']), [['a', 1], ['b', 2]]);
  equal(tally(['2023', '2021', '2023']), [['2021', 1], ['2023', 2]]);
  equal(tally(['constructor']), [['constructor', 1]]);
});

test('letterOrder: Z comes before AA', () => {
  equal(['AB', 'Z', 'A', 'AA', 'B'].sort(letterOrder), ['A', 'B', 'Z', 'AA', 'AB']);
});

test('siteKey: two pages of a site have one key, two sites have two', () => {
  const key = siteKey('../', 'file:///home/a/public/articles/x.html?q=1#a');
  equal(key, 'dossier/home/a/public/');
  equal(siteKey('', 'file:///home/a/public/index.html'), key);
  equal(siteKey('../', 'file:///home/b/public/articles/x.html') === key, false);
});

test('keep: what is kept is found again, and null removes it', () => {
  keep('unit-test', 'a,b');
  equal(kept('unit-test'), 'a,b');
  equal(localStorage.getItem(`${siteKey('../', location.href)}unit-test`), 'a,b');
  keep('unit-test', null);
  equal(kept('unit-test'), null);
});

test('gradeText: both codes, both words', () => {
  const b = { code: 'B', words: 'usually reliable' };
  equal(gradeText(b, { code: '2', words: 'probably true' }), 'B 2: usually reliable, probably true');
});

test('gradeText: words that are the same are said once', () => {
  const [f, six] = ['F', '6'].map((code) => ({ code, words: 'cannot be judged' }));
  equal(gradeText(f, six), 'F 6: cannot be judged');
});

const line = (top, left, width = 100) => ({ top, left, bottom: top + 20, right: left + width });
const view = { height: 800, floor: 800 };

test('edgesOf: a phrase of two lines reaches from the top of one to the bottom of the other', () => {
  equal(edgesOf([line(100, 500), line(120, 40)]), { top: 100, bottom: 140 });
});

test('chooseSide: a card that fits goes below its phrase', () => {
  equal(chooseSide({ top: 100, bottom: 120 }, 200, view), { isUnder: true, maxHeight: 560 });
});

test('chooseSide: a card that fits below stays there, even with more room above', () => {
  equal(chooseSide({ top: 500, bottom: 520 }, 200, view).isUnder, true);
});

test('chooseSide: at the foot of the window a card goes above', () => {
  equal(chooseSide({ top: 700, bottom: 720 }, 200, view).isUnder, false);
  equal(chooseSide({ top: 500, bottom: 520 }, 200, { height: 800, floor: 600 }).isUnder, false);
});

test('chooseSide: a card that fits nowhere takes the greater side, and scrolls', () => {
  equal(chooseSide({ top: 300, bottom: 320 }, 2000, view), { isUnder: true, maxHeight: 464 });
  equal(chooseSide({ top: 480, bottom: 500 }, 2000, view), { isUnder: false, maxHeight: 464 });
});

test('chooseSide: a card is never lower than 80 pixels', () => {
  equal(chooseSide({ top: 30, bottom: 80 }, 300, { height: 120, floor: 120 }).maxHeight, 80);
});

test('cornerOf: below, a card begins under the last line; above, over the first', () => {
  const lines = [line(300, 500), line(320, 40)];
  const card = { width: 350, height: 200 };
  equal(cornerOf(lines, true, card, 1280, false), { top: 348, left: 40 });
  equal(cornerOf(lines, false, card, 1280, false), { top: 92, left: 500 });
});

test('cornerOf: a card stays in the window on both sides', () => {
  const card = { width: 350, height: 200 };
  equal(cornerOf([line(300, 1200)], true, card, 1280, false).left, 922);
  equal(cornerOf([line(300, -30)], true, card, 1280, false).left, 8);
});

test('cornerOf: from right to left, a card ends where its phrase ends', () => {
  equal(cornerOf([line(300, 600)], true, { width: 350, height: 200 }, 1280, true).left, 350);
});

test('nextIndex: from a place one on, and one back; the ends hold', () => {
  equal([nextIndex(3, 1, 9), nextIndex(3, -1, 9)], [4, 2]);
  equal([nextIndex(8, 1, 9), nextIndex(0, -1, 9)], [8, 0]);
});

test('nextIndex: from between two places to the one after, and the one before', () => {
  equal([nextIndex(2.5, 1, 9), nextIndex(2.5, -1, 9)], [3, 2]);
  equal([nextIndex(-.5, 1, 9), nextIndex(-.5, -1, 9), nextIndex(8.5, 1, 9)], [0, 0, 8]);
});

test('onwardFrom: what comes after, then all from the start, the place itself last', () => {
  equal(onwardFrom(['a', 'b', 'c', 'd'], 1), ['c', 'd', 'a', 'b']);
  equal(onwardFrom(['a', 'b', 'c', 'd'], 1.5), ['c', 'd', 'a', 'b']);
  equal(onwardFrom(['a', 'b'], -.5), ['a', 'b']);
});

test('hiddenNames: the address wins over what is kept, even when it hides nothing', () => {
  equal(hiddenNames('?hide=country,status-verified', 'person'), ['country', 'status-verified']);
  equal(hiddenNames('?hide=', 'person'), []);
  equal(hiddenNames('?q=1', 'person,place'), ['person', 'place']);
  equal(hiddenNames('', null), []);
});

test('queryWith: other parts of the address stay', () => {
  equal(queryWith('?q=a+b&hide=x&page=2', ['country', 'status-unclear']), '?q=a+b&page=2&hide=country,status-unclear');
  equal(queryWith('?hide=x', []), '');
  equal(queryWith('', ['a&b']), '?hide=a%26b');
});

test('hiddenNames reads what queryWith writes', () => {
  const names = ['country', 'status-verified', 'zwölf & mehr'];
  equal(hiddenNames(queryWith('?q=1', names), null), names);
});

test('fits: an empty wish is any; each of the others must be met', () => {
  const facts = { status: 'verified', source: 'TASS', year: '2021' };
  equal(fits(facts, { status: '', source: '', year: '' }), true);
  equal(fits(facts, { status: 'verified', source: '', year: '2021' }), true);
  equal(fits(facts, { status: 'verified', source: '', year: '2022' }), false);
  equal(fits({ status: 'verified' }, { year: '2022' }), false);
});

test('readPlace reads what writePlace writes, and nonsense is the start', () => {
  equal(readPlace(writePlace({ index: 12, offset: 30.6 })), { index: 12, offset: 31 });
  equal(readPlace('4'), { index: 4, offset: 0 });
  for (const stored of [null, '', 'x y']) equal(readPlace(stored), { index: 0, offset: 0 });
});

test('writePlace: the start of a text is not worth keeping', () => {
  equal([writePlace({ index: 0, offset: 90 }), writePlace({ index: -1, offset: 0 })], [null, null]);
});

test('shownOf: the words of the page, with the numbers', () => {
  equal(words.trayFull, 'full');
  equal(shownOf(3, 12), '3 of 12 shown');
});

test('one and all look where they are told to', () => {
  const box = document.createElement('div');
  box.append(document.createElement('i'), document.createElement('i'));
  equal([all('i', box).length, one('i', box) === box.firstChild, one('b', box)], [2, true, null]);
  equal(one('#notice').id, 'notice');
});

test('afterPause: several calls in a row are one', async () => {
  let count = 0;
  const act = afterPause(() => { count += 1; }, 20);
  for (let call = 0; call < 5; call += 1) act();
  equal(count, 0);
  await new Promise((done) => { setTimeout(done, 80); });
  equal(count, 1);
});

test('focusQuietly: quiet while the focus moves, and no longer', () => {
  const button = document.createElement('button');
  const seen = [];
  button.addEventListener('focus', () => seen.push(isQuiet()));
  document.body.append(button);
  focusQuietly(button);
  focusQuietly(null);
  equal([seen, isQuiet(), document.activeElement === button], [[true], false, true]);
  button.remove();
});

const results = [];
for (const { name, run } of tests) {
  let problem = '';
  try {
    await run();
  } catch (error) {
    problem = String(error.message || error);
  }
  results.push({ name, problem });
}
window.results = results;
