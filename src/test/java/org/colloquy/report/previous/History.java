package org.colloquy.report.previous;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.colloquy.app.Night;
import org.colloquy.language.FakeAnnotator;
import org.colloquy.language.TurnAnnotator;
import org.colloquy.model.Annotations;
import org.colloquy.model.Cast;
import org.colloquy.model.EntityType;
import org.colloquy.model.Transcript;

/**
 * A history of a corpus, night after night; the same seed gives the same random events. Two output
 * folders have this history: one of runs that take over what they can, one of runs that start from
 * nothing.
 */
final class History {
  /** File names that give one slug, that sort first and last, with a date and without. */
  private static final List<String> FILES =
      List.of(
          "a talk.txt",
          "a-talk.txt",
          "a/talk.txt",
          "2024-03-12 b.txt",
          "2023-01-02 b.md",
          "middle.txt",
          "new.txt",
          "z.txt");

  /** Labels that mean one person or two, depending on which other transcripts there are. */
  private static final List<String> LABELS =
      List.of(
          "JOHN SMITH, HOST",
          "JOHN SMITH",
          "JOHN A. SMITH",
          "SENATOR JOHN SMITH",
          "JOHN SMITH JR.",
          "SMITH",
          "ANA LUND, HOST",
          "ANA LUND (Nordvik Herald)",
          "Ana LUND",
          "UNIDENTIFIED MAN #1",
          "Q",
          "SARA HOLT, BYLINE");

  private static final List<String> SAYINGS =
      List.of(
          "Good day, Ana.",
          "I saw John Smith in Nordvik last year.",
          "The Harbour Board is bad, you know?",
          "She said that harbour board is good.",
          "Sara Holt knows it. She was good.",
          "My name is John A. Smith.",
          "We asked the Nordvik Herald, \"twice\"; nobody answered.",
          "mumble mumble,\nmumble.",
          "=1+1 is bad.",
          "(LAUGHTER) Thank you, Senator.");

  private static final List<String> TRANSCRIPTS =
      List.of(
          "middle.txt,2024-03-05,,",
          "z.txt,,Rowing at dawn,Salt Hour",
          "a/talk.txt,2022-01-02,Tides,",
          "nowhere.txt,,,Salt Hour",
          "new.txt,3/5/2024,,");

  private static final List<String> PEOPLE =
      List.of("John Smith,m,Red", "Sara Holt,f,", "Ana,f,Blue", "Nobody,,Blue", "Sara Holt,f,Red");

  private static final List<String> ALIASES =
      List.of(
          "SMITH,John Smith,",
          "Ana Lund,Anna Lund,",
          "John Smith,John Smith (senator),z.txt",
          "Q,Sara Holt,",
          "JOHN SMITH,,middle.txt",
          "NOBODY,No Body,");

  private static final List<String> ENTITIES =
      List.of(
          "Harbour Board,Board of the Harbour,ORGANIZATION,",
          "Nordvik,,ban,",
          "last year,Last Year,ORGANIZATION,",
          "Nordvik Herald,Nordvik,ORGANIZATION,new.txt",
          "Nowhere,Nothing,,");

  private static final List<List<String>> FORMATS =
      List.of(
          List.of("--format", "csv,html"),
          List.of("--format", "csv,html"),
          List.of("--format", "csv"),
          List.of("--format", "html"),
          List.of("--format", "csv,parquet"),
          List.of("--format", "csv,xlsx"),
          List.of("--format", "xlsx"),
          List.of(),
          List.of());

  private final Random random;

  /** Whether a transcript may become so long that each gets its own page. */
  private final boolean hasPages;

  private final Night takenOver;
  private final Night fromNothing;
  private final List<String> told = new ArrayList<>();
  private List<String> settings = FORMATS.get(0);

  History(Path folder, long seed) throws IOException {
    this.random = new Random(seed);
    this.hasPages = seed % 3 == 2;
    this.takenOver = new Night(folder).with(annotator());
    this.fromNothing = new Night(folder).with(annotator());
    write(FILES.get(0));
    write("middle.txt");
    for (int i = 0; i < 3; i++) {
      change();
    }
  }

  /** The output folder of runs that take over what they can. */
  Path takenOver() {
    return takenOver.output;
  }

  /** The output folder of runs that start from nothing. */
  Path fromNothing() {
    return takenOver.output.resolveSibling("from nothing");
  }

  /**
   * Makes the next night happen.
   *
   * @return what has happened so far
   */
  List<String> next() throws IOException {
    for (int i = random.nextInt(3); i >= 0; i--) {
      change();
    }
    if (random.nextInt(8) == 0) {
      die();
    }
    fromNothing.into(fromNothing(), arguments("--rebuild"));
    takenOver.run(arguments());
    return told;
  }

  private Object[] arguments(String... more) {
    List<String> arguments = new ArrayList<>(settings);
    arguments.addAll(List.of("-q", "--threads", "2"));
    arguments.addAll(Arrays.asList(more));
    return arguments.toArray();
  }

  private void change() throws IOException {
    switch (random.nextInt(15)) {
      case 0, 1, 2, 3 -> write(one(FILES));
      case 4 -> rename();
      case 5 -> delete();
      case 6 -> table("aliases.csv", "label,name,transcript", ALIASES);
      case 7 -> table("entities.csv", "alias,name,type,transcript", ENTITIES);
      case 8 -> table("transcripts.csv", "transcript,date,title,outlet", TRANSCRIPTS);
      case 9 -> settings();
      case 10 -> damagePublication();
      case 11 -> damageStore("digests");
      case 12 -> damageStore(".record");
      case 13 -> table("people.csv", "name,gender,party", PEOPLE);
      default -> damageStore("publication.last");
    }
  }

  private <T> T one(List<T> among) {
    return among.get(random.nextInt(among.size()));
  }

  private void write(String name) throws IOException {
    StringBuilder text = new StringBuilder();
    if (random.nextBoolean()) {
      text.append("# The ferry that came late\n\n");
    }
    List<String> labels = List.of(one(LABELS), one(LABELS), one(LABELS));
    // Enough turns for each conversation to get its own page.
    boolean many = hasPages && name.startsWith("middle") && random.nextInt(3) > 0;
    int turns = many ? 4_500 : 3 + random.nextInt(12);
    for (int i = 0; i < turns; i++) {
      text.append(labels.get(i % 3)).append(": ");
      text.append(many ? "Yes." : one(SAYINGS) + " " + one(SAYINGS)).append("\n\n");
    }
    if (random.nextInt(10) == 0) {
      text.append(labels.get(0)).append(": TANGLE.\n");
    }
    if (random.nextInt(10) == 0) {
      text.setLength(0);
      text.append("Nobody speaks here.\n");
    }
    takenOver.write(name, text.toString());
    told.add("write " + name);
  }

  private List<Path> transcripts() throws IOException {
    try (Stream<Path> all = Files.walk(takenOver.data)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void rename() throws IOException {
    List<Path> files = transcripts();
    Path to = takenOver.data.resolve(one(FILES));
    if (!files.isEmpty()) {
      Path from = one(files);
      Files.createDirectories(to.getParent());
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
      told.add("rename " + from + " " + to);
    }
  }

  private void delete() throws IOException {
    List<Path> files = transcripts();
    if (files.size() > 3) {
      Path file = one(files);
      Files.delete(file);
      told.add("delete " + file);
    }
  }

  private void table(String name, String header, List<String> rows) throws IOException {
    if (random.nextInt(4) == 0) {
      Files.deleteIfExists(takenOver.data.resolve(name));
      told.add("delete " + name);
      return;
    }
    String row = one(rows);
    takenOver.write(name, header + "\n" + row + "\n" + one(rows) + "\n");
    told.add("write " + name + " " + row);
  }

  private void settings() {
    settings = new ArrayList<>(one(FORMATS));
    if (random.nextInt(3) == 0) {
      settings.addAll(List.of("--delimiter", one(List.of(";", "tab"))));
    }
    if (random.nextInt(3) == 0) {
      settings.add("--values");
    }
    told.add("settings " + settings);
  }

  /** Damages both folders in the same way, because damage shows in changes.csv. */
  private void damagePublication() throws IOException {
    if (!Files.isDirectory(takenOver.output)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> all = Files.walk(takenOver.output)) {
      files =
          all.filter(Files::isRegularFile)
              .filter(f -> !f.endsWith("run.json") && !f.endsWith("changes.csv"))
              .sorted()
              .toList();
    }
    Path file = one(files);
    int how = random.nextInt(3);
    int where = random.nextInt(1 << 20);
    told.add("damage " + file + " " + how);
    for (Path folder : List.of(takenOver.output, fromNothing())) {
      damage(folder.resolve(takenOver.output.relativize(file)), how, where);
    }
  }

  private static void damage(Path file, int how, int where) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (how == 0 || bytes.length == 0) {
      Files.delete(file);
      return;
    }
    // A new file, because the pages of two publications may be links to one file.
    Files.delete(file);
    bytes[where % bytes.length] ^= 1;
    Files.write(file, how == 1 ? bytes : Arrays.copyOf(bytes, where % bytes.length));
  }

  private void damageStore(String kind) throws IOException {
    Path store = takenOver.output.resolveSibling(".output.store");
    if (!Files.isDirectory(store)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(store)) {
      files = all.filter(f -> f.toString().endsWith(kind)).sorted().toList();
    }
    if (!files.isEmpty()) {
      int how = random.nextInt(3);
      damage(one(files), how, random.nextInt(1 << 20));
      told.add(String.format(Locale.ROOT, "damage %s %d", kind, how));
    }
  }

  /**
   * Kills a run: before its reports are published, or before the store knows that they are. The
   * other folder gets no run in the first case, a whole one in the second.
   */
  private void die() throws IOException {
    Path store = takenOver.output.resolveSibling(".output.store");
    Path last = store.resolve("publication.last");
    if (!Files.exists(last) || !Files.isDirectory(takenOver.output)) {
      return;
    }
    Path kept = takenOver.output.resolveSibling("kept");
    PathUtils.copyDirectory(takenOver.output, kept);
    byte[] before = Files.readAllBytes(last);
    takenOver.run(arguments());
    Files.write(last, before);
    if (random.nextBoolean()) {
      PathUtils.deleteDirectory(takenOver.output);
      Files.move(kept, takenOver.output);
      told.add("die before publishing");
    } else {
      PathUtils.deleteDirectory(kept);
      fromNothing.into(fromNothing(), arguments("--rebuild"));
      told.add("die after publishing");
    }
    change();
  }

  private static TurnAnnotator annotator() {
    FakeAnnotator names =
        new FakeAnnotator()
            .name("John Smith", EntityType.PERSON)
            .name("John A. Smith", EntityType.PERSON)
            .name("Ana", EntityType.PERSON)
            .name("Sara Holt", EntityType.PERSON)
            .name("Harbour Board", EntityType.ORGANIZATION)
            .name("harbour board", EntityType.ORGANIZATION)
            .name("Nordvik Herald", EntityType.ORGANIZATION)
            .name("Nordvik", EntityType.CITY)
            .name("last year", EntityType.DATE)
            .nominal("nobody")
            .chain("Sara Holt", "She");
    return new TurnAnnotator() {
      @Override
      public Annotations annotate(Transcript transcript, Cast cast) {
        if (transcript.text().contains("TANGLE")) {
          throw new IllegalStateException("tangled");
        }
        return names.annotate(transcript, cast);
      }

      @Override
      public Annotations annotateWithoutChains(Transcript transcript, Cast cast) {
        return names.annotateWithoutChains(transcript, cast);
      }
    };
  }
}
