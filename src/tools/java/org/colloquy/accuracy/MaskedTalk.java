package org.colloquy.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.colloquy.model.Attribution;
import org.colloquy.model.Cast;
import org.colloquy.model.Label;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;
import org.colloquy.speaker.Casting;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;

/**
 * A talk whose labels are masked: each is {@code Speaker 1}, {@code Speaker 2} and so on, by the
 * order of the first turns. Everything that nobody says is dropped (headlines, lists of
 * participants, introductions in print, stage directions), and so are turns whose speaker the
 * transcript does not tell.
 *
 * @param text the masked text
 * @param names the true names of the speakers by their numbers, which begin with 1; none for
 *     somebody whose label names nobody
 * @param turns the number of the speaker of each turn
 */
record MaskedTalk(String text, Map<Integer, String> names, List<Integer> turns) {
  private static final String LABEL = "Speaker ";

  /** Reads a transcript and masks its labels; empty if the file is no transcript. */
  static Optional<MaskedTalk> of(Path file) {
    return read(file.getFileName().toString(), file).map(MaskedTalk::mask);
  }

  private static Optional<Transcript> read(String name, Path file) {
    return new Readers().read(new TranscriptFile(name, file)) instanceof Reading.Conversation c
        ? Optional.of(c.transcript())
        : Optional.empty();
  }

  private static MaskedTalk mask(Transcript transcript) {
    Cast cast = Casting.of(transcript).cast();
    Map<Integer, Integer> numbers = new LinkedHashMap<>();
    Map<Integer, String> names = new TreeMap<>();
    List<Integer> turns = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Turn turn : transcript.turns()) {
      OptionalInt member = cast.indexOf(turn.number());
      if (member.isPresent()) {
        int number = numbers.computeIfAbsent(member.getAsInt(), m -> numbers.size() + 1);
        Speaker speaker = cast.speakers().get(member.getAsInt());
        if (cast.of(turn.number()).kind() == Attribution.Kind.LABELLED && speaker.named()) {
          names.put(number, speaker.name());
        }
        turns.add(number);
        text.append(LABEL)
            .append(number)
            .append(": ")
            .append(Words.singleSpaced(turn.textIn(transcript.text())))
            .append("\n\n");
      }
    }
    return new MaskedTalk(text.toString(), names, turns);
  }

  /** Returns the names that the program finds in the masked text, by the number of the speaker. */
  Map<Integer, Speaker> found() {
    try {
      Path folder = Files.createTempDirectory("masked");
      Path file = folder.resolve("talk.txt");
      try {
        Files.writeString(file, text);
        return read("talk.txt", file).map(MaskedTalk::namesIn).orElse(Map.of());
      } finally {
        Files.deleteIfExists(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Integer, Speaker> namesIn(Transcript masked) {
    Cast cast = Casting.of(masked).cast();
    Map<Integer, Speaker> found = new TreeMap<>();
    for (Turn turn : masked.turns()) {
      Optional<Speaker> speaker = cast.speakerOf(turn.number()).filter(Speaker::named);
      Optional<String> label =
          turn.label().map(Label::text).filter(printed -> printed.startsWith(LABEL));
      if (speaker.isPresent() && label.isPresent()) {
        found.put(Integer.parseInt(label.get().substring(LABEL.length())), speaker.get());
      }
    }
    return found;
  }

  /** Whether somebody says a word of this name of at least three letters. */
  boolean isSpoken(String name) {
    return PersonName.parse(apart(name)).words().stream()
        .filter(word -> word.length() > 2)
        .anyMatch(word -> text.matches("(?s).*\\b\\Q" + word + "\\E\\b.*"));
  }

  /** Some labels of the corpora have initials that stick to the surname: {@code Jane QRoe}. */
  static String apart(String name) {
    return name.replaceAll("(?<![\\p{L}])(\\p{Lu})(?=\\p{Lu}\\p{Ll})", "$1 ");
  }
}
