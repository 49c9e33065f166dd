/**
 * Filters of whole lists: names on an overview, dates on the timeline, findings by article.
 */
import { recount, shownOf } from './notice.js';
import { addOption, afterPause, all, offer, on, one } from './page.js';
import { fold, letterOrder } from './text.js';

/**
 * Shows the items that fit, and the boxes that hold any of them.
 *
 * @param {HTMLElement} tool whose status line says how many there are
 * @param {string} selector of the items
 * @param {string} boxes selector of what goes when it is empty
 * @param {(item: HTMLElement) => boolean} isWanted
 */
function showFitting(tool, selector, boxes, isWanted) {
  const status = one('[role=status]', tool);
  const items = all(selector);
  let shown = 0;
  for (const item of items) {
    item.hidden = !isWanted(item);
    if (!item.hidden) shown += 1;
  }
  for (const box of all(boxes)) box.hidden = !one(`:is(${selector}):not([hidden])`, box);
  if (shown === items.length) status.textContent = '';
  else status.textContent = shown ? shownOf(shown, items.length) : status.dataset.none;
}

function startNames() {
  const tool = one('#name-filter');
  if (!tool) return;
  const names = '.entity-index > li';
  const field = one('input', tool);
  offer(tool, all(names).length > 11);
  on(field, 'input', afterPause(() => {
    const wanted = fold(field.value.trim());
    showFitting(tool, names, '.letter-group', (item) => fold(item.textContent).includes(wanted));
  }, 120));
}

function startTimeline() {
  const tool = one('#timeline-tools');
  if (!tool) return;
  const type = one('select', tool);
  offer(tool, all('.event').length > 1);
  on(type, 'change', () => {
    showFitting(tool, '.event', '.month, .year', (item) => !type.value || item.dataset.type === type.value);
  });
}

function startConflicts() {
  const tool = one('#conflict-tools');
  if (!tool) return;
  const findings = '.finding, .issues > li';
  const letter = one('select', tool);
  const lettersOf = (item) => all('.exhibit-letter', item).map((mark) => mark.textContent.trim());
  for (const name of [...new Set(all(findings).flatMap(lettersOf))].sort(letterOrder)) addOption(letter, name, name);
  offer(tool, letter.length > 2);
  on(letter, 'change', () => {
    showFitting(tool, findings, 'main .section', (item) => !letter.value || lettersOf(item).includes(letter.value));
    recount('h2 .soft', '.section', findings);
  });
}

/** Offers the filter of the page. */
export function startLists() {
  startNames();
  startTimeline();
  startConflicts();
}
