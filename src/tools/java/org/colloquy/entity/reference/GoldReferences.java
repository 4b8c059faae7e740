package org.colloquy.entity.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.entity.TranscriptReferents;
import org.colloquy.entity.talk.Pointer;
import org.colloquy.entity.talk.PossibleReferent;
import org.colloquy.entity.talk.Talk;
import org.colloquy.language.TurnAnnotator;
import org.colloquy.model.Annotations;
import org.colloquy.model.Mention;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;
import org.colloquy.speaker.Casting;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;

/** Reads the transcripts with marks below a folder, and a file of labels for others there. */
final class GoldReferences {
  private static final Set<String> SECOND = Set.of("you", "your", "yours", "yourself", "ya");
  private static final Set<String> THIRD =
      Set.of(
          "he", "him", "his", "himself", "she", "her", "hers", "herself", "who", "they", "them",
          "their");
  private static final Set<String> FIRST = Set.of("i", "me", "my", "mine", "myself", "i'm", "im");

  private final Path shared;
  private final TurnAnnotator annotator;
  private final ObjectMapper json = new ObjectMapper();

  GoldReferences(Path shared, TurnAnnotator annotator) {
    this.shared = shared;
    this.annotator = annotator;
  }

  /**
   * Reads all transcripts with marks.
   *
   * @param labels a file with a line for each mark: the transcript's file, start and end in code
   *     points, kind, answer, with tabs between
   */
  List<GoldTalk> all(Path labels) throws IOException {
    List<GoldTalk> talks = new ArrayList<>(characters());
    talks.addAll(references());
    talks.addAll(dialogues());
    talks.addAll(labels(labels));
    return talks;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }

  private GoldTalk talk(String set, Path file, List<GoldMark> marks, boolean exact) {
    String name = file.getFileName().toString();
    Reading reading = new Readers().read(new TranscriptFile(name, file));
    if (!(reading instanceof Reading.Conversation conversation)) {
      throw new IllegalStateException(name + " is no conversation");
    }
    Transcript transcript = conversation.transcript();
    Casting.CastAndProblems casting = Casting.of(transcript);
    Annotations annotations = annotator.annotate(transcript, casting.cast());
    List<PossibleReferent> referents =
        TranscriptReferents.of(transcript, casting.cast(), annotations);
    return new GoldTalk(
        set, name, new Talk(transcript, casting.cast(), annotations, referents), marks, exact);
  }

  /** A span in UTF-16 code units, given its offsets in code points. */
  private static Span span(String text, int start, int end) {
    return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  private List<GoldTalk> characters() throws IOException {
    List<GoldTalk> talks = new ArrayList<>();
    for (Path gold : files(shared.resolve("gold/characters"), ".gold.json")) {
      Path file = Path.of(gold.toString().replace(".gold.json", ".txt"));
      String text = Files.readString(file);
      List<GoldMark> marks = new ArrayList<>();
      for (JsonNode row : json.readTree(gold.toFile())) {
        String word = row.get(4).asText();
        String small = word.toLowerCase(Locale.ROOT);
        if (FIRST.contains(small)) {
          continue;
        }
        String kind =
            SECOND.contains(small)
                ? "you"
                : THIRD.contains(small)
                    ? "third"
                    : Character.isUpperCase(word.charAt(0)) ? "name" : "nominal";
        marks.add(
            new GoldMark(
                span(text, row.get(0).asInt(), row.get(1).asInt()),
                kind,
                List.of(row.get(2).asText())));
      }
      GoldTalk talk = talk("characters", file, marks, false);
      marks.addAll(unmarked(talk));
      talks.add(new GoldTalk("characters", talk.name(), talk.talk(), marks, false));
    }
    return talks;
  }

  /**
   * Marks for the words of somebody that the gold of the characters leaves out: they mean several
   * people, people in general or nobody named.
   */
  private static List<GoldMark> unmarked(GoldTalk gold) {
    MarkedMentions marked = new MarkedMentions(gold);
    List<GoldMark> marks = new ArrayList<>();
    for (int i = 0; i < gold.talk().count(); i++) {
      Pointer pointer = Pointer.of(gold.talk().mention(i), gold.talk().text(i));
      boolean ofSomebody =
          pointer == Pointer.YOU
              || pointer == Pointer.HE
              || pointer == Pointer.SHE
              || pointer == Pointer.PERSON_PHRASE;
      Span span = gold.talk().mention(i).span();
      boolean apart =
          gold.marks().stream()
              .noneMatch(m -> m.span().start() < span.end() && span.start() < m.span().end());
      if (ofSomebody && apart && marked.of(i) == null && gold.talk().namedBy(i).isEmpty()) {
        String kind = pointer == Pointer.YOU ? "you" : pointer.isPhrase() ? "nominal" : "third";
        marks.add(new GoldMark(span, kind, List.of()));
      }
    }
    return marks;
  }

  /** Makes a mark; null if the answer is several or the place is no reference. */
  private static GoldMark mark(String text, int start, int end, String kind, String answer) {
    if (answer.startsWith("GROUP") || answer.equals("BAD")) {
      return null;
    }
    boolean named =
        !answer.equals("UNNAMED") && !answer.equals("NOBODY") && !answer.equals("LISTENERS");
    return new GoldMark(span(text, start, end), kind, named ? List.of(answer) : List.of());
  }

  private List<GoldTalk> references() throws IOException {
    Path folder = shared.resolve("gold/references");
    Map<String, List<GoldMark>> marks = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve("references.jsonl"))) {
      JsonNode row = json.readTree(line);
      String file = row.get("file").asText();
      GoldMark mark =
          mark(
              Files.readString(folder.resolve(file)),
              row.get("start").asInt(),
              row.get("end").asInt(),
              row.get("kind").asText(),
              row.get("answer").asText());
      marks.computeIfAbsent(file, f -> new ArrayList<>());
      if (mark != null) {
        marks.get(file).add(mark);
      }
    }
    List<GoldTalk> talks = new ArrayList<>();
    marks.forEach((file, m) -> talks.add(talk("references", folder.resolve(file), m, false)));
    return talks;
  }

  private List<GoldTalk> labels(Path file) throws IOException {
    Map<String, List<GoldMark>> marks = new TreeMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t");
      marks.computeIfAbsent(cells[0], f -> new ArrayList<>());
      GoldMark mark =
          mark(
              Files.readString(shared.resolve(cells[0])),
              Integer.parseInt(cells[1]),
              Integer.parseInt(cells[2]),
              cells[3],
              cells[4]);
      if (mark != null) {
        marks.get(cells[0]).add(mark);
      }
    }
    List<GoldTalk> talks = new ArrayList<>();
    marks.forEach((f, m) -> talks.add(talk("labels", shared.resolve(f), m, false)));
    return talks;
  }

  /** The names of a chain are those of its mentions that are proper names. */
  private List<GoldTalk> dialogues() throws IOException {
    List<GoldTalk> talks = new ArrayList<>();
    for (Path gold : files(shared.resolve("gold/dialogues"), ".gold.json")) {
      Path file = Path.of(gold.toString().replace(".gold.json", ".txt"));
      String text = Files.readString(file);
      JsonNode root = json.readTree(gold.toFile());
      GoldTalk talk = talk("dialogues", file, List.of(), true);
      Map<Span, List<Span>> chainOf = new TreeMap<>();
      for (JsonNode chain : root.path("coref")) {
        List<Span> spans = new ArrayList<>();
        chain.forEach(m -> spans.add(span(text, m.get(0).asInt(), m.get(1).asInt())));
        spans.forEach(s -> chainOf.put(s, spans));
      }
      talks.add(
          new GoldTalk("dialogues", talk.name(), talk.talk(), marks(talk.talk(), chainOf), true));
    }
    return talks;
  }

  /** Marks for all mentions of a dialogue; names are given as {@code #} and their referent. */
  private static List<GoldMark> marks(Talk talk, Map<Span, List<Span>> chainOf) {
    Map<Span, Integer> mentionAt = new TreeMap<>();
    for (int i = 0; i < talk.count(); i++) {
      mentionAt.put(talk.mention(i).span(), i);
    }
    List<GoldMark> marks = new ArrayList<>();
    for (int i = 0; i < talk.count(); i++) {
      Mention mention = talk.mention(i);
      Pointer pointer = Pointer.of(mention, talk.text(i));
      if (pointer == Pointer.NONE || talk.namedBy(i).isPresent()) {
        continue;
      }
      List<String> names = new ArrayList<>();
      for (Span other : chainOf.getOrDefault(mention.span(), List.of())) {
        Integer found = mentionAt.get(other);
        if (found == null || found == i) {
          continue;
        }
        talk.namedBy(found).ifPresent(r -> names.add("#" + r));
        if (talk.mention(found).person() == Mention.Person.FIRST_SINGULAR
            && talk.speakerOf(found).isPresent()
            && !talk.quotations().cover(talk.mention(found).span())) {
          int speaker = talk.speakerOf(found).getAsInt();
          for (int r = 0; r < talk.referents().size(); r++) {
            if (talk.referents().get(r).speaker().equals(OptionalInt.of(speaker))) {
              names.add("#" + r);
            }
          }
        }
      }
      String kind = pointer == Pointer.YOU ? "you" : pointer.isPhrase() ? "nominal" : "third";
      marks.add(new GoldMark(mention.span(), kind, names.stream().distinct().toList()));
    }
    return marks;
  }
}
