/**
 * The place where reading stopped: kept for each article, and found again on the next visit.
 */
import { text } from './annotations.js';
import { sayWithLink, words } from './notice.js';
import { afterPause, all, on, one } from './page.js';
import { keep, kept } from './store.js';

/**
 * A block of the text, and how many pixels of it are above the window.
 *
 * @typedef {{ index: number, offset: number }} Place
 */

/**
 * @param {string | null} stored
 * @returns {Place} the start of the text when nothing, or nothing of sense, was stored
 */
export function readPlace(stored) {
  const [index, offset] = (stored || '').split(' ').map(Number);
  return { index: index || 0, offset: offset || 0 };
}

/**
 * @param {Place} place
 * @returns {string | null} null at the start of the text, which needs no memory
 */
export const writePlace = ({ index, offset }) => (index > 0 ? `${index} ${Math.round(offset)}` : null);

/** True when the reader followed a link or an address here, and did not go back or reload. */
function isNewVisit() {
  const visit = performance.getEntriesByType?.('navigation')[0];
  return !location.hash && scrollY < 10 && (!visit || visit.type === 'navigate');
}

function goToStart() {
  one('#main').focus({ preventScroll: true });
  scrollTo({ top: 0, behavior: 'instant' });
}

/** Goes to where reading stopped, and remembers where it stops. */
export function startReadingPlace() {
  if (!text) return;
  const blocks = all('#text > *');
  const key = `place${location.pathname}`;
  const { index, offset } = readPlace(kept(key));
  if (index > 0 && blocks[index] && isNewVisit()) {
    scrollTo({ top: blocks[index].getBoundingClientRect().top + scrollY + offset, behavior: 'instant' });
    sayWithLink(words.continued, words.toStart, '#main', goToStart);
  }
  on(window, 'scroll', afterPause(() => {
    const first = blocks.findIndex((block) => block.getBoundingClientRect().bottom > 0);
    const place = { index: first, offset: first < 0 ? 0 : -blocks[first].getBoundingClientRect().top };
    keep(key, writePlace(place));
  }, 400), { passive: true });
}
