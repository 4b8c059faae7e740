// The tables that stand in the page, and what they are for a choice of transcripts.

const corpus = (() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const tables = {};
  for (const [name, table] of Object.entries(data.tables)) {
    tables[name] = table.rows.map((row) => Object.fromEntries(row.map((cell, i) => [table.columns[i], cell])));
  }
  const byId = (rows, key) => new Map(rows.map((row) => [row[key], row]));
  return {
    ...tables,
    pages: data.pages,
    changeCount: data.changeCount,
    pageNames: data.pageNames,
    search: data.search,
    shares: data.shares,
    student: data.student,
    scales: data.scales,
    peopleIds: data.people,
    thingIds: data.things,
    person: byId(tables.speakers, 'speaker_id'),
    thing: byId(tables.entities, 'entity_id'),
    numberOf: new Map(tables.transcripts.map((row, i) => [row.transcript, i + 1])),
  };
})();

/** `PERSON` as `person`. */
function typeOf(thing) {
  return thing.type.toLowerCase().replaceAll('_', ' ');
}

/** Where the date of a transcript stands: `file name` as `the file name`. */
function dateSourceOf(transcript) {
  return transcript.date_source.endsWith('.csv') ? `your ${transcript.date_source}` : `the ${transcript.date_source}`;
}

/** How a transcript is called: its title, or its file. */
function titleOf(transcript) {
  return transcript.title || transcript.transcript;
}

/** The page of a conversation that does not stand in this one. */
function pageOf(number) {
  return `${corpus.pages}/${corpus.pageNames[number - 1]}`;
}

/** The file with what is said in it. */
function fileOf(number) {
  return pageOf(number).replace(/\.html$/, '.js');
}

/**
 * What is mentioned in each transcript: by thing, and by who mentions what. It is much, so it is
 * read when it is first asked for.
 */
let sharesOfMentions = null;

function mentionShares() {
  sharesOfMentions ||= JSON.parse(document.getElementById('mentions-data').textContent);
  return sharesOfMentions;
}

/**
 * Shares of a kind, of the chosen transcripts.
 * @param {number} kind 0 people, 1 things, 2 who of whom
 * @param {?Set<number>} chosen places of transcripts; null for all
 */
function* sharesOf(kind, chosen) {
  const mentions = kind === 0 ? null : mentionShares();
  for (let t = 0; t < corpus.shares.length; t++) {
    if (corpus.shares[t] && (!chosen || chosen.has(t))) {
      for (const share of kind === 0 ? corpus.shares[t] : mentions[t][kind - 1]) {
        yield [t, share];
      }
    }
  }
}

/** Who speaks in the chosen transcripts: the rows of speakers.csv, or their likes for the choice. */
function peopleIn(chosen) {
  if (!chosen) {
    return corpus.speakers.map((row) => ({ ...row, tone: meanIn(row, corpus.scales.sentences) }));
  }
  const sums = new Map();
  for (const [, [person, turns, sentences, words, questions, unscored, ...moments]] of sharesOf(0, chosen)) {
    const id = corpus.peopleIds[person];
    const sum = sums.get(id) || { turns: 0, sentences: 0, words: 0, questions: 0, unscored: 0, transcripts: 0, parts: [] };
    sum.turns += turns;
    sum.sentences += sentences;
    sum.words += words;
    sum.questions += questions;
    sum.unscored += unscored;
    sum.transcripts++;
    sum.parts.push(partOf(moments));
    sums.set(id, sum);
  }
  const allWords = [...sums.values()].reduce((all, sum) => all + sum.words, 0);
  return [...sums].map(([id, sum]) => {
    const row = corpus.person.get(id);
    return {
      ...row,
      ...sum,
      word_share: allWords === 0 ? '0.0000' : (sum.words / allWords).toFixed(4),
      tone: together(sum.parts, corpus.scales.sentences),
    };
  });
}

/** What a transcript adds to a mean. */
function partOf([n, sum, squares]) {
  return { n, sum, squares };
}

function summed(shares, keyOf) {
  const sums = new Map();
  for (const [t, share] of shares) {
    const key = keyOf(share);
    const sum = sums.get(key) || { mentions: 0, transcripts: 0, places: [], parts: [] };
    const [mentions, ...moments] = share.slice(-4);
    sum.mentions += mentions;
    sum.transcripts++;
    sum.places.push(t);
    sum.parts.push(partOf(moments));
    sums.set(key, sum);
  }
  return sums;
}

/** Who talks about whom in all transcripts, kept once it is made. */
let pairsInAll = null;

/** Who talks about whom in the chosen transcripts; for all of them, what the table of pairs says. */
function pairsIn(chosen) {
  if (chosen) {
    return summedPairs(chosen);
  }
  pairsInAll ||= summedPairs(null);
  return pairsInAll;
}

function summedPairs(chosen) {
  const sums = summed(sharesOf(2, chosen), ([person, thing]) => `${person} ${thing}`);
  return [...sums].map(([key, sum]) => {
    const [person, thing] = key.split(' ').map(Number);
    return {
      speaker_id: corpus.peopleIds[person],
      entity_id: corpus.thingIds[thing],
      mentions: sum.mentions,
      transcripts: sum.transcripts,
      tone: together(sum.parts, corpus.scales.mentions),
    };
  });
}

/** What is talked about in the chosen transcripts, most mentioned first. */
function thingsIn(chosen) {
  if (!chosen) {
    return corpus.entities.map((row) => ({ ...row, tone: meanIn(row, corpus.scales.mentions) }));
  }
  const sums = summed(sharesOf(1, chosen), ([thing]) => thing);
  return [...sums]
    .map(([thing, sum]) => {
      return {
        ...corpus.thing.get(corpus.thingIds[thing]),
        mentions: sum.mentions,
        transcripts: sum.transcripts,
        tone: together(sum.parts, corpus.scales.mentions),
      };
    })
    .sort((a, b) => b.mentions - a.mentions || (a.entity_id < b.entity_id ? -1 : 1));
}

/** How often the chosen transcripts hold it: places of transcripts with counts. */
function placesOf({ by, about }, chosen) {
  const places = [];
  const person = by === undefined ? -1 : corpus.peopleIds.indexOf(by);
  const thing = about === undefined ? -1 : corpus.thingIds.indexOf(about);
  const kind = about === undefined ? 0 : by === undefined ? 1 : 2;
  for (const [t, share] of sharesOf(kind, chosen)) {
    const fits =
      kind === 0 ? share[0] === person : kind === 1 ? share[0] === thing : share[0] === person && share[1] === thing;
    if (fits) {
      places.push({ number: t + 1, count: kind === 0 ? share[2] : share[share.length - 4] });
    }
  }
  return places;
}

/** Where those speak whose name others have, too, by their ids; made when first asked for. */
let placesOfNamesakes = null;

function namesakesIn() {
  const bearers = new Map();
  corpus.speakers.forEach((person) => bearers.set(person.name, (bearers.get(person.name) || 0) + 1));
  const titles = new Map();
  for (const [t, [place]] of sharesOf(0, null)) {
    const person = corpus.person.get(corpus.peopleIds[place]);
    if (bearers.get(person.name) > 1) {
      titles.set(person.speaker_id, [...(titles.get(person.speaker_id) || []), titleOf(corpus.transcripts[t])]);
    }
  }
  return new Map([...titles].map(([id, all]) => [id, all.length === 1 ? all[0] : `${all[0]} and ${grouped(all.length - 1)} more`]));
}

/** What tells a person from others: role, affiliation and, if others have the same name, where they speak. */
function noteOf(person) {
  placesOfNamesakes ||= namesakesIn();
  return [person.role, person.affiliation, placesOfNamesakes.get(person.speaker_id)].filter(Boolean).join(', ');
}
