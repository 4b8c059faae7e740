package org.colloquy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.app.CorpusRun;
import org.colloquy.app.Night;
import org.colloquy.language.FakeAnnotator;
import org.colloquy.model.EntityType;
import org.colloquy.model.Moments;
import org.colloquy.model.ToneScale;
import org.colloquy.model.Tones;
import org.colloquy.report.csv.PublishedTable;
import org.colloquy.report.interval.MeanInterval;
import org.colloquy.report.interval.TranscriptTones;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The figures of {@code balance.csv} are the sums of those of the other tables; a change of {@code
 * people.csv} makes the reports again and analyses nothing.
 */
class BalanceTest {
  private static final String PEOPLE =
      "name,gender,party\nAna Lund,woman,Green\nSara Holt,woman,Red\nPiet Brock,man,\n"
          + "Nobody Else,man,Blue\n";

  @TempDir private Path folder;
  private Night night;

  @BeforeEach
  void writeCorpus() throws IOException {
    night =
        new Night(folder)
            .with(
                new FakeAnnotator()
                    .name("Ana Lund", EntityType.PERSON)
                    .name("Sara Holt", EntityType.PERSON)
                    .name("Piet Brock", EntityType.PERSON)
                    .name("Ivo Dahl", EntityType.PERSON)
                    .name("Nordvik", EntityType.CITY));
    for (int i = 1; i <= 4; i++) {
      night.write(
          i + ".txt",
          "ANA LUND, HOST: Sara Holt is here. Ana Lund is good."
              + " Sara Holt is %s.".formatted(i % 2 == 0 ? "good" : "bad").repeat(6)
              + " Nordvik it is? Ivo Dahl is good.\n\n"
              + "PIET BROCK:"
              + " Ana Lund is %s.".formatted(i % 2 == 0 ? "good" : "bad").repeat(6)
              + " Sara Holt is good. Piet Brock knows. What of Ivo Dahl?\n\n"
              + "MAN #1: Piet Brock is good. Ana Lund is here.\n");
    }
    night.write("people.csv", PEOPLE);
  }

  private List<Map<String, String>> rows(String table, String... columns) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    PublishedTable.read(
        night.output.resolve(table),
        List.of(columns),
        cells -> {
          Map<String, String> row = new HashMap<>();
          for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], cells.get(i));
          }
          rows.add(row);
        });
    return rows;
  }

  private List<Map<String, String>> balance() throws IOException {
    return rows(
        "balance.csv",
        "column",
        "value",
        "people",
        "speakers",
        "turns",
        "words",
        "word_share",
        "questions",
        "entities",
        "mentioned_by_others",
        "mention_share",
        "sentiment_mean",
        "sentiment_low",
        "sentiment_high",
        "sentiment_n",
        "negative",
        "neutral",
        "positive",
        "entity_ids");
  }

  private static String groupOf(String column, String id) {
    boolean gender = column.equals("gender");
    return switch (id) {
      case "ana-lund" -> gender ? "woman" : "Green";
      case "sara-holt" -> gender ? "woman" : "Red";
      case "piet-brock" -> gender ? "man" : "(no value)";
      default -> "(not in people.csv)";
    };
  }

  @Test
  void rowsStandByColumnThenValueWithTheRestBehindThem() throws Exception {
    assertThat(night.run("-q", "--format", "csv").exitCode()).isZero();
    assertThat(balance())
        .extracting(row -> row.get("column") + " " + row.get("value") + " " + row.get("people"))
        .containsExactly(
            "gender man 1",
            "gender woman 2",
            "gender (no value) 0",
            "gender (not in people.csv) ",
            "party Blue 0",
            "party Green 1",
            "party Red 1",
            "party (no value) 1",
            "party (not in people.csv) ");
    assertThat(balance().get(1).get("entity_ids")).isEqualTo("person:ana-lund; person:sara-holt");
  }

  @Test
  void speechIsTheSumOfTheSpeakers() throws Exception {
    night.run("-q", "--format", "csv");
    List<Map<String, String>> speakers =
        rows("speakers.csv", "speaker_id", "turns", "words", "questions");
    for (Map<String, String> row : balance()) {
      for (String count : List.of("turns", "words", "questions")) {
        long sum = 0;
        int people = 0;
        for (Map<String, String> speaker : speakers) {
          if (groupOf(row.get("column"), speaker.get("speaker_id")).equals(row.get("value"))) {
            sum += Long.parseLong(speaker.get(count));
            people++;
          }
        }
        assertThat(row.get(count)).as("%s of %s", count, row).isEqualTo(String.valueOf(sum));
        assertThat(row.get("speakers")).as("%s", row).isEqualTo(String.valueOf(people));
      }
    }
  }

  @Test
  void sharesOfAColumnAddUpToTheWhole() throws Exception {
    night.run("-q", "--format", "csv");
    for (String share : List.of("word_share", "mention_share")) {
      Map<String, BigDecimal> sums = new HashMap<>();
      balance()
          .forEach(
              row ->
                  sums.merge(row.get("column"), new BigDecimal(row.get(share)), BigDecimal::add));
      assertThat(sums).hasSize(2);
      assertThat(sums.values())
          .allSatisfy(sum -> assertThat(sum.doubleValue()).isBetween(0.9998, 1.0002));
    }
  }

  @Test
  void mentionsAreThoseByOthersAndTheirToneCountsByTranscript() throws Exception {
    night.run("-q", "--format", "csv");
    List<Map<String, String>> mentions =
        rows("mentions.csv", "transcript", "entity_id", "speaker_id", "sentiment", "tone");
    int narrower = 0;
    for (Map<String, String> row : balance()) {
      TranscriptTones together = new TranscriptTones();
      Map<String, TranscriptTones> apart = new HashMap<>();
      Set<String> entities = new HashSet<>();
      long byOthers = 0;
      for (Map<String, String> mention : mentions) {
        String id = mention.get("entity_id").replace("person:", "");
        if (mention.get("entity_id").startsWith("person:")
            && !id.equals(mention.get("speaker_id"))
            && groupOf(row.get("column"), id).equals(row.get("value"))) {
          byOthers++;
          entities.add(id);
          if (!mention.get("sentiment").isEmpty()) {
            Tones one =
                new Tones(
                    Moments.of(Double.parseDouble(mention.get("sentiment"))), 0, 0, 0, 0, 0, 0);
            together.add(mention.get("transcript"), one);
            apart
                .computeIfAbsent(id, key -> new TranscriptTones())
                .add(mention.get("transcript"), one);
          }
        }
      }
      assertThat(row)
          .containsEntry("mentioned_by_others", String.valueOf(byOthers))
          .containsEntry("entities", String.valueOf(entities.size()))
          .containsEntry("sentiment_n", String.valueOf(together.scored()));
      assertThat(
              Long.parseLong(row.get("negative"))
                  + Long.parseLong(row.get("neutral"))
                  + Long.parseLong(row.get("positive")))
          .isEqualTo(together.scored());
      if (together.scored() < 2) {
        assertThat(row).containsEntry("sentiment_low", "").containsEntry("sentiment_high", "");
        continue;
      }
      MeanInterval interval = together.interval(ToneScale.MENTIONS).orElseThrow();
      assertThat(Double.parseDouble(row.get("sentiment_mean")))
          .isBetween(
              together.mean().orElseThrow() - 0.0001, together.mean().orElseThrow() + 0.0001);
      assertThat(Double.parseDouble(row.get("sentiment_low")))
          .as("%s", row)
          .isBetween(interval.low() - 0.0001, interval.low() + 0.0001);
      assertThat(Double.parseDouble(row.get("sentiment_high")))
          .isBetween(interval.high() - 0.0001, interval.high() + 0.0001);
      TranscriptTones added = new TranscriptTones();
      apart.values().forEach(added::addAll);
      narrower += added.interval(ToneScale.MENTIONS).orElseThrow().equals(interval) ? 0 : 1;
    }
    assertThat(narrower).as("rows in which it matters that people share transcripts").isPositive();
  }

  @Test
  void changeOfPeopleMakesTheReportsAgainAndAnalysesNothing() throws Exception {
    night.run("-q");
    String before = night.report("balance.csv");
    String speakers = night.report("speakers.csv");
    assertThat(night.run("-q").exitCode()).isZero();
    assertThat(night.report("balance.csv")).isEqualTo(before);
    night.write("people.csv", PEOPLE.replace("Piet Brock,man,", "Piet Brock,man,Blue"));
    CorpusRun run = night.run("-q");
    assertThat(run.exitCode()).isZero();
    assertThat(night.report("run.json")).contains("\"files unchanged\" : 4");
    assertThat(night.report("balance.csv")).isNotEqualTo(before).contains("party,Blue,1,");
    assertThat(night.report("speakers.csv")).isEqualTo(speakers);
    assertThat(night.report("changes.csv").lines()).as("only the header").hasSize(1);
    night.assertReportsAreThoseOfARunFromNothing(folder.resolve("elsewhere"));
  }

  @Test
  void causeOfOtherChangesIsNotThePeople() throws Exception {
    night.run("-q");
    night.write("people.csv", "name,party\nAna Lund,Red\n");
    night.write("5.txt", "ANA LUND: Sara Holt is good.\n\nPIET BROCK: Yes. Good.\n");
    night.run("-q");
    assertThat(rows("changes.csv", "cause"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).containsEntry("cause", "data"));
  }

  @Test
  void withoutPeopleThereIsOnlyTheHeader() throws Exception {
    Files.delete(night.data.resolve("people.csv"));
    night.run("-q");
    assertThat(balance()).isEmpty();
    assertThat(night.report("balance.csv")).contains("column,value,people");
  }
}
