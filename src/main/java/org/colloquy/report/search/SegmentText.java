package org.colloquy.report.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.colloquy.report.column.Cells;
import org.colloquy.report.table.MentionsTable;
import org.colloquy.report.table.SentencesTable;
import org.colloquy.report.table.TranscriptRows;
import org.colloquy.report.table.TranscriptTable;

/**
 * What the index knows of the transcripts of a segment. All words of all sentences that somebody
 * says are numbered from 0 through the segment; for each term there are the numbers of the words
 * where it stands. So a phrase is a row of numbers that follow each other.
 */
final class SegmentText {
  /** What the name of an entity's term begins with; no word does. */
  private static final String ENTITY = "@";

  private static final int STEPS = 10_000;
  private static final int DIGITS_OF_TONE = 3;

  /** The tones of the sentences, in steps of 0.0001 from {@code −2.0001}; 0 is none. */
  private static final int STEPS_BELOW = 2 * STEPS + 1;

  private final Map<String, TermPlaces> terms = new HashMap<>();
  private final Map<String, Integer> speakers = new LinkedHashMap<>();
  private final StringBuilder tones = new StringBuilder();
  private final List<IndexedTranscript> transcripts = new ArrayList<>();
  private int words;

  /**
   * The sentences of a transcript.
   *
   * @param lengths the number of words of each
   * @param speakers who says them, as pairs: the number of the speaker in the segment, from 1, or 0
   *     if it is not known, and of how many sentences in a row
   */
  record IndexedTranscript(String lengths, String speakers) {}

  /** The places of a term. */
  private static final class TermPlaces {
    private final StringBuilder steps = new StringBuilder();
    private int last = -1;

    /** Adds a place behind all others; the last one is not added twice. */
    void add(int place) {
      if (place != last) {
        IndexDigits.append(steps, place - last - 1);
        last = place;
      }
    }
  }

  /** The rows of a table, cell by cell. */
  private static final class CellReader {
    private final List<String> columns;
    private final List<Cells> rows;

    CellReader(TranscriptRows rows, TranscriptTable<?> table) {
      this.columns = table.columns().names();
      this.rows = rows.of(table);
    }

    int size() {
      return rows.size();
    }

    String get(int row, String column) {
      return rows.get(row).values().get(columns.indexOf(column));
    }
  }

  /** Adds a transcript behind the others. */
  void add(TranscriptRows rows) {
    Map<String, Integer> firstWords = new HashMap<>();
    CellReader sentences = new CellReader(rows, new SentencesTable());
    StringBuilder lengths = new StringBuilder();
    StringBuilder runs = new StringBuilder();
    int running = -1;
    int inARow = 0;
    for (int i = 0; i < sentences.size(); i++) {
      int first = words;
      addWords(sentences.get(i, "text"));
      IndexDigits.append(lengths, words - first);
      if (words > first) {
        firstWords.put(sentences.get(i, "sentence"), first);
      }
      addTone(sentences.get(i, "sentiment"));
      int speaker = numberOf(sentences.get(i, "speaker_id"));
      if (speaker != running && inARow > 0) {
        appendRun(runs, running, inARow);
        inARow = 0;
      }
      running = speaker;
      inARow++;
    }
    if (inARow > 0) {
      appendRun(runs, running, inARow);
    }
    addEntities(new CellReader(rows, new MentionsTable()), firstWords);
    transcripts.add(new IndexedTranscript(lengths.toString(), runs.toString()));
  }

  private static void appendRun(StringBuilder runs, int speaker, int sentences) {
    IndexDigits.append(runs, speaker);
    IndexDigits.append(runs, sentences);
  }

  private void addWords(String text) {
    for (String word : SearchWords.of(text)) {
      terms.computeIfAbsent(word, w -> new TermPlaces()).add(words);
      words++;
    }
  }

  private void addTone(String cell) {
    int steps =
        cell.isEmpty()
            ? 0
            : new BigDecimal(cell).multiply(BigDecimal.valueOf(STEPS)).intValueExact()
                + STEPS_BELOW;
    IndexDigits.append(tones, steps, DIGITS_OF_TONE);
  }

  private int numberOf(String speaker) {
    return speaker.isEmpty() ? 0 : speakers.computeIfAbsent(speaker, s -> speakers.size() + 1);
  }

  /** An entity stands at the first words of the sentences that mention it and have words. */
  private void addEntities(CellReader mentions, Map<String, Integer> firstWords) {
    Map<String, SortedSet<Integer>> places = new HashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      String entity = mentions.get(i, "entity_id");
      Integer first = firstWords.get(mentions.get(i, "sentence"));
      if (!entity.isEmpty() && first != null) {
        places.computeIfAbsent(ENTITY + entity, e -> new TreeSet<>()).add(first);
      }
    }
    places.forEach(
        (term, at) -> {
          TermPlaces all = terms.computeIfAbsent(term, t -> new TermPlaces());
          at.forEach(all::add);
        });
  }

  /** The transcripts, in order. */
  List<IndexedTranscript> transcripts() {
    return List.copyOf(transcripts);
  }

  /** The ids of the speakers, in the order of their numbers from 1. */
  List<String> speakers() {
    return List.copyOf(speakers.keySet());
  }

  /** The tones of all sentences, three digits each. */
  String tones() {
    return tones.toString();
  }

  /** The terms, sorted by their UTF-16 code units, as scripts sort them. */
  List<String> terms() {
    return terms.keySet().stream().sorted().toList();
  }

  /**
   * The places of a term: the first one, then how many words lie between each and the next.
   *
   * @throws NullPointerException if there is no such term
   */
  String placesOf(String term) {
    return terms.get(term).steps.toString();
  }
}
