// The panel with the sentences behind a figure. They are copies of those in the conversations;
// a conversation that has a page of its own is led to.

const AT_A_TIME = 40;

/** Sentences of a conversation that fit, each with the mentions that made it fit. */
function sentencesIn(conversation, { by, about, only }) {
  const found = new Map();
  if (about !== undefined) {
    for (const mention of conversation.querySelectorAll('.mention[data-mention]')) {
      const turn = mention.closest('.turn');
      if (mention.dataset.entity === about && turn && (by === undefined || turn.dataset.speaker === by)) {
        const sentence = mention.closest('.sentence') || mention;
        found.set(sentence, [...(found.get(sentence) || []), mention]);
      }
    }
  } else {
    for (const turn of conversation.querySelectorAll('.turn')) {
      if (turn.dataset.speaker === by) {
        turn.querySelectorAll('.sentence').forEach((sentence) => found.set(sentence, []));
      }
    }
  }
  return [...found]
    .map(([sentence, mentions]) => ({ sentence, mentions, conversation }))
    .filter(({ sentence }) => !only || fitsOnly(sentence, only));
}

function fitsOnly(sentence, only) {
  return only === 'questions' ? sentence.dataset.question === 'yes' : sentence.dataset.likeliest === only;
}

/** A copy without anything that must be there once. */
function copyOf({ sentence, mentions }) {
  const places = [sentence, ...sentence.querySelectorAll('*')];
  const copy = sentence.cloneNode(true);
  const copies = [copy, ...copy.querySelectorAll('*')];
  copies.forEach((node, i) => {
    node.removeAttribute('id');
    node.removeAttribute('tabindex');
    node.classList.remove('lit');
    if (mentions.includes(places[i])) {
      node.classList.add('hit');
    }
  });
  return copy;
}

function itemOf(found) {
  const { sentence, mentions } = found;
  const turn = sentence.closest('.turn');
  const who = turn.querySelector('.who b').textContent;
  const attribution = turn.dataset.attribution;
  return el(
    'li',
    { class: [...turn.classList].find((c) => c.startsWith('voice-')) },
    el('blockquote', {}, copyOf(found)),
    el(
      'p',
      { class: 'facts' },
      el('b', {}, who),
      attribution === 'labelled' ? null : el('span', { class: 'flag inferred' }, attribution),
      mentions.length ? mentions.map((m) => toneOfOne(m.dataset, 'no tone')) : toneOfOne(sentence.dataset, 'unscored'),
      el('a', { href: `#${turn.id}` }, `turn ${turn.dataset.turn}`),
    ),
  );
}

function headingOf(conversation) {
  return el('li', { class: 'of' }, `${conversation.dataset.title} · ${conversation.dataset.date || 'no date'}`);
}

/** A link to the page of a conversation, which shows the same figure's sentences there. */
function pageItem({ number, count }, query) {
  const row = corpus.transcripts[number - 1];
  const parameters = new URLSearchParams();
  for (const key of ['by', 'about', 'only', 'name']) {
    if (query[key] !== undefined) {
      parameters.set(key, query[key]);
    }
  }
  return el(
    'li',
    {},
    el('a', { href: `${pageOf(number)}#${parameters}` }, titleOf(row)),
    el('p', { class: 'facts' }, row.date || 'no date', query.only ? null : el('span', {}, query.about === undefined ? counted(count, 'sentence', 'sentences') : counted(count, 'mention', 'mentions'))),
  );
}

let evidenceFrom = null;

/**
 * @param {{by: string?, about: string?, only: string?, name: string, numbers: number[]?, places: Object[]?, facts: Node[]?}} query
 *   `places` instead of `numbers` where conversations have pages of their own
 * @param {Element} from which gets the focus back
 */
function showEvidence(query, from) {
  const panel = document.getElementById('evidence');
  const list = panel.querySelector('.found');
  const more = panel.querySelector('.more');
  if (panel.hidden || !panel.contains(from)) {
    evidenceFrom = from;
  }
  let items;
  let summary;
  if (query.places) {
    items = query.places.map((place) => () => [pageItem(place, query)]);
    summary = `In ${counted(items.length, 'conversation', 'conversations')}, each on its own page:`;
  } else {
    const numbers = new Set(query.numbers);
    const found = [...document.querySelectorAll('.conversation')]
      .filter((c) => !query.numbers || numbers.has(Number(c.dataset.number)))
      .flatMap((c) => sentencesIn(c, query));
    items = found.map((f, i) => () => (i > 0 && found[i - 1].conversation === f.conversation ? [itemOf(f)] : [headingOf(f.conversation), itemOf(f)]));
    const mentions = found.reduce((sum, f) => sum + f.mentions.length, 0);
    summary =
      query.about === undefined
        ? counted(found.length, 'sentence', 'sentences')
        : `${counted(mentions, 'mention', 'mentions')} in ${counted(found.length, 'sentence', 'sentences')}`;
  }
  panel.querySelector('h2').textContent = query.name;
  panel.querySelector('.facts').replaceChildren(el('span', { class: 'count' }, summary), ...(query.facts || []));
  list.replaceChildren();
  let shown = 0;
  const showMore = () => {
    list.append(...items.slice(shown, shown + AT_A_TIME).flatMap((item) => item()));
    shown = Math.min(items.length, shown + AT_A_TIME);
    more.hidden = shown >= items.length;
    more.textContent = `Show more (${grouped(items.length - shown)} left)`;
  };
  more.onclick = showMore;
  showMore();
  panel.hidden = false;
  document.body.classList.add('with-evidence');
  panel.scrollTop = 0;
  panel.focus({ preventScroll: true });
}

function hideEvidence() {
  const panel = document.getElementById('evidence');
  if (!panel.hidden) {
    panel.hidden = true;
    document.body.classList.remove('with-evidence');
    if (evidenceFrom && evidenceFrom.isConnected) {
      evidenceFrom.focus({ preventScroll: true });
    }
  }
}

function evidencePanel() {
  const panel = document.getElementById('evidence');
  panel.querySelector('.close').addEventListener('click', hideEvidence);
  panel.querySelector('.found').addEventListener('click', (event) => {
    if (event.target.closest('a') && matchMedia('(max-width: 60rem)').matches) {
      evidenceFrom = null;
      hideEvidence();
    }
  });
  document.addEventListener('keydown', (event) => event.key === 'Escape' && hideEvidence());
}
