// The page with the tables.

const PAGES_AT_A_TIME = 50;

/** The list of conversations that have pages of their own. */
function listPages() {
  if (!corpus.pages) {
    return;
  }
  const place = document.querySelector('#conversations .pages');
  const search = el('input', { type: 'search', placeholder: 'title or file', 'aria-label': 'Find a conversation' });
  const list = el('ol', { class: 'page-list' });
  const more = el('button', { type: 'button', class: 'more' });
  const all = corpus.transcripts.map((row, t) => ({ ...row, number: t + 1 })).filter((row) => corpus.shares[row.number - 1]);
  let shown = 0;
  let fitting = all;
  const show = () => {
    list.append(
      ...fitting.slice(shown, shown + PAGES_AT_A_TIME).map((row) =>
        el(
          'li',
          {},
          el('a', { href: pageOf(row.number) }, titleOf(row)),
          el('p', { class: 'facts' }, el('span', {}, row.date ? `${row.date}, by ${dateSourceOf(row)}` : 'no date'), el('span', { class: 'file' }, row.transcript), el('span', {}, counted(row.turns, 'turn', 'turns')), el('span', {}, counted(row.words, 'word', 'words')), row.status === 'analysed' ? null : el('span', { class: 'flag degraded' }, row.status)),
        ),
      ),
    );
    shown = Math.min(fitting.length, shown + PAGES_AT_A_TIME);
    more.hidden = shown >= fitting.length;
    more.textContent = `Show more (${grouped(fitting.length - shown)} left)`;
  };
  const find = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    fitting = all.filter((row) => words.every((w) => `${row.title} ${row.transcript} ${row.date}`.toLowerCase().includes(w)));
    list.replaceChildren();
    shown = 0;
    show();
  };
  search.addEventListener('input', find);
  more.addEventListener('click', show);
  place.append(el('label', { class: 'search' }, 'Find ', search), list, more);
  show();
}

function showFigures() {
  hideEvidence();
  showPeople();
  showMatrix();
  showTime();
}

themeSwitch();
evidencePanel();
choiceForm(showFigures);
showPeople();
showMatrix();
showTime();
timeFollows();
showWhatNeedsALook();
listPages();
conversations();
if (location.hash) {
  goTo(location.hash.slice(1));
}
addEventListener('hashchange', () => goTo(location.hash.slice(1)));
