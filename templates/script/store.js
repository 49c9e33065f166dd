/**
 * What the browser keeps for the reader. Pages that are opened from disk share one store, so that
 * each key begins with the address of the site. Without a store, nothing is kept and nothing fails.
 */
import { root } from './page.js';

/**
 * @param {string | undefined} toRoot relative address of the root of the site
 * @param {string} address of the page
 * @returns {string} what each key of this site begins with
 */
export const siteKey = (toRoot, address) => `dossier${new URL(toRoot || '.', address).pathname}`;

const site = siteKey(root.dataset.root, location.href);

/**
 * @param {string} key
 * @param {string | null} value null removes what was kept
 */
export function keep(key, value) {
  try {
    if (value === null) localStorage.removeItem(site + key);
    else localStorage.setItem(site + key, value);
  } catch { /* there is no store, or it is full */ }
}

/**
 * @param {string} key
 * @returns {string | null} what was kept
 */
export function kept(key) {
  try {
    return localStorage.getItem(site + key);
  } catch {
    return null;
  }
}
