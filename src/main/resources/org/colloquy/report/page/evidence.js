// The panel with the sentences behind a figure, wherever the conversations are: `spokenOf` has them.

const AT_A_TIME = 40;

/** So many conversations are loaded ahead. */
const AHEAD = 4;

/**
 * Sentences of a conversation that fit, each with the mentions that made it fit.
 * @param {{by: string?, about: string?, only: string?}} query who speaks, what is mentioned, and
 *   `questions` or the class of the sentences
 */
function sentencesIn(spoken, { by, about, only }) {
  return spoken.sentences
    .filter(({ turn }) => by === undefined || turn.speaker === by)
    .map((sentence) => ({ sentence, spoken, mentions: about === undefined ? [] : sentence.mentions.filter(({ entity }) => entity === about) }))
    .filter(({ sentence, mentions }) => (about === undefined ? sentence.number !== null : mentions.length) && (!only || fitsOnly(sentence, only)));
}

function fitsOnly(sentence, only) {
  return only === 'questions' ? sentence.question : sentence.likeliest === only;
}

/** A sentence as the conversation shows it; mentions in `hits` stand out. */
function sentenceElement(sentence, hits) {
  const { text, tone, mentions, directions, reports } = sentence;
  const marks = [
    ...mentions.map((mention) => ({
      from: mention.from,
      to: mention.to,
      of: () => el('span', { class: `mention ${mention.kind}${hits.includes(mention) ? ' hit' : ''}`, 'data-entity': mention.entity }),
    })),
    ...reports.flatMap(({ places }) => places.map(([from, to]) => ({ from, to, of: () => el('span', { class: 'reported' }) }))),
    ...directions.map(([from, to]) => ({ from, to, of: () => el('i', { class: 'direction' }) })),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
  const root = el('span', { class: `sentence${tone ? '' : ' unscored'}` });
  const open = [{ element: root, to: text.length }];
  let reached = 0;
  const writeTo = (end) => {
    while (open.length > 1 && open[open.length - 1].to <= end) {
      const { element, to } = open.pop();
      element.append(text.slice(reached, Math.max(reached, to)));
      reached = Math.max(reached, to);
    }
    open[open.length - 1].element.append(text.slice(reached, end));
    reached = Math.max(reached, end);
  };
  for (const { from, to, of } of marks) {
    writeTo(from);
    const element = of();
    open[open.length - 1].element.append(element);
    open.push({ element, to: Math.min(to, open[open.length - 1].to) });
  }
  writeTo(text.length);
  return root;
}

function itemOf({ sentence, mentions, spoken }) {
  const { turn } = sentence;
  return el(
    'li',
    { class: turn.voice },
    el('blockquote', {}, sentenceElement(sentence, mentions)),
    el(
      'p',
      { class: 'facts' },
      el('b', {}, turn.name),
      turn.attribution === 'labelled' ? null : el('span', { class: 'flag inferred' }, turn.attribution),
      turn.clip ? el('span', { class: 'flag' }, 'archive clip') : null,
      mentions.length ? mentions.map((m) => toneOfOne(m, 'no tone')) : toneOfOne(sentence, 'unscored'),
      el('a', { href: sentence.number === null ? turn.href : `${turn.href}s${sentence.number}` }, `turn ${turn.number}`),
      el('span', { class: 'line' }, `line ${sentence.line === undefined ? turn.line : sentence.line}`),
      citeButton(spoken, sentence),
    ),
  );
}

function headingOf({ title, date, href }) {
  return el('li', { class: 'of' }, href ? el('a', { href }, title) : title, ` · ${date || 'no date'}`);
}

/** What stands for the sentences of a conversation whose file is missing. */
function missingItem(number, query, message) {
  const asked = new URLSearchParams();
  for (const key of ['by', 'about', 'only']) {
    if (query[key] !== undefined) {
      asked.set(key, query[key]);
    }
  }
  return el('li', { class: 'missing' }, el('p', {}, message), el('p', { class: 'facts' }, el('a', { href: `${pageOf(number)}#${asked}` }, 'Its page'), ' shows the sentences, too.'));
}

/** The conversations in which something fits, with how often: mentions, or sentences. */
function conversationsOf(query) {
  return query.number === undefined ? placesOf(query, query.chosen || null) : [{ number: query.number }];
}

/**
 * What fits, conversation by conversation; each may have to be loaded.
 * @param {function} inside what fits in one that is loaded
 */
async function* foundIn(places, query, inside = sentencesIn) {
  const loading = places.map(() => null);
  for (let i = 0; i < places.length; i++) {
    for (let next = i; next < Math.min(places.length, i + AHEAD); next++) {
      if (!loading[next]) {
        loading[next] = spokenOf(places[next].number);
        loading[next].catch(() => {});
      }
    }
    const done = i + 1;
    let spoken;
    try {
      spoken = await loading[i];
    } catch (e) {
      yield { done, item: missingItem(places[i].number, query, e.message), found: [] };
      continue;
    }
    loading[i] = null;
    yield { done, found: inside(spoken, query) };
  }
}

/** Links to the dossiers of whom a query is about. */
function dossiersOf({ by, about, name }) {
  return [by, about].filter((id) => id !== undefined).map((id) => dossierLink(id, `Dossier: ${nameById(id) || name}`));
}

let evidenceFrom = null;

/** What the panel shows now; a later query replaces it. */
let evidenceNow = 0;

/**
 * @param {{by: string?, about: string?, only: string?, name: string, number: number?, chosen: ?Set<number>, count: number?, facts: Node[]?}} query
 *   of one conversation by its number, or of all that are chosen (their places; null for all);
 *   `count` is that of the sentences, if it is known
 * @param {Element} from which gets the focus back
 * @returns {Promise} when the first sentences are there
 */
function showEvidence(query, from) {
  const mine = ++evidenceNow;
  const panel = document.getElementById('evidence');
  const list = panel.querySelector('.found');
  const [more, all] = panel.querySelectorAll('.more');
  const rest = panel.querySelector('.on-paper');
  const places = conversationsOf(query);
  const counts = places.every(({ count }) => count !== undefined) && !query.only;
  const total = counts ? places.reduce((sum, { count }) => sum + count, 0) : query.count;
  const inPage = places.every(({ number }) => conversationHere(number));
  const loaded = foundIn(places, query);
  const waiting = [];
  let shown = 0;
  let last = null;
  const seen = { done: 0, sentences: 0, mentions: 0, all: places.length === 0 };
  if (panel.hidden || !panel.contains(from)) {
    evidenceFrom = from;
  }
  const count = el('span', { class: 'count' });
  const say = () => {
    const sentences = seen.all ? counted(seen.sentences, 'sentence', 'sentences') : null;
    const conversations = `in ${counted(places.length, 'conversation', 'conversations')}`;
    if (query.about !== undefined) {
      const mentions = seen.all ? seen.mentions : total;
      count.textContent = mentions === undefined ? 'Looking for mentions' : `${counted(mentions, 'mention', 'mentions')} ${sentences ? `in ${sentences}` : conversations}`;
    } else {
      count.textContent = sentences || (total === undefined ? `Sentences ${conversations}` : `${counted(total, 'sentence', 'sentences')}${query.only ? '' : ` ${conversations}`}`);
    }
    more.hidden = seen.all && waiting.length <= AT_A_TIME;
    all.hidden = seen.all && waiting.length === 0;
    const left = `${grouped(places.length - seen.done)} of ${counted(places.length, 'conversation', 'conversations')} not looked at yet`;
    more.textContent = `Show ${AT_A_TIME} more`;
    all.textContent = seen.all ? `Show all (${grouped(seen.sentences)})` : 'Show all';
    rest.textContent = seen.all ? (waiting.length ? `${grouped(shown)} of ${counted(seen.sentences, 'sentence', 'sentences')} shown.` : '') : `${counted(shown, 'sentence', 'sentences')} shown; ${left}.`;
  };
  /** Loads until so many sentences wait; false if something else is shown meanwhile. */
  const load = async (wanted) => {
    while (!seen.all && waiting.length < wanted) {
      const { value, done } = await loaded.next();
      if (mine !== evidenceNow) {
        return false;
      }
      if (done) {
        seen.all = true;
      } else {
        seen.done = value.done;
        seen.sentences += value.found.length;
        seen.mentions += value.found.reduce((sum, f) => sum + f.mentions.length, 0);
        waiting.push(...(value.item ? [value] : value.found));
      }
    }
    return true;
  };
  const showMore = async (wanted) => {
    panel.setAttribute('aria-busy', 'true');
    for (let left = wanted; left > 0; ) {
      const now = Math.min(left, AT_A_TIME);
      // One more than wanted, so that it is known whether there are more.
      if (!(await load(now + 1))) {
        return;
      }
      const next = waiting.splice(0, now);
      for (const found of next) {
        if (found.item) {
          list.append(found.item);
        } else {
          if (found.spoken !== last) {
            list.append(headingOf(found.spoken));
            last = found.spoken;
          }
          list.append(itemOf(found));
          shown++;
        }
      }
      say();
      left = next.length < now ? 0 : left - now;
    }
    // What stands in the page costs nothing to count.
    if (inPage && (await load(Infinity))) {
      say();
    }
    panel.removeAttribute('aria-busy');
  };
  more.onclick = () => showMore(AT_A_TIME);
  all.onclick = () => showMore(Infinity);
  panel.querySelector('h2').textContent = query.name;
  panel.querySelector('.facts').replaceChildren(count, ...(query.facts || []), ...dossiersOf(query));
  list.replaceChildren();
  say();
  panel.hidden = false;
  document.body.classList.add('with-evidence');
  panel.scrollTop = 0;
  panel.focus({ preventScroll: true });
  document.dispatchEvent(new CustomEvent('evidence', { detail: query.asked || null }));
  return showMore(AT_A_TIME);
}

function hideEvidence() {
  const panel = document.getElementById('evidence');
  if (!panel.hidden) {
    evidenceNow++;
    panel.hidden = true;
    panel.removeAttribute('aria-busy');
    document.body.classList.remove('with-evidence');
    document.dispatchEvent(new CustomEvent('evidence', { detail: null }));
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
