package org.colloquy.report.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.colloquy.app.Table;

/** A search without an index: it reads all sentences of {@code sentences.csv}, one by one. */
final class PlainSearch {
  private final List<SaidSentence> sentences = new ArrayList<>();

  /** A row of {@code sentences.csv}. */
  record SaidSentence(
      String transcript,
      String number,
      String speaker,
      String date,
      String text,
      List<String> words) {}

  /**
   * What is asked.
   *
   * @param written as a reader writes it
   */
  record Asked(String written, List<AskedItem> items) {}

  /**
   * An item of a query.
   *
   * @param starts whether its last word is only the beginning of one
   */
  record AskedItem(List<String> words, boolean starts, boolean without) {
    /** How often it stands in a sentence. */
    int in(List<String> sentence) {
      int found = 0;
      for (int at = 0; at + words.size() <= sentence.size(); at++) {
        found += fits(sentence.subList(at, at + words.size())) ? 1 : 0;
      }
      return found;
    }

    private boolean fits(List<String> there) {
      int last = words.size() - 1;
      return there.subList(0, last).equals(words.subList(0, last))
          && (starts
              ? there.get(last).startsWith(words.get(last))
              : there.get(last).equals(words.get(last)));
    }

    private String written() {
      String all = String.join(" ", words).replace(" 's", "'s") + (starts ? "*" : "");
      return (without ? "-" : "") + (words.size() > 1 ? '"' + all + '"' : all);
    }
  }

  PlainSearch(Path reports) throws IOException {
    Path file = reports.resolve("sentences.csv");
    String head = Files.readString(file, StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
    List<String> columns = Arrays.asList(head.replace("\uFEFF", "").split(","));
    for (List<String> row : Table.rows(file)) {
      String text = row.get(columns.indexOf("text"));
      sentences.add(
          new SaidSentence(
              row.get(columns.indexOf("transcript")),
              row.get(columns.indexOf("sentence")),
              row.get(columns.indexOf("speaker_id")),
              row.get(columns.indexOf("date")),
              text,
              SearchWords.of(text)));
    }
  }

  /** All sentences, in the order of the table. */
  List<SaidSentence> sentences() {
    return List.copyOf(sentences);
  }

  /** The sentences that fit, each as often as the first item stands in it. */
  List<SaidSentence> hits(Asked asked, Predicate<SaidSentence> filter) {
    AskedItem first = asked.items().stream().filter(i -> !i.without()).findFirst().orElseThrow();
    List<SaidSentence> hits = new ArrayList<>();
    for (SaidSentence sentence : sentences) {
      if (filter.test(sentence)
          && asked.items().stream().allMatch(i -> i.in(sentence.words()) > 0 != i.without())) {
        for (int i = first.in(sentence.words()); i > 0; i--) {
          hits.add(sentence);
        }
      }
    }
    return hits;
  }

  /** What the page says of hits. */
  static String told(List<SaidSentence> hits) {
    Set<String> transcripts = new HashSet<>();
    Set<String> speakers = new HashSet<>();
    Set<SaidSentence> all = new HashSet<>(hits);
    hits.forEach(hit -> transcripts.add(hit.transcript()));
    hits.forEach(hit -> speakers.add(hit.speaker()));
    return counted(hits.size(), "hit")
        + " in "
        + counted(all.size(), "sentence")
        + " of "
        + counted(transcripts.size(), "transcript")
        + ", by "
        + counted(speakers.size(), "speaker")
        + ".";
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Makes up a query from the words of a sentence; it finds at least that, unless it says no. */
  Asked invented(Random random) {
    List<String> words = List.of();
    while (words.size() < 3) {
      words = sentences.get(random.nextInt(sentences.size())).words();
    }
    List<AskedItem> items = new ArrayList<>();
    items.add(item(words, random, false));
    for (int more = random.nextInt(3); more > 0; more--) {
      items.add(item(words, random, false));
    }
    if (random.nextInt(3) == 0) {
      List<String> others = sentences.get(random.nextInt(sentences.size())).words();
      if (!others.isEmpty()) {
        items.add(random.nextInt(items.size() + 1), item(others, random, true));
      }
    }
    return new Asked(
        String.join(" ", items.stream().map(AskedItem::written).toList()), List.copyOf(items));
  }

  private static AskedItem item(List<String> words, Random random, boolean without) {
    int length = Math.min(words.size(), 1 + (random.nextInt(3) == 0 ? random.nextInt(3) : 0));
    int at = random.nextInt(words.size() - length + 1);
    List<String> taken = new ArrayList<>(words.subList(at, at + length));
    // A reader can write this piece of a word behind another one only.
    if (taken.get(0).equals("'s")) {
      taken.set(0, "s");
    }
    String last = taken.get(length - 1);
    boolean starts = random.nextInt(4) == 0 && last.chars().allMatch(Character::isLetter);
    if (starts) {
      taken.set(length - 1, last.substring(0, 1 + random.nextInt(last.length())));
    }
    return new AskedItem(List.copyOf(taken), starts, without);
  }
}
