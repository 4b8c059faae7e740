// Who speaks and who is spoken of, by the columns of the user's table of people.

const BALANCE_COLUMNS = [
  { key: 'value', title: 'Who', value: (group) => group.value },
  { key: 'word_share', title: 'Spoken by them', number: true, className: 'share-title', value: (group) => group.words },
  { key: 'mention_share', title: 'Spoken about them', number: true, className: 'share-title', value: (group) => group.mentioned_by_others },
  {
    key: 'sentiment_mean',
    title: 'Tone toward them',
    number: true,
    value: (group) => Number(group.sentiment_mean),
    last: (group) => group.sentiment_n < ENOUGH,
    lastTitle: `Fewer than ${ENOUGH} mentions with a tone: too few to rank`,
  },
];

const BALANCE_CSV = {
  columns: ['column', 'value', 'people', 'speakers', 'words', 'word_share', 'entities', 'mentioned_by_others', 'mention_share', 'sentiment_mean', 'sentiment_low', 'sentiment_high', 'sentiment_n'],
  row: (group) => [group.column, group.value, group.people, group.speakers, group.words, group.word_share, group.entities, group.mentioned_by_others, group.mention_share, group.sentiment_mean, group.sentiment_low, group.sentiment_high, group.sentiment_n],
};

/** The names of the people with a value; each leads to the dossier. */
function peopleWithValue(group) {
  const people = group.entity_ids === '' ? [] : group.entity_ids.split('; ').map((id) => subjectOf(id) || subjectOf(id.replace('person:', ''))).filter(Boolean);
  if (people.length === 0) {
    return null;
  }
  const items = people.map((subject) => el('li', {}, dossierLink(subject.id, subject.name)));
  return el('details', {}, el('summary', {}, counted(group.people, 'person', 'people')), el('ul', {}, items));
}

/** A share as a bar, which all shares of a table draw on one scale, and in digits with its n. */
function shareCell(share, most, of, n) {
  return el(
    'td',
    { class: 'share' },
    el('span', { class: 'bar', 'aria-hidden': 'true' }, el('span', { style: `width:${((100 * Number(share)) / most).toFixed(2)}%` })),
    el('data', { value: share }, percent(share)),
    el('span', { class: 'small' }, ` ${of} (n ${n})`),
  );
}

function balanceRow(group, most) {
  const mean = meanIn(group, corpus.scales.mentions);
  return el(
    'tr',
    { 'data-value': group.value },
    el('th', { scope: 'row' }, el('span', { class: 'name' }, group.value), peopleWithValue(group)),
    shareCell(group.word_share, most, 'of the words', `${grouped(group.words)}, ${counted(group.speakers, 'person', 'people')}`),
    shareCell(group.mention_share, most, 'of the mentions', `${grouped(group.mentioned_by_others)}, ${counted(group.entities, 'person', 'people')}`),
    el('td', { class: 'tones' }, toneOf(mean), el('span', { class: 'small' }, ` n ${grouped(mean.n)}`)),
  );
}

/** One table for each column of the user's; without that table, the section stays hidden. */
function showBalance() {
  const place = document.getElementById('balance');
  const rows = corpus.balance;
  const headings = [...new Set(rows.map((group) => group.column))];
  place.hidden = headings.length === 0;
  document.querySelector('.top a[href="#balance"]').hidden = place.hidden;
  for (const [i, heading] of headings.entries()) {
    const groups = rows.filter((group) => group.column === heading);
    const most = Math.max(...groups.flatMap((group) => [Number(group.word_share), Number(group.mention_share)])) || 1;
    place.append(
      el('h3', {}, heading),
      el(
        'div',
        { class: 'wide' },
        sortedTable({
          rows: groups,
          columns: BALANCE_COLUMNS,
          row: (group) => balanceRow(group, most),
          view: tableView('', true, MORE_ROWS),
          caption: `Balance by ${heading}`,
          file: `balance-${i + 1}`,
          csv: BALANCE_CSV,
        }),
      ),
    );
  }
}
