package org.colloquy.speaker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.colloquy.model.Speaker;
import org.colloquy.model.Transcript;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;

/**
 * A case of a convention: a file as people bring it, and the turns that a person sees in it.
 *
 * <p>The expectation stands in {@code NAME.expected.txt} next to the file. It has a line for each
 * turn: who speaks, a tab, the words. {@code …} stands for words that are left out; a line that
 * begins with {@code #} says why the case is there, and {@code # no turns} that the file is no
 * transcript. A speaker {@code ?} may be anybody or nobody; an empty one is nobody. Single capital
 * letters stand for the speakers as the file calls them, in the order in which they begin.
 *
 * @param file the file that is read
 * @param turns the turns that are expected; neighbouring turns of one speaker are one
 */
record ConventionCase(Path file, List<Said> turns) {
  private static final String EXPECTED = ".expected.txt";
  private static final int SHOWN = 2;

  /** What somebody says: the name of the speaker, empty for nobody, and the words. */
  record Said(String who, String words) {
    boolean fits(Said found) {
      return (who.equals("?") || wordsOf(who).equals(wordsOf(found.who)))
          && ends().equals(found.ends());
    }

    private List<List<String>> ends() {
      List<String> all = wordsOf(words.replace('…', ' '));
      return List.of(
          all.subList(0, Math.min(SHOWN, all.size())),
          all.subList(Math.max(0, all.size() - SHOWN), all.size()));
    }

    @Override
    public String toString() {
      return who + ": " + words;
    }
  }

  ConventionCase {
    turns = List.copyOf(turns);
  }

  /** Returns the cases of a folder, by the names of their files. */
  static List<ConventionCase> in(Path folder) throws IOException {
    List<Path> files;
    try (var all = Files.list(folder)) {
      files = all.sorted().toList();
    }
    List<ConventionCase> cases = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      Path expected =
          folder.resolve(name.substring(0, Math.max(0, name.lastIndexOf('.'))) + EXPECTED);
      if (!name.endsWith(EXPECTED) && Files.exists(expected)) {
        cases.add(new ConventionCase(file, expected(expected)));
      }
    }
    return cases;
  }

  private static List<Said> expected(Path file) throws IOException {
    List<Said> turns = new ArrayList<>();
    boolean none = false;
    for (String line : Files.readAllLines(file)) {
      int tab = line.indexOf('\t');
      if (line.startsWith("#") || tab < 0) {
        none |= line.strip().equals("# no turns");
      } else {
        turns.add(new Said(line.substring(0, tab).strip(), line.substring(tab + 1)));
      }
    }
    if (turns.isEmpty() != none) {
      throw new IllegalStateException(file + " has either turns or the line '# no turns'");
    }
    return merged(turns);
  }

  /** Reads and casts the file, and returns what is said in it; empty if it is no transcript. */
  List<Said> read() {
    Reading reading = new Readers().read(new TranscriptFile(file.getFileName().toString(), file));
    if (!(reading instanceof Reading.Conversation conversation)) {
      return List.of();
    }
    Transcript transcript = conversation.transcript();
    var cast = Casting.of(transcript).cast();
    return merged(
        transcript.turns().stream()
            .map(
                turn ->
                    new Said(
                        cast.speakerOf(turn.number()).map(Speaker::name).orElse(""),
                        turn.textIn(transcript.text()).replace('\n', ' ')))
            .toList());
  }

  /** Whether what is found is what is expected, turn by turn. */
  boolean isRight(List<Said> found) {
    List<Said> named = areLetters() ? lettered(found) : found;
    boolean right = named.size() == turns.size();
    for (int i = 0; right && i < turns.size(); i++) {
      right = turns.get(i).fits(named.get(i));
    }
    return right;
  }

  private boolean areLetters() {
    return turns.stream().allMatch(turn -> turn.who().matches("[AB]"));
  }

  private static List<Said> lettered(List<Said> found) {
    List<String> names = new ArrayList<>();
    List<Said> lettered = new ArrayList<>();
    for (Said turn : found) {
      if (!turn.who().isEmpty() && !names.contains(turn.who())) {
        names.add(turn.who());
      }
      int number = names.indexOf(turn.who());
      lettered.add(new Said(number < 0 ? "" : String.valueOf((char) ('A' + number)), turn.words()));
    }
    return lettered;
  }

  private static List<Said> merged(List<Said> turns) {
    List<Said> merged = new ArrayList<>();
    for (Said turn : turns) {
      int last = merged.size() - 1;
      if (last >= 0 && wordsOf(merged.get(last).who()).equals(wordsOf(turn.who()))) {
        Said before = merged.get(last);
        merged.set(last, new Said(before.who(), before.words() + " " + turn.words()));
      } else {
        merged.add(turn);
      }
    }
    return merged;
  }

  /** Returns the words in small letters, without accents and marks. */
  private static List<String> wordsOf(String text) {
    String plain =
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "");
    return Arrays.stream(plain.split("[^a-z0-9]+")).filter(word -> !word.isEmpty()).toList();
  }
}
