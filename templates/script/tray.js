/**
 * Pinned cards: at most four, in a tray at the foot of the window.
 */
import { spanOf } from './annotations.js';
import { describe } from './card-content.js';
import { say, words } from './notice.js';
import { all, copyOf, on, one, root } from './page.js';
import { focusQuietly } from './quiet-focus.js';

const mostPins = 4;
const pins = [];
let tray = null;

/** @returns {number} in CSS pixels; 0 while the tray is not there */
export const trayHeight = () => (tray && !tray.hidden ? tray.offsetHeight : 0);

/**
 * @param {string} id of an annotation
 * @returns {boolean}
 */
export const isPinned = (id) => pins.some((pin) => pin.dataset.for === id);

/** The page scrolls clear of the tray. */
function makeRoom() {
  root.style.setProperty('--tray', `${trayHeight()}px`);
}

/** A card as it stands in the tray: a part of the page, no dialog, and of its buttons only one. */
function makePin(stop) {
  const item = document.createElement('li');
  const box = copyOf('#card-template');
  const button = copyOf('#unpin-template');
  item.dataset.for = spanOf(stop).id;
  describe(box, stop, true);
  for (const name of ['id', 'popover', 'role', 'tabindex', 'aria-label']) box.removeAttribute(name);
  for (const other of all('button', box)) other.remove();
  on(button, 'click', () => unpin(item));
  one('[data-action=passage]', box).parentElement.append(button);
  item.append(box);
  return item;
}

/**
 * Pins the card of an annotation.
 *
 * @param {HTMLElement} stop
 * @returns {boolean} false when the tray is full
 */
export function pin(stop) {
  if (pins.length === mostPins) {
    say(words.trayFull);
    return false;
  }
  if (!tray) {
    tray = copyOf('#tray-template');
    document.body.append(tray);
  }
  const item = makePin(stop);
  one('ol', tray).append(item);
  pins.push(item);
  tray.hidden = false;
  makeRoom();
  say(words.pinned);
  return true;
}

function unpin(item) {
  const index = pins.indexOf(item);
  const hadFocus = item.contains(document.activeElement);
  pins.splice(index, 1);
  item.remove();
  tray.hidden = !pins.length;
  makeRoom();
  if (hadFocus) {
    const next = pins[Math.min(index, pins.length - 1)];
    focusQuietly(next ? one('[data-action=unpin]', next) : document.getElementById(item.dataset.for));
  }
  say(words.unpinned);
}

/** @returns {boolean} false when nothing is pinned */
export function unpinLast() {
  if (!pins.length) return false;
  unpin(pins[pins.length - 1]);
  return true;
}
