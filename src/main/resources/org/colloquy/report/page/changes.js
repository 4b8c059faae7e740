// What is different from the previous publication.

/** The place on the page where somebody or something that changed is found; null if there is none. */
function placeOfChange(row) {
  if (row.change.endsWith('transcript') || row.change === 'other outcome' || row.change === 'other speaker') {
    return placeLink(row.id, '', row.id);
  }
  if (row.change.startsWith('gone') || !row.id) {
    return null;
  }
  return el('a', { href: row.change.endsWith('speaker') ? '#people' : '#matrix' }, row.change.endsWith('speaker') ? 'who speaks' : 'about whom');
}

function changeItem(row) {
  const values = [row.before, row.after].filter(Boolean).join(' → ');
  return el(
    'li',
    { 'data-change': row.change },
    el('p', {}, `${row.change[0].toUpperCase()}${row.change.slice(1)}: `, el('b', {}, row.name || row.id), values ? ` (${values})` : ''),
    el('p', { class: 'facts' }, el('span', { class: 'flag' }, row.cause), placeOfChange(row)),
  );
}

/** The changes as a group of what needs a look; null if there are none, or no table of them. */
function changesGroup() {
  const rows = corpus.changes || [];
  const all = corpus.changeCount;
  const about = `What is different from the publication before, and what may be the cause.${all > rows.length ? ` These are the first ${grouped(rows.length)} of ${grouped(all)}; all of them are in changes.csv.` : ''}`;
  return lookGroup('Changed', about, rows, changeItem, false);
}
