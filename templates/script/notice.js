/**
 * The notice: one line at the foot of the window, which screen readers read out when they have time.
 * It carries the words of the interface that scripts need, as data attributes.
 */
import { all, one } from './page.js';
import { fill } from './text.js';

const notice = one('#notice');
let timer;

/** The words of the interface that scripts need; see tools.html. */
export const words = notice ? notice.dataset : {};

/**
 * Shows a text for a while.
 *
 * @param {string} text
 * @param {number} [milliseconds]
 */
export function say(text, milliseconds = 4000) {
  if (!notice) return;
  clearTimeout(timer);
  notice.textContent = text;
  timer = setTimeout(() => { notice.textContent = ''; }, milliseconds);
}

/**
 * Shows a text for ten seconds, and a link after it.
 *
 * @param {string} text
 * @param {string} label
 * @param {string} href
 * @param {() => void} act what a click on the link does
 */
export function sayWithLink(text, label, href, act) {
  if (!notice) return;
  say(`${text} `, 10000);
  const link = document.createElement('a');
  link.href = href;
  link.textContent = label;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    notice.textContent = '';
    act();
  });
  notice.append(link);
}

/**
 * @param {number} n
 * @param {number} total
 * @returns {string} "3 of 12 shown"
 */
export const shownOf = (n, total) => fill(words.shown, { n, total });

/**
 * Says in headings how many of their items are shown; as the page has it when all are.
 *
 * @param {string} selector of the counts
 * @param {string} boxes selector of what holds a count and its items
 * @param {string} items
 */
export function recount(selector, boxes, items) {
  for (const count of all(selector)) {
    count.dataset.all ??= count.textContent;
    const own = all(items, count.closest(boxes));
    const shown = own.filter((item) => !item.hidden).length;
    count.textContent = shown === own.length ? count.dataset.all : shownOf(shown, own.length);
  }
}
