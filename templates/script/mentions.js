/**
 * The mentions of an entity, grouped and filtered.
 */
import { recount, shownOf } from './notice.js';
import { addOption, all, offer, on, one } from './page.js';
import { tally } from './text.js';

/** @typedef {{ status?: string, source?: string, year?: string }} Facts */

/**
 * @param {Facts} facts of a mention
 * @param {Facts} wanted an empty one means any
 * @returns {boolean}
 */
export function fits(facts, wanted) {
  return Object.keys(wanted).every((name) => !wanted[name] || facts[name] === wanted[name]);
}

/** Left-to-right marks around a name that may run the other way. */
const isolate = (name) => `\u2068${name}\u2069`;

/** Says behind each choice of a filter how many mentions it would show beside the other filters. */
function countChoices(filters, wanted, mentions, factsOf) {
  for (const [fact, select] of Object.entries(filters)) {
    const others = { ...wanted, [fact]: '' };
    const shown = mentions.map(factsOf).filter((facts) => fits(facts, others));
    const counts = new Map(tally(shown.map((facts) => facts[fact])));
    for (const choice of [...select.options].slice(1)) {
      choice.textContent = `${choice.dataset.word} (${counts.get(choice.value) || 0})`;
    }
  }
}

/** The filters: for each fact its list, filled with what occurs. */
function makeFilters(mentions, factsOf) {
  const wordOf = new Map(mentions.map((mention) => [mention.dataset.status, one('.status', mention).textContent]));
  const filters = {
    status: one('#filter-status'), source: one('#filter-source'), year: one('#filter-year'),
  };
  for (const [fact, select] of Object.entries(filters)) {
    const names = tally(mentions.map((mention) => factsOf(mention)[fact]));
    for (const [name] of names) {
      addOption(select, name, '').dataset.word = fact === 'status' ? wordOf.get(name) : isolate(name);
    }
    select.parentElement.hidden = names.length < 2;
  }
  return filters;
}

/** Puts the groups of a section under headings, one for each value of a fact. */
function makeBatches(section, groups, fact) {
  const batches = new Map();
  const nameOf = (group) => group.dataset[fact] || '';
  for (const name of [...new Set(groups.map(nameOf))].sort()) {
    const batch = document.createElement('div');
    const heading = document.createElement('h3');
    batch.className = 'mention-batch';
    heading.textContent = name || '–';
    batch.append(heading);
    section.insertBefore(batch, one('.pager', section));
    batches.set(name, batch);
  }
  for (const group of groups) {
    one('h3', group).setAttribute('aria-level', '4');
    batches.get(nameOf(group)).append(group);
  }
}

/** Puts each group back to where the page has it. */
function ungroup(homes) {
  for (const { group, section, after } of homes) {
    section.insertBefore(group, section.contains(after) ? after : one('.pager', section));
    one('h3', group).removeAttribute('aria-level');
  }
  for (const batch of all('.mention-batch')) batch.remove();
}

/** Offers the tools above the mentions. */
export function startMentions() {
  const tools = one('#mention-tools');
  if (!tools) return;
  const sections = all('.mention-section');
  const mentions = all('.mention-section .mention');
  const groups = all('.mention-section .mention-group');
  const count = one('#mention-count');
  const groupBy = one('#group-by');
  const factsOf = (mention) => ({ ...mention.closest('.mention-group').dataset, status: mention.dataset.status });
  const filters = makeFilters(mentions, factsOf);
  const homes = groups.map((group) => ({ group, section: group.parentElement, after: group.nextSibling }));
  groupBy.parentElement.hidden = groups.length < 2;
  offer(tools, [groupBy, ...Object.values(filters)].some((select) => !select.parentElement.hidden));
  countChoices(filters, {}, mentions, factsOf);

  const filter = () => {
    const wanted = Object.fromEntries(Object.entries(filters).map(([fact, select]) => [fact, select.value]));
    let shown = 0;
    for (const mention of mentions) {
      mention.hidden = !fits(factsOf(mention), wanted);
      if (!mention.hidden) shown += 1;
    }
    for (const box of [...groups, ...all('.mention-batch'), ...sections]) {
      if (one('.mention', box)) box.hidden = !one('.mention:not([hidden])', box);
    }
    recount('.mention-total', '.mention-group, .mention-section', '.mention');
    countChoices(filters, wanted, mentions, factsOf);
    count.textContent = shown ? shownOf(shown, mentions.length) : count.dataset.none;
  };
  const regroup = () => {
    ungroup(homes);
    if (groupBy.value !== 'article') {
      for (const section of sections) {
        const own = homes.filter((home) => home.section === section).map((home) => home.group);
        makeBatches(section, own, groupBy.value);
      }
    }
    filter();
  };
  on(tools, 'change', (event) => (event.target === groupBy ? regroup() : filter()));
}
