/**
 * Copies the address of an annotation.
 */
import { say, words } from './notice.js';

/** For browsers that lend no clipboard to pages from disk. */
function copyByHand(address, host) {
  const field = document.createElement('textarea');
  const before = document.activeElement;
  field.value = address;
  field.className = 'visually-hidden';
  host.append(field);
  field.select();
  let isDone = false;
  try {
    isDone = document.execCommand('copy');
  } catch { /* not allowed */ }
  field.remove();
  before?.focus?.({ preventScroll: true });
  return isDone;
}

/**
 * @param {string} id of the annotation
 * @param {HTMLElement} host where a field may stand for a moment without moving the focus away
 */
export function copyLink(id, host) {
  const address = `${location.href.split(/[?#]/)[0]}#${id}`;
  const done = () => say(words.copied);
  const otherwise = () => {
    if (copyByHand(address, host)) done();
    else say(`${words.copyFailed} ${address}`, 20000);
  };
  if (navigator.clipboard?.writeText) navigator.clipboard.writeText(address).then(done, otherwise);
  else otherwise();
}
