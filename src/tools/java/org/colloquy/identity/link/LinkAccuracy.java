package org.colloquy.identity.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.colloquy.identity.dictionary.DictionaryIndex;
import org.colloquy.identity.dictionary.NameDictionary;
import org.colloquy.identity.dictionary.NamedPage;
import org.colloquy.model.EntityType;
import org.colloquy.model.PageLink;

/**
 * Prints how many of the named mentions of the gold dialogues are linked to the right page, by the
 * reports that the program has published of them, and by other thresholds. A mention counts as
 * found if a published named mention has its very words, or as overlapping if it shares some.
 */
public final class LinkAccuracy {
  private static final double[] THRESHOLDS = {0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95};

  private LinkAccuracy() {}

  private record GoldLink(String transcript, int start, int end, String page, String text) {}

  private record Found(String text, Optional<PageLink> link, String published) {}

  /**
   * Prints the figures.
   *
   * @param args the folder of the gold sets, the folder of reports on its dialogues, the folder of
   *     the dictionary's index
   */
  public static void main(String[] args) throws IOException {
    List<GoldLink> gold = gold(Path.of(args[0]));
    try (NameDictionary dictionary = DictionaryIndex.open(Path.of(args[2])).orElseThrow()) {
      printLookUp(gold, dictionary);
      for (boolean exact : new boolean[] {true, false}) {
        print(gold, found(gold, Path.of(args[1]), new Linker(dictionary), exact), exact);
      }
    } catch (DictionaryIndex.Unavailable | CsvValidationException e) {
      throw new IOException(e);
    }
  }

  /** Prints how far the dictionary alone gets, for the words of the gold mentions. */
  private static void printLookUp(List<GoldLink> gold, NameDictionary dictionary) {
    int given = 0;
    int right = 0;
    for (GoldLink link : gold) {
      Optional<NamedPage> page =
          dictionary
              .find(link.text())
              .or(() -> dictionary.find(link.text().replaceFirst("['’]s?$", "")))
              .or(() -> dictionary.find(bare(link.text())));
      given += page.isPresent() ? 1 : 0;
      right += page.map(p -> same(p.title().replace('_', ' '), link.page())).orElse(false) ? 1 : 0;
    }
    line("dictionary", given, right, gold.size());
  }

  private static void print(List<GoldLink> gold, List<Optional<Found>> found, boolean exact) {
    System.out.println(exact ? "the same words" : "words that overlap");
    int given = 0;
    int right = 0;
    for (int i = 0; i < gold.size(); i++) {
      String page = found.get(i).map(Found::published).orElse("");
      given += page.isEmpty() ? 0 : 1;
      right += same(page, gold.get(i).page()) ? 1 : 0;
    }
    line("published", given, right, gold.size());
    for (double threshold : THRESHOLDS) {
      given = 0;
      right = 0;
      for (int i = 0; i < gold.size(); i++) {
        Optional<PageLink> link =
            found.get(i).flatMap(Found::link).filter(l -> l.confidence() >= threshold);
        given += link.isPresent() ? 1 : 0;
        right += link.isPresent() && same(link.get().title(), gold.get(i).page()) ? 1 : 0;
      }
      line(String.format(Locale.ROOT, "%.2f", threshold), given, right, gold.size());
    }
    if (exact) {
      for (int i = 0; i < gold.size(); i++) {
        Optional<PageLink> link = found.get(i).flatMap(Found::link);
        if (link.isPresent()) {
          System.out.printf(
              Locale.ROOT,
              "  %s %.3f %s: %s, %s%n",
              same(link.get().title(), gold.get(i).page()) ? "right" : "WRONG",
              link.get().confidence(),
              gold.get(i).text(),
              link.get().title(),
              gold.get(i).page());
        }
      }
    }
  }

  private static boolean same(String page, String gold) {
    return page.toLowerCase(Locale.ROOT).equals(gold.toLowerCase(Locale.ROOT));
  }

  private static void line(String name, int given, int right, int all) {
    System.out.printf(
        Locale.ROOT,
        "%-10s given %3d right %3d of %d: precision %.3f recall %.3f%n",
        name,
        given,
        right,
        all,
        (double) right / Math.max(1, given),
        (double) right / all);
  }

  private static List<GoldLink> gold(Path shared) throws IOException {
    List<GoldLink> links = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> all = Files.list(shared.resolve("gold/links"))) {
      files = all.sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString().replace(".links.json", ".txt");
      String text = Files.readString(shared.resolve("gold/dialogues").resolve(name));
      for (JsonNode link : new ObjectMapper().readTree(file.toFile())) {
        int start = text.offsetByCodePoints(0, link.get("s").asInt());
        int end = text.offsetByCodePoints(0, link.get("e").asInt());
        links.add(
            new GoldLink(name, start, end, link.get("page").asText(), text.substring(start, end)));
      }
    }
    return links;
  }

  private static List<Optional<Found>> found(
      List<GoldLink> gold, Path reports, Linker linker, boolean exact)
      throws IOException, CsvValidationException {
    Map<String, Map<String, String>> entities = new HashMap<>();
    for (Map<String, String> row : rows(reports.resolve("entities.csv"))) {
      entities.put(row.get("entity_id"), row);
    }
    Map<String, List<Map<String, String>>> mentions = new HashMap<>();
    for (Map<String, String> row : rows(reports.resolve("mentions.csv"))) {
      if (row.get("kind").equals("name")) {
        mentions.computeIfAbsent(row.get("transcript"), t -> new ArrayList<>()).add(row);
      }
    }
    List<Optional<Found>> found = new ArrayList<>();
    for (GoldLink link : gold) {
      found.add(
          mentions.getOrDefault(link.transcript(), List.of()).stream()
              .filter(row -> fits(row, link, exact))
              .min(Comparator.comparingInt(row -> distance(row, link)))
              .map(row -> entities.get(row.get("entity_id")))
              .map(row -> found(row, linker)));
    }
    return found;
  }

  private static Found found(Map<String, String> entity, Linker linker) {
    CorpusName name =
        new CorpusName(
            entity.get("name"),
            EntityType.valueOf(entity.get("type")),
            new TreeSet<>(List.of(entity.get("aliases").split("; "))),
            !entity.get("speaker_id").isEmpty(),
            Integer.parseInt(entity.get("transcripts")));
    return new Found(entity.get("name"), linker.linkOf(name), entity.get("wikipedia"));
  }

  private static boolean fits(Map<String, String> row, GoldLink link, boolean exact) {
    int start = Integer.parseInt(row.get("start"));
    int end = Integer.parseInt(row.get("end"));
    return start < link.end()
        && end > link.start()
        && (!exact || bare(row.get("text")).equals(bare(link.text())));
  }

  /** Articles and possessive endings are in one scheme part of a name and not in the other. */
  private static String bare(String text) {
    return text.replaceFirst("^[Tt]he ", "").replaceFirst("['’]s?$", "");
  }

  private static int distance(Map<String, String> row, GoldLink link) {
    return Math.abs(Integer.parseInt(row.get("start")) - link.start())
        + Math.abs(Integer.parseInt(row.get("end")) - link.end());
  }

  private static List<Map<String, String>> rows(Path file)
      throws IOException, CsvValidationException {
    List<Map<String, String>> rows = new ArrayList<>();
    String text = Files.readString(file).replace("\uFEFF", "");
    try (CSVReaderHeaderAware reader = new CSVReaderHeaderAware(new java.io.StringReader(text))) {
      Map<String, String> row = reader.readMap();
      while (row != null) {
        rows.add(row);
        row = reader.readMap();
      }
    }
    return rows;
  }
}
