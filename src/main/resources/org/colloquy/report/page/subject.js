// Whom or what a dossier is of, and what the tables say of them, in what is chosen.

/**
 * Who and what an id is: of a speaker or of an entity.
 * @returns {?{id: string, speaker: ?Object, thing: ?Object, name: string}} rows of the tables; `id`
 *   is that of the speaker if there is one; null for an id of nobody
 */
function subjectOf(id) {
  const given = corpus.thing.get(id);
  const speaker = corpus.person.get(given ? given.speaker_id : id) || null;
  const thing = given || (speaker && corpus.entities.find((t) => t.speaker_id === speaker.speaker_id)) || null;
  return speaker || thing ? { id: speaker ? speaker.speaker_id : thing.entity_id, speaker, thing, name: speaker ? speaker.name : thing.name } : null;
}

/**
 * What a conversation adds to the tone toward a thing, by those whose role is chosen. If none is,
 * what speakers say who are not known counts, too.
 */
function towardIn(thing) {
  const place = corpus.thingIds.indexOf(thing.entity_id);
  const fits = corpus.peopleIds.map((id) => hasChosenRole(corpus.person.get(id)));
  const shares = choice.role
    ? [...sharesOf(2, choice.transcripts)].filter(([, [person, mentioned]]) => mentioned === place && fits[person])
    : [...sharesOf(1, choice.transcripts)].filter(([, [mentioned]]) => mentioned === place);
  const places = new Map();
  const parts = [];
  for (const [t, share] of shares) {
    const [mentions, ...moments] = share.slice(-4);
    places.set(t, (places.get(t) || 0) + mentions);
    parts[t] = added(parts[t], partOf(moments));
  }
  return {
    tone: together(parts.filter(Boolean), corpus.scales.mentions),
    places: [...places].map(([t, count]) => ({ number: t + 1, count })),
  };
}

function added(a, b) {
  return a ? { n: a.n + b.n, sum: a.sum + b.sum, squares: a.squares + b.squares } : b;
}

function spokenOfBy({ thing }) {
  return pairsIn(choice.transcripts)
    .filter((pair) => pair.entity_id === thing.entity_id && hasChosenRole(corpus.person.get(pair.speaker_id)))
    .map((pair) => {
      const person = corpus.person.get(pair.speaker_id);
      return { ...pair, id: person.speaker_id, name: person.name, note: thing.speaker_id === person.speaker_id ? 'of themselves' : noteOf(person), asked: { by: person.speaker_id, about: thing.entity_id } };
    });
}

function speaksOf({ speaker }) {
  return pairsIn(choice.transcripts)
    .filter((pair) => pair.speaker_id === speaker.speaker_id)
    .map((pair) => {
      const thing = corpus.thing.get(pair.entity_id);
      return { ...pair, id: thing.entity_id, name: thing.name, note: thing.speaker_id === speaker.speaker_id ? 'of themselves' : typeOf(thing), asked: { by: speaker.speaker_id, about: thing.entity_id } };
    });
}

/** Every form that counts as this one, and why; how often it is named so is filled in later. */
function namesOfSubject({ speaker, thing }) {
  const forms = new Map();
  const form = (text) => {
    const key = folded(text);
    if (!forms.has(key)) {
      forms.set(key, { text, reasons: new Map() });
    }
    return forms.get(key);
  };
  for (const row of [speaker, thing].filter(Boolean)) {
    namesOf(row).forEach(form);
  }
  for (const alias of corpus.aliases) {
    if ((speaker && alias.speaker_id === speaker.speaker_id) || (thing && alias.entity_id === thing.entity_id)) {
      const { reasons } = form(alias.label || 'no label');
      const why = `${alias.reason} (confidence ${alias.confidence})`;
      if (!reasons.has(why)) {
        reasons.set(why, { confidence: alias.confidence, reason: alias.reason, places: [] });
      }
      reasons.get(why).places.push(alias.transcript);
    }
  }
  return forms;
}

/** Suggestions name their names, some with a type in brackets. */
function suggestionsOf({ speaker, thing }) {
  const names = new Set();
  if (speaker) {
    names.add(speaker.name);
  }
  if (thing) {
    names.add(thing.name);
    names.add(`${thing.name} (${thing.type})`);
  }
  return corpus.suggestions.filter((row) => names.has(row.name) || names.has(row.other));
}
