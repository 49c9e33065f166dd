/**
 * The page as the other modules see it: finding elements, listening, showing tools.
 */

/** The root element; its `data-root` leads to the root of the site. */
export const root = document.documentElement;

/**
 * @param {string} selector
 * @param {ParentNode} [from] where to look
 * @returns {Element | null} the first element that fits
 */
export const one = (selector, from = document) => from.querySelector(selector);

/**
 * @param {string} selector
 * @param {ParentNode} [from] where to look
 * @returns {Element[]} all elements that fit, in the order of the page
 */
export const all = (selector, from = document) => [...from.querySelectorAll(selector)];

/**
 * Listens to one or several events.
 *
 * @param {EventTarget} target
 * @param {string} names names of events, with spaces between them
 * @param {(event: Event) => void} act
 * @param {AddEventListenerOptions} [options]
 */
export function on(target, names, act, options) {
  for (const name of names.split(' ')) target.addEventListener(name, act, options);
}

/**
 * @param {() => void} act
 * @param {number} milliseconds
 * @returns {() => void} `act`, run once when the calls have paused for so long
 */
export function afterPause(act, milliseconds) {
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds);
  };
}

/**
 * Shows a tool that only a script can run. `style.css` keeps its room free until this is decided.
 *
 * @param {HTMLElement} tool
 * @param {boolean} isWanted false where there is nothing to choose
 */
export function offer(tool, isWanted) {
  tool.hidden = !isWanted;
  tool.classList.toggle('is-off', !isWanted);
}

/**
 * @param {string} selector of a `<template>`
 * @returns {HTMLElement} a copy of what it holds
 */
export const copyOf = (selector) => one(selector).content.firstElementChild.cloneNode(true);

/**
 * Adds a choice to a list.
 *
 * @param {HTMLSelectElement} select
 * @param {string} value
 * @param {string} label
 * @returns {HTMLOptionElement} the choice
 */
export function addOption(select, value, label) {
  const choice = document.createElement('option');
  choice.value = value;
  choice.textContent = label;
  select.append(choice);
  return choice;
}
