/**
 * The annotations of an article.
 *
 * A *stop* is a link that the focus can rest on: an annotation, or the marker behind an outer one.
 * Its *span* is what is marked: the annotation itself, or the outer one that the marker belongs to.
 */
import { all, one } from './page.js';

/** The text of the article; null on other pages. */
export const text = one('#text');

/** All stops, in the order of the text. */
export const stops = text ? all('a.annotation, .outer-marker', text) : [];

/**
 * @param {HTMLElement} stop
 * @returns {HTMLElement}
 */
export const spanOf = (stop) => (stop.dataset.for ? document.getElementById(stop.dataset.for) : stop);

/**
 * @param {HTMLElement} stop
 * @returns {string} the page of its entity, also while the legend hides the stop
 */
export const hrefOf = (stop) => stop.getAttribute('href') || stop.dataset.link || '';

/**
 * @param {Element | null} element
 * @returns {HTMLElement | null} the stop that the element belongs to
 */
export function stopOf(element) {
  if (!text || !element?.closest) return null;
  const stop = element.closest('#text a.annotation, #text .annotation-outer, #text .outer-marker');
  return stop?.matches('.annotation-outer') ? one(`[data-for="${stop.id}"]`, text) : stop;
}

/**
 * @param {HTMLElement} stop
 * @returns {boolean} false while the legend hides the stop
 */
export const isVisible = (stop) => stop.hasAttribute('href') && !stop.hidden;

/** @returns {HTMLElement[]} */
export const visibleStops = () => stops.filter(isVisible);
