CREATE VIEW people_about_people AS
-- who talks about whom, how often and in what tone: people alone, nobody about themselves
SELECT
  pair.speaker,
  pair.entity AS about,
  pair.mentions,
  pair.named,
  pair.sentiment_mean,
  pair.sentiment_low,
  pair.sentiment_high,
  pair.sentiment_n,
  pair.negative,
  pair.neutral,
  pair.positive,
  pair.transcripts,
  pair.speaker_id,
  pair.entity_id
FROM speaker_entities AS pair
JOIN entities AS entity ON entity.entity_id = pair.entity_id
WHERE entity.type = 'PERSON' AND entity.speaker_id IS NOT pair.speaker_id
ORDER BY pair.mentions DESC, pair.speaker_id, pair.entity_id;

CREATE VIEW quotes AS
-- every mention with what one needs to cite it: speaker, sentence, title, date, file and line
SELECT
  speaker.name AS speaker,
  mention.entity AS about,
  mention.text AS words,
  mention.tone,
  mention.sentiment,
  mention.context AS quote,
  transcript.title,
  transcript.outlet,
  transcript.date,
  mention.transcript AS file,
  mention.line,
  mention.speaker_id,
  mention.entity_id,
  mention.mention_id
FROM mentions AS mention
JOIN transcripts AS transcript ON transcript.transcript = mention.transcript
LEFT JOIN speakers AS speaker ON speaker.speaker_id = mention.speaker_id;

CREATE VIEW mentions_by_month AS
-- how often and in what tone each person and thing is mentioned, by month; without a date: 'no date'
SELECT
  mention.entity,
  coalesce(strftime('%Y-%m', transcript.date), 'no date') AS month,
  count(*) AS mentions,
  count(DISTINCT mention.speaker_id) AS speakers,
  count(DISTINCT mention.transcript) AS transcripts,
  round(avg(mention.sentiment), 4) AS sentiment_mean,
  count(mention.sentiment) AS sentiment_n,
  mention.entity_id
FROM mentions AS mention
JOIN transcripts AS transcript ON transcript.transcript = mention.transcript
WHERE mention.entity_id IS NOT NULL AND mention.turn IS NOT NULL
GROUP BY mention.entity_id, month
ORDER BY mention.entity_id, month;

CREATE VIEW speech_by_month AS
-- how much each person says, by month; without a date: 'no date'
SELECT
  turn.speaker,
  coalesce(strftime('%Y-%m', transcript.date), 'no date') AS month,
  count(*) AS turns,
  sum(turn.words) AS words,
  sum(turn.questions) AS questions,
  count(DISTINCT turn.transcript) AS transcripts,
  turn.speaker_id
FROM turns AS turn
JOIN transcripts AS transcript ON transcript.transcript = turn.transcript
WHERE turn.speaker_id IS NOT NULL
GROUP BY turn.speaker_id, month
ORDER BY turn.speaker_id, month;

CREATE VIEW spoken_about_never_heard AS
-- people who are spoken about and never speak
SELECT
  entity.name,
  entity.mentions,
  entity.named,
  entity.speakers,
  entity.transcripts,
  entity.sentiment_mean,
  entity.sentiment_low,
  entity.sentiment_high,
  entity.sentiment_n,
  entity.wikipedia,
  entity.entity_id
FROM entities AS entity
WHERE entity.type = 'PERSON' AND entity.speaker_id IS NULL
ORDER BY entity.mentions DESC, entity.entity_id;

CREATE VIEW heard_never_spoken_about AS
-- people who speak and whom nobody else speaks about
SELECT
  speaker.name,
  speaker.role,
  speaker.affiliation,
  speaker.turns,
  speaker.words,
  speaker.transcripts,
  speaker.speaker_id
FROM speakers AS speaker
WHERE speaker.mentioned_by_others = 0
ORDER BY speaker.words DESC, speaker.speaker_id;
