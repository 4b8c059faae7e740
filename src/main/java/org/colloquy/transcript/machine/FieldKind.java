package org.colloquy.transcript.machine;

import java.util.Locale;

/** What a field of a JSON object, or a value of it, means for a transcript. */
enum FieldKind {
  TEXT,
  TEXT_IF_STRING,
  NAME_OF_SPEAKER_IN_SPEECH,
  SPEECH_TYPE,
  SPEAKER_NAME,
  SPEAKER,
  ROLE,
  ROLE_IN_SPEECH,
  ROLE_IN_A_CHAT,
  ROLE_OF_NO_PERSON,
  SOURCE,
  SOURCE_OF_SPEECH,
  SPEAKER_ID,
  SPEAKER_FROM_1,
  PARAGRAPH_ID,
  WRITER_NAME,
  WRITER,
  WRITER_ID,
  CHANNEL,
  PERSON_NAME,
  PERSON_ID,
  PERSON_PART,
  PEOPLE,
  PEOPLE_IN_ORDER,
  PARAGRAPHS,
  START,
  END,
  DURATION,
  SENTENCES,
  CHANNELS,
  ALTERNATIVES,
  ASIDE,
  POST,
  TOOL,
  TRANSLATED,
  TRANSLATION,
  UNFINISHED_IF_TRUE,
  UNFINISHED_IF_FALSE,
  MARK_TYPE,
  BOT,
  BOT_IF_OBJECT,
  PERSON_TYPE,
  PERSON_SUBTYPE,
  SYSTEM_TYPE,
  NOBODY;

  /** The word for it in the data file. */
  String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
