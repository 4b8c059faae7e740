// A dossier: all about one person or thing, in what is chosen. Somebody who speaks and is spoken of
// has one dossier.

/** Of so many conversations, those that mention it most, the sharpest sentences are looked for. */
const MOST_READ = 200;

const SHARPEST = 5;

/** What is closer to 0 is not sharp, whatever its sign. */
const SHARP = 0.1;

const dossierView = { id: null, run: 0, table: tableView('date', true, MORE_ROWS) };

/** Rows about two who are named: with mentions, tone, interval and n; each leads to its sentences. */
function pairsTable({ rows, of, otherTitle, view, file, nothing }) {
  const columns = [
    { key: 'name', title: otherTitle, value: (row) => row.name },
    { key: 'mentions', title: 'Mentions', number: true, value: (row) => row.mentions },
    { key: 'tone', title: 'Tone', number: true, value: (row) => (row.tone.mean === '' ? '' : Number(row.tone.mean)), last: (row) => row.tone.n < ENOUGH, lastTitle: `Fewer than ${ENOUGH} mentions with a tone: too few to rank` },
    { key: 'low', title: '95 %', number: true, value: (row) => (row.tone.low === '' ? '' : Number(row.tone.low)) },
    { key: 'n', title: 'n', number: true, value: (row) => row.tone.n },
  ];
  const rowOf = (row) =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, dossierLink(row.id, row.name), row.note ? el('span', { class: 'small' }, ` ${row.note}`) : null),
      el('td', { class: 'number' }, figure(grouped(row.mentions), `${of(row)}: ${counted(row.mentions, 'mention', 'mentions')}. Show them`, (event) => showEvidence(evidenceOf(row.asked), event.currentTarget))),
      ...toneCells(row.tone),
    );
  const csv = {
    columns: ['id', 'name', 'mentions', 'sentiment_mean', 'sentiment_low', 'sentiment_high', 'sentiment_n'],
    row: (row) => [row.id, row.name, row.mentions, row.tone.mean, row.tone.low, row.tone.high, row.tone.n],
  };
  return el('div', { class: 'wide' }, sortedTable({ rows, columns, row: rowOf, view, csv, file, tie: (a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1), nothing }));
}

/** How many mentions are in turns of which it is not known who speaks. */
function unknownNote(subject, mentioned) {
  const known = choice.role ? mentioned.mentions : spokenOfBy(subject).reduce((sum, row) => sum + row.mentions, 0);
  const unknown = mentioned.mentions - known;
  return unknown > 0 ? about(`${counted(unknown, 'more mention is', 'more mentions are')} in words of which it is not known who says them, or that nobody says.`) : '';
}

function part(title, ...content) {
  return el('div', { class: 'part' }, el('h2', {}, title), ...content);
}

function about(text) {
  return el('p', { class: 'about' }, text);
}

/** The figures at the head, each of which leads to its sentences. */
function figuresOf({ speaker, thing, name }) {
  const show = (asked) => (event) => showEvidence(evidenceOf(asked), event.currentTarget);
  const item = (title, value, asked, note) => el('div', {}, el('dt', {}, title), el('dd', {}, asked ? figure(value, `${name}: ${value instanceof Node ? value.textContent : value} ${title}. Show them`, show(asked)) : value), note ? el('dd', { class: 'small' }, note) : null);
  const of = (tone, one, more) => (tone.low === '' ? counted(tone.n, one, more) : `between ${signed(tone.low)} and ${signed(tone.high)}, ${counted(tone.n, one, more)}`);
  const said = speaker && peopleIn(choice.transcripts).find((p) => p.speaker_id === speaker.speaker_id);
  const mentioned = thing && thingsIn(choice.transcripts).find((t) => t.entity_id === thing.entity_id);
  const by = speaker && { by: speaker.speaker_id };
  const toward = thing && { about: thing.entity_id };
  return el(
    'dl',
    { class: 'figures' },
    mentioned ? item('mentions', grouped(mentioned.mentions), toward, `in ${counted(mentioned.transcripts, 'transcript', 'transcripts')}`) : null,
    mentioned ? item('tone toward them', mentioned.tone.mean === '' ? 'none' : toneOf(mentioned.tone), toward, of(mentioned.tone, 'mention', 'mentions')) : null,
    said ? item('turns', grouped(said.turns), by, `in ${counted(said.transcripts, 'transcript', 'transcripts')}`) : null,
    said ? item('words', grouped(said.words), by, `${percent(said.word_share)} of all`) : null,
    said ? item('questions', grouped(said.questions), said.questions ? { ...by, only: 'questions' } : null) : null,
    said && said.questions_asked ? item('answered for them', figure(grouped(said.questions_asked), `${name} asks ${counted(said.questions_asked, 'question', 'questions')} that somebody answers. Go to them`, () => goToPart(ASKED_PART)), null, 'of their questions, somebody replies') : null,
    said && said.questions_answered ? item('answered by them', figure(grouped(said.questions_answered), `${name} replies to ${counted(said.questions_answered, 'question', 'questions')}. Go to them`, () => goToPart(ANSWERED_PART)), null, said.refusals ? counted(said.refusals, 'refusal', 'refusals') : null) : null,
    said ? item('tone of what they say', said.tone.mean === '' ? 'none' : toneOf(said.tone), by, of(said.tone, 'sentence', 'sentences')) : null,
  );
}

const MOST_PLACES = 3;

function reasonItem({ reason, confidence, places }) {
  const links = places.slice(0, MOST_PLACES).flatMap((place, i) => [i ? ', ' : '', placeLink(place, '', place)]);
  return el('li', {}, `${reason} `, el('span', { class: Number(confidence) < UNSURE ? 'flag unsure' : 'flag' }, `confidence ${confidence}`), el('span', { class: 'small' }, ' ', links, places.length > MOST_PLACES ? ` and ${grouped(places.length - MOST_PLACES)} more` : null));
}

function namesPart(subject) {
  const forms = namesOfSubject(subject);
  const rows = [...forms].map(([key, { text, reasons }]) =>
    el('tr', { 'data-form': key }, el('th', { scope: 'row' }, text), el('td', { class: 'number named' }), el('td', {}, reasons.size ? el('ul', {}, [...reasons.values()].map(reasonItem)) : el('span', { class: 'small' }, folded(subject.name) === key ? 'the name itself' : 'a form of the name'))),
  );
  return part('Names counted, and why they are one', el('div', { class: 'wide names' }, el('table', {}, el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, 'Form'), el('th', { scope: 'col', class: 'number' }, 'Named so'), el('th', { scope: 'col' }, 'Why'))), el('tbody', {}, rows))), about(subject.thing ? 'How often it is named so is counted in the conversations read for the sharpest sentences above; pronouns and nouns are mentions, too, and have no row here.' : 'It is mentioned in no conversation.'));
}

function suggestionsPart(subject) {
  const rows = suggestionsOf(subject);
  return rows.length ? part('What may be one, and what may be two', el('ul', { class: 'suggestions' }, rows.map(suggestionItem))) : null;
}

/** A list in which the sharpest sentences stand; `fill` gets them. */
function sharpPart({ thing, name }) {
  const { tone, places } = towardIn(thing);
  const state = el('p', { class: 'about', role: 'status' });
  const sides = el('div', { class: 'sides' });
  const read = [...places].sort((a, b) => b.count - a.count || a.number - b.number).slice(0, MOST_READ);
  const left = places.length - read.length;
  const told = reportedPart({ thing, name });
  const fill = (sharp, done, missing) => {
    const sum = (side) => el('div', {}, el('h3', {}, side === 'neg' ? 'Most negative' : 'Most positive'), sharp[side].length ? el('ol', { class: 'found' }, sharp[side].flatMap(sharpItems)) : el('p', { class: 'nothing' }, done < read.length ? 'None so far.' : `No mention has a tone beyond ${side === 'neg' ? MINUS : '+'}${SHARP.toFixed(2)}.`));
    sides.replaceChildren(sum('neg'), sum('pos'));
    const rest = done < read.length ? `${grouped(done)} of ${counted(read.length, 'conversation', 'conversations')} read.` : left ? `${name} is mentioned in ${counted(places.length, 'conversation', 'conversations')}; these are of the ${grouped(read.length)} that mention it most.` : '';
    const note = missing ? `${rest} ${counted(missing, 'conversation', 'conversations')} could not be read: files are missing beside this page.`.trim() : rest;
    state.textContent = note;
    told.show(note);
  };
  const element = part(
    'Sharpest sentences',
    el('p', { class: 'facts' }, toneFacts(tone, 'mention', 'mentions')),
    about('The tone of a single mention is uncertain: read the sentence before you quote it. What holds for all is the mean above. A tone with ● is counted as neutral.'),
    state,
    sides,
  );
  return { element, told, read, fill };
}

function sharpItems(found, i, all) {
  return [...(i && all[i - 1].spoken === found.spoken ? [] : [headingOf(found.spoken)]), itemOf(found)];
}

/** A name in speech without its article and its final 's, as a form of the name. */
function bareForms(words) {
  const bare = folded(words).replace(/'s$/, '');
  return [bare, bare.replace(/^(?:the|an?) /, '')];
}

/** Reads the conversations that mention it most, for the sharpest mentions and the forms of its name. */
async function readAbout({ thing }, { told, read, fill }, place, wanted) {
  const sharp = { neg: [], pos: [] };
  const known = new Set([...place.querySelectorAll('.names [data-form]')].map((row) => row.dataset.form));
  const formOf = (words) => [folded(words), ...bareForms(words)].find((form) => known.has(form)) || folded(words);
  const forms = new Map();
  const keep = (side, sign, found) => {
    const toned = found.flatMap((f) => f.mentions.filter((m) => sign * Number(m.tone) >= SHARP).map((m) => ({ ...f, mentions: [m], score: sign * Number(m.tone) })));
    // Of two mentions in one sentence, the sharper one.
    const best = [...sharp[side], ...toned].sort((a, b) => b.score - a.score).filter((f, i, all) => all.findIndex((o) => o.sentence === f.sentence) === i);
    sharp[side] = best.slice(0, SHARPEST);
  };
  let shown = 0;
  let missing = 0;
  for await (const { done, item, found } of foundIn(read, { about: thing.entity_id })) {
    if (!wanted()) {
      return;
    }
    missing += item ? 1 : 0;
    const said = found.filter(({ sentence: { turn } }) => (turn.speaker === undefined ? !choice.role : hasChosenRole(corpus.person.get(turn.speaker))));
    told.add(said);
    keep('neg', -1, said);
    keep('pos', 1, said);
    for (const { sentence, mentions } of said) {
      for (const mention of mentions.filter((m) => m.kind === 'name')) {
        const key = formOf(sentence.text.slice(mention.from, mention.to));
        forms.set(key, (forms.get(key) || 0) + 1);
      }
    }
    if (done === read.length || performance.now() - shown > 400) {
      shown = performance.now();
      fill(sharp, done, missing);
      place.querySelectorAll('.names [data-form]').forEach((row) => (row.querySelector('.named').textContent = forms.has(row.dataset.form) ? grouped(forms.get(row.dataset.form)) : ''));
    }
  }
  if (!read.length && wanted()) {
    fill(sharp, 0, 0);
  }
}

/**
 * The elements of a list that grows: the list, its button and how much of it is shown.
 * @param {AsyncIterator} found what fits, conversation by conversation, of `foundIn`
 * @param {function} item the element of one that was found
 */
function growingList({ found, item, state, atATime, wanted }) {
  const list = el('ol', { class: 'found' });
  const waiting = [];
  let last = null;
  let done = false;
  let shown = 0;
  const show = async () => {
    more.disabled = true;
    while (!done && waiting.length <= atATime) {
      const next = await found.next();
      if (!wanted()) {
        return;
      }
      done = Boolean(next.done);
      if (!done) {
        waiting.push(...(next.value.item ? [next.value] : next.value.found));
      }
    }
    for (const one of waiting.splice(0, atATime)) {
      if (one.item) {
        list.append(one.item);
      } else {
        if (one.spoken !== last) {
          list.append(headingOf(one.spoken));
          last = one.spoken;
        }
        list.append(item(one));
        shown++;
      }
    }
    more.disabled = false;
    more.hidden = done && waiting.length === 0;
    rest.textContent = state(shown);
  };
  const more = el('button', { type: 'button', class: 'more', onclick: show }, `Show ${atATime} more`);
  const rest = el('p', { class: 'small' });
  show();
  return [list, el('p', { class: 'rows' }, more), rest];
}

/** What somebody says, some at a time, and all of it as files. */
function saidPart({ speaker, name }, wanted) {
  const query = { by: speaker.speaker_id };
  const places = placesOf(query, choice.transcripts);
  const total = places.reduce((sum, { count }) => sum + count, 0);
  const list = growingList({
    found: foundIn(places, query),
    item: itemOf,
    state: (shown) => `${grouped(shown)} of ${counted(total, 'sentence', 'sentences')}.`,
    atATime: AT_A_TIME,
    wanted,
  });
  const all = async (each) => {
    const pieces = [];
    for (let i = 0; i < places.length; i++) {
      const spoken = await spokenOf(places[i].number);
      pieces.push(each(spoken, spoken.sentences.filter(({ turn }) => turn.speaker === speaker.speaker_id)));
      if (i % 20 === 19) {
        say(`${grouped(i + 1)} of ${counted(places.length, 'conversation', 'conversations')} read.`);
      }
    }
    say(`All that ${name} says in ${counted(places.length, 'conversation', 'conversations')} is saved.`);
    return pieces;
  };
  const file = fileName(name, 'all they say');
  const element = part(
    'What they say',
    el(
      'p',
      { class: 'take' },
      `All that ${name} says here: `,
      fileButton('Text', `Save all that ${name} says as text`, async () => saveText(`${file}.txt`, `\ufeff${(await all(spokenText)).join('\r\n')}`, 'text/plain')),
      ' ',
      fileButton('CSV', `Save all that ${name} says as CSV`, async () => saveText(`${file}.csv`, csvOf(SPOKEN_COLUMNS, (await all(spokenRows)).flat()), 'text/csv')),
    ),
    ...list,
  );
  return element;
}

/** Shows the dossier of an id in the place of the sections; nothing if there is nobody. */
function showDossier(id) {
  const subject = subjectOf(id);
  if (!subject) {
    return false;
  }
  const run = ++dossierView.run;
  const wanted = () => run === dossierView.run;
  const { speaker, thing, name } = subject;
  const isNew = dossierView.id !== subject.id;
  dossierView.id = subject.id;
  const what = [thing ? typeOf(thing) : 'person', speaker && noteOf(speaker)].filter(Boolean).join(' · ');
  const title = el('h1', { id: 'dossier-title', tabindex: -1 }, name);
  const mentioned = thing && thingsIn(choice.transcripts).find((t) => t.entity_id === thing.entity_id);
  const sharp = mentioned ? sharpPart(subject) : null;
  const place = document.getElementById('dossier');
  const pairs = (rows, options) => pairsTable({ rows, view: tableView('mentions'), ...options });
  place.replaceChildren(
    ...[
      el('p', { class: 'back' }, el('a', { href: '#people' }, '← All people and things')),
      title,
      el('p', { class: 'lead' }, what, thing ? wikipediaLink(thing).flatMap((link) => [' · ', link]) : null, speaker ? [' · ', el('a', { href: chosenWith('compare', {}, { of: 'people', a: speaker.speaker_id }) }, 'Compare with others')] : null),
      figuresOf(subject),
      mentioned ? part(`Who speaks of ${name}`, pairs(spokenOfBy(subject), { otherTitle: 'Who', of: (row) => `${row.name} about ${name}`, file: fileName(name, 'who speaks of them'), nothing: 'Nobody in what is chosen.' }), unknownNote(subject, mentioned)) : null,
      sharp && sharp.element,
      sharp && sharp.told.element,
      mentioned ? part('Over time', ...overTime(mentioned, dossierView.table)) : null,
      speaker ? part(`Of whom ${name} speaks`, pairs(speaksOf(subject), { otherTitle: 'Of whom', of: (row) => `${name} about ${row.name}`, file: fileName(name, 'of whom they speak'), nothing: 'Of nobody in what is chosen.' })) : null,
      ...(speaker ? [askedPart(subject, wanted), answeredPart(subject, wanted)] : []),
      namesPart(subject),
      suggestionsPart(subject),
      speaker ? saidPart(subject, wanted) : null,
    ].filter(Boolean),
  );
  place.hidden = false;
  document.body.classList.add('with-dossier');
  document.title = `${name} – dossier`;
  if (sharp) {
    readAbout(subject, sharp, place, wanted);
  }
  if (isNew) {
    window.scrollTo({ top: 0, behavior: 'instant' });
    title.focus({ preventScroll: true });
  }
  return true;
}

const TITLE = document.title;

function hideDossier() {
  if (dossierView.id !== null) {
    dossierView.run++;
    dossierView.id = null;
    const place = document.getElementById('dossier');
    place.hidden = true;
    place.replaceChildren();
    document.body.classList.remove('with-dossier');
    document.title = TITLE;
  }
}

/** The same dossier for another choice. */
function showDossierAgain() {
  if (dossierView.id !== null) {
    showDossier(dossierView.id);
  }
}

/** The field that finds any person or thing. */
function dossierFinder() {
  const people = peopleOptions(corpus.speakers);
  const things = thingOptions(corpus.entities.filter((thing) => !thing.speaker_id || !corpus.person.has(thing.speaker_id)));
  // Somebody who speaks is also found by the names that others have for them.
  const asThing = new Map(corpus.entities.filter((thing) => thing.speaker_id).map((thing) => [thing.speaker_id, thing]));
  people.forEach((option) => asThing.has(option.id) && (option.names = [...new Set([...option.names, ...namesOf(asThing.get(option.id))])]));
  document.querySelector('#find').replaceChildren(combobox('Find a person or thing', [...people, ...things], openDossier));
}
