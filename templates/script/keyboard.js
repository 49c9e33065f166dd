/**
 * Keys: from annotation to annotation, to the entity's page, to what nobody has reviewed. Readers
 * can turn the letters off; they never work in fields and with modifiers.
 */
import { spanOf, stopOf, visibleStops } from './annotations.js';
import { hide, opener, show } from './card.js';
import { pinOpenCard } from './card-events.js';
import { say, words } from './notice.js';
import { on, one } from './page.js';
import { showsSheets } from './screen.js';
import { keep, kept } from './store.js';
import { fill } from './text.js';
import { unpinLast } from './tray.js';

/** How long after g the key u still counts, in milliseconds. */
const secondKey = 1500;

const dialog = one('#keys');
let lettersWork = kept('keys') !== 'off';
let timeOfG = 0;
/** The stop that a key led to last. */
let last = null;

/**
 * @param {number} at a place in a list; between two places it is a half
 * @param {1 | -1} step
 * @param {number} count of the list
 * @returns {number} the next place, or the one before; the ends hold
 */
export function nextIndex(at, step, count) {
  const next = step > 0 ? Math.floor(at) + 1 : Math.ceil(at) - 1;
  return Math.max(0, Math.min(count - 1, next));
}

/**
 * @template Item
 * @param {Item[]} list
 * @param {number} at a place, or between two
 * @returns {Item[]} what comes after it, and then all from the start
 */
export function onwardFrom(list, at) {
  const from = Math.floor(at) + 1;
  return [...list.slice(from), ...list.slice(0, from)];
}

/** Where the reader is among the stops: at one, or before the first that is not above the window. */
function indexOfReader(list) {
  const index = list.indexOf(stopOf(document.activeElement) || opener || last);
  if (index >= 0) return index;
  const below = list.findIndex((stop) => stop.getBoundingClientRect().bottom > 0);
  return (below < 0 ? list.length : below) - .5;
}

function goTo(stop, list) {
  last = stop;
  stop.scrollIntoView({ block: 'center', behavior: 'instant' });
  stop.focus({ preventScroll: true });
  if (!showsSheets()) show(stop);
  say(fill(words.position, { n: list.indexOf(stop) + 1, total: list.length }));
}

function goToUnreviewed(list) {
  const isWanted = (stop) => spanOf(stop).dataset.status === 'unreviewed';
  const next = onwardFrom(list, indexOfReader(list)).find(isWanted);
  if (next) goTo(next, list);
  else say(words.noneUnreviewed);
}

function openKeys() {
  hide();
  if (dialog?.showModal && !dialog.open) dialog.showModal();
}

function answerEscape(event) {
  if (dialog?.open) return;
  if (opener) hide();
  else if (!unpinLast()) return;
  event.preventDefault();
}

function answerLetter(key) {
  const list = visibleStops();
  if (!list.length) return;
  const isSecond = Date.now() - timeOfG < secondKey;
  timeOfG = key === 'g' ? Date.now() : 0;
  if (key === 'j' || key === 'k') {
    goTo(list[nextIndex(indexOfReader(list), key === 'j' ? 1 : -1, list.length)], list);
  } else if (key === 'o') {
    const stop = stopOf(document.activeElement) || opener;
    if (stop) location.href = stop.href;
  } else if (key === 'p' && opener && !showsSheets()) {
    pinOpenCard();
  } else if (key === 'u' && isSecond) {
    goToUnreviewed(list);
  }
}

function answer(event) {
  if (event.key === 'Escape') {
    answerEscape(event);
    return;
  }
  if (!lettersWork || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || dialog?.open) return;
  if (event.target.closest?.('input, select, textarea, [contenteditable]')) return;
  if (event.key === '?') {
    event.preventDefault();
    openKeys();
  } else {
    answerLetter(event.key);
  }
}

function startDialog() {
  const button = one('#keys-button');
  const lettersSwitch = one('#keys-switch');
  if (!dialog?.showModal || !button) return;
  button.hidden = false;
  lettersSwitch.checked = lettersWork;
  on(button, 'click', openKeys);
  on(one('#keys-close'), 'click', () => dialog.close());
  on(lettersSwitch, 'change', () => {
    lettersWork = lettersSwitch.checked;
    keep('keys', lettersWork ? null : 'off');
  });
  on(dialog, 'click', (event) => {
    if (event.target === dialog) dialog.close();
  });
}

/** Listens to keys, and offers the list of them. */
export function startKeys() {
  startDialog();
  on(document, 'keydown', answer);
}
