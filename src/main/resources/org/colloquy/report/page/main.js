// The page with the tables.

const PAGE_COLUMNS = [
  { key: 'title', title: 'Conversation', value: (row) => titleOf(row) },
  { key: 'date', title: 'Date', value: (row) => row.date },
  { key: 'turns', title: 'Turns', number: true, value: (row) => row.turns },
  { key: 'words', title: 'Words', number: true, value: (row) => row.words },
];

const PAGE_CSV = {
  columns: ['transcript', 'title', 'date', 'status', 'turns', 'words'],
  row: (row) => [row.transcript, row.title, row.date, row.status, row.turns, row.words],
};

function pageRow(row) {
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, el('a', { href: pageOf(row.number) }, titleOf(row)), row.status === 'analysed' ? null : el('span', { class: 'flag degraded' }, row.status), el('span', { class: 'small file' }, row.transcript)),
    el('td', {}, row.date ? [row.date, el('span', { class: 'small' }, `by ${dateSourceOf(row)}`)] : el('span', { class: 'small' }, 'no date')),
    el('td', { class: 'number' }, grouped(row.turns)),
    el('td', { class: 'number' }, grouped(row.words)),
  );
}

/** The list of conversations that have pages of their own. */
function listPages() {
  if (!corpus.pages) {
    return;
  }
  const place = document.querySelector('#conversations .pages');
  const search = el('input', { type: 'search', placeholder: 'title or file', 'aria-label': 'Find a conversation' });
  const list = el('div', { class: 'wide page-list' });
  const all = corpus.transcripts.map((row, t) => ({ ...row, number: t + 1 })).filter((row) => corpus.shares[row.number - 1]);
  const view = tableView('', true, MORE_ROWS);
  const find = () => {
    const words = folded(search.value).split(' ');
    const rows = all.filter((row) => words.every((w) => folded(`${row.title} ${row.transcript} ${row.date}`).includes(w)));
    list.replaceChildren(...sortedTable({ rows, columns: PAGE_COLUMNS, row: pageRow, view, file: 'conversations', csv: PAGE_CSV, nothing: 'No conversation is called so.' }));
  };
  search.addEventListener('input', find);
  place.append(el('label', { class: 'search' }, 'Find ', search), list);
  find();
}

function showFigures() {
  hideEvidence();
  showPeople();
  showSectionsAgain();
  searchAgain();
  showDossierAgain();
  remember(false);
}

themeSwitch();
evidencePanel();
dossierFinder();
choiceForm(showFigures);
showPeople();
whenNear('matrix', showMatrix);
whenNear('time', showTime);
whenNear('compare', comparePanel, showCompared);
whenNear('heard', heardPanel, showHeard);
showBalance();
showAccuracy();
timeFollows();
showWhatNeedsALook();
listPages();
conversations();
searchPanel();
addressFollows();
