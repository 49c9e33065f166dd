/**
 * The legend: kinds and statuses that are unchecked lose their marks and their place in the Tab
 * order, and with them their notes; the text stays. What is hidden stands in the address, and is kept
 * for the whole site.
 */
import { isVisible, spanOf, stops, visibleStops } from './annotations.js';
import { hide, opener } from './card.js';
import { say, words } from './notice.js';
import { placeNotes } from './notes.js';
import { all, on, one } from './page.js';
import { keep, kept } from './store.js';
import { fill } from './text.js';

/**
 * @param {string} query of the address, with its question mark
 * @param {string | null} stored
 * @returns {string[]} what is hidden: kinds, and statuses as `status-verified`. The address wins.
 */
export function hiddenNames(query, stored) {
  const asked = new URLSearchParams(query).get('hide') ?? stored ?? '';
  return asked.split(',').filter(Boolean);
}

/**
 * @param {string} query of the address
 * @param {string[]} hidden
 * @returns {string} the same query with what is hidden in place of what was
 */
export function queryWith(query, hidden) {
  const parameters = new URLSearchParams(query);
  parameters.delete('hide');
  const parts = [parameters.toString()];
  if (hidden.length) parts.push(`hide=${hidden.map(encodeURIComponent).join(',')}`);
  const joined = parts.filter(Boolean).join('&');
  return joined && `?${joined}`;
}

/** Takes a stop out of the Tab order and from the sight of screen readers, or puts it back. */
function setStop(stop, isHidden) {
  if (isHidden && stop.hasAttribute('href')) {
    stop.dataset.link = stop.getAttribute('href');
    stop.dataset.description = stop.getAttribute('aria-description') || '';
    stop.removeAttribute('href');
    stop.removeAttribute('aria-description');
    stop.tabIndex = -1;
  } else if (!isHidden && stop.dataset.link) {
    stop.setAttribute('href', stop.dataset.link);
    stop.setAttribute('aria-description', stop.dataset.description);
    stop.removeAttribute('data-link');
    stop.removeAttribute('data-description');
    stop.removeAttribute('tabindex');
  }
}

/** @param {string[]} hidden */
function apply(hidden) {
  for (const stop of stops) {
    const span = spanOf(stop);
    const isHidden = hidden.includes(span.dataset.kind) || hidden.includes(`status-${span.dataset.status}`);
    span.classList.toggle('is-hidden', isHidden);
    if (stop !== span) stop.hidden = isHidden;
    setStop(stop, isHidden);
    for (const part of all(`[id="${span.dataset.note}"], [href="#${span.dataset.note}"]`)) part.hidden = isHidden;
  }
  placeNotes();
  if (opener && !isVisible(opener)) hide();
}

/** @param {string[]} hidden */
function remember(hidden) {
  keep('hide', hidden.length ? hidden.join(',') : null);
  try {
    const address = location.pathname + queryWith(location.search, hidden) + location.hash;
    history.replaceState(history.state, '', address);
  } catch { /* the address stays as it is */ }
}

/** Shows the boxes of the legend, and hides what they or the address say. */
export function startLegend() {
  const legend = one('#legend');
  if (!legend || !stops.length) return;
  const boxes = all('input[data-hide]', legend);
  const hidden = hiddenNames(location.search, kept('hide'));
  // Kinds that only other articles have stay hidden there.
  const others = hidden.filter((name) => !boxes.some((box) => box.dataset.hide === name));
  for (const box of boxes) {
    box.hidden = false;
    box.checked = !hidden.includes(box.dataset.hide);
  }
  const chosen = () => [...others, ...boxes.filter((box) => !box.checked).map((box) => box.dataset.hide)];
  if (hidden.length) {
    apply(hidden);
    remember(chosen());
  }
  on(legend, 'change', () => {
    remember(chosen());
    apply(chosen());
    say(fill(words.hidden, { n: visibleStops().length, total: stops.length }));
  });
}
