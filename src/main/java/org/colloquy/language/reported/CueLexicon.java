package org.colloquy.language.reported;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.SpeechReport.Stance;
import org.colloquy.model.lexicon.WordFile;
import org.colloquy.model.lexicon.WordLine;

/** The words of saying, from {@code cues.tsv}. */
final class CueLexicon {
  private static final int FIELDS = 4;
  private static final String NOUN = "noun";
  private static final Set<String> PARTS = Set.of("verb", NOUN);

  private final Map<String, SpeechCue> verbs = new HashMap<>();
  private final Map<String, SpeechCue> nouns = new HashMap<>();

  private CueLexicon() {}

  /**
   * Reads the list.
   *
   * @throws IllegalStateException if a line is malformed or a word stands twice; the message names
   *     the line
   */
  static CueLexicon load() {
    return of(WordFile.beside(CueLexicon.class, "cues.tsv"));
  }

  static CueLexicon of(List<WordLine> lines) {
    CueLexicon lexicon = new CueLexicon();
    lines.forEach(lexicon::add);
    return lexicon;
  }

  private void add(WordLine line) {
    List<String> fields = line.fields();
    if (fields.size() != FIELDS || !PARTS.contains(fields.get(1))) {
      throw line.malformed("not a lemma, verb or noun, an attitude and kinds");
    }
    boolean noun = fields.get(1).equals(NOUN);
    Set<SpeechCue.Kind> takes = EnumSet.noneOf(SpeechCue.Kind.class);
    Stance stance;
    try {
      stance = Stance.valueOf(fields.get(2).toUpperCase(Locale.ROOT));
      for (String kind : fields.get(3).split(" ")) {
        takes.add(SpeechCue.Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
      }
    } catch (IllegalArgumentException e) {
      throw line.malformed("no such attitude or kind");
    }
    SpeechCue cue = new SpeechCue(fields.get(0), noun, stance, takes);
    if ((noun ? nouns : verbs).put(cue.lemma(), cue) != null) {
      throw line.malformed("the word stands twice");
    }
  }

  /** The word of saying with this lemma; empty if it is none. */
  Optional<SpeechCue> verb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  /** The noun of saying with this lemma; empty if it is none. */
  Optional<SpeechCue> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }
}
