package org.colloquy.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The digest of one analysed transcript: all that the corpus-wide step reads. Its size grows with
 * the transcript's people and entities, not with its length.
 *
 * @param id the transcript's id
 * @param title the headline with its source; empty if none was found
 * @param date the day of publication or broadcast with its source; empty if none was found
 * @param outlet the programme, station or publication that it comes from, with its source; empty if
 *     none was found
 * @param speakers the speakers of its cast, in the cast's order
 * @param speech what each speaker says, in the order of {@code speakers}
 * @param entities the transcript's entities, in the order of first mention
 * @param references how the transcript refers to each entity, in the order of {@code entities}
 * @param otherReferences how many mentions are in chains without a name
 * @param tallies which speaker speaks of which entity, in the order of the first mention
 * @param turns number of turns of the whole transcript
 * @param sentences number of spoken sentences
 * @param words number of spoken words, counted by {@link Words#count}
 * @param length length of the text, in UTF-16 code units
 * @param otherNames names in the text that are no alias of an entity, folded by {@link
 *     EntityRule#key}
 */
public record TranscriptDigest(
    String id,
    Optional<Sourced<String>> title,
    Optional<Sourced<LocalDate>> date,
    Optional<Sourced<String>> outlet,
    List<Speaker> speakers,
    List<Speech> speech,
    List<Entity> entities,
    List<ReferenceTally> references,
    int otherReferences,
    List<MentionTally> tallies,
    int turns,
    int sentences,
    long words,
    int length,
    SortedSet<String> otherNames) {
  public TranscriptDigest {
    speakers = List.copyOf(speakers);
    speech = List.copyOf(speech);
    entities = List.copyOf(entities);
    references = List.copyOf(references);
    tallies = List.copyOf(tallies);
    otherNames = Collections.unmodifiableSortedSet(new TreeSet<>(otherNames));
    if (speech.size() != speakers.size() || references.size() != entities.size()) {
      throw new IllegalArgumentException(id + ": one speech a speaker and one count an entity");
    }
    for (MentionTally tally : tallies) {
      if (tally.entity() >= entities.size() || tally.speaker().orElse(-1) >= speakers.size()) {
        throw new IllegalArgumentException(id + ": tally of or by somebody unknown, " + tally);
      }
    }
  }

  /** Makes the digest of an analysis. */
  public static TranscriptDigest of(AnalysedTranscript result) {
    Transcript transcript = result.transcript();
    Cast cast = result.cast();
    List<Speech> byTurn = speechByTurn(result);
    List<Speech> speech = new ArrayList<>(Collections.nCopies(cast.speakers().size(), Speech.NONE));
    Speech all = Speech.NONE;
    for (int i = 0; i < byTurn.size(); i++) {
      OptionalInt speaker = cast.indexOf(i + 1);
      if (speaker.isPresent()) {
        speech.set(speaker.getAsInt(), speech.get(speaker.getAsInt()).and(byTurn.get(i)));
      }
      all = all.and(byTurn.get(i));
    }
    List<ReferenceTally> references =
        new ArrayList<>(Collections.nCopies(result.entities().size(), ReferenceTally.NONE));
    int others = 0;
    for (Reference reference : result.references()) {
      if (reference.entity().isPresent()) {
        int entity = reference.entity().getAsInt();
        String words = reference.mention().span().in(transcript.text());
        references.set(entity, references.get(entity).with(words));
      } else {
        others++;
      }
    }
    return new TranscriptDigest(
        result.id(),
        transcript.foundTitle(),
        transcript.foundDate(),
        transcript.foundOutlet(),
        cast.speakers(),
        speech,
        result.entities(),
        references,
        others,
        tallies(result),
        all.turns(),
        all.sentences(),
        all.words(),
        transcript.text().length(),
        otherNames(result));
  }

  private static List<Speech> speechByTurn(AnalysedTranscript result) {
    List<Speech> speech = new ArrayList<>();
    List<Turn> turns = result.transcript().turns();
    List<Overlaps.Kind> overlaps = Overlaps.of(turns, result.cast());
    for (int i = 0; i < turns.size(); i++) {
      long words = Words.count(turns.get(i).textIn(result.transcript().text()));
      SpeakingTime time = SpeakingTime.of(turns.get(i), words, overlaps.get(i));
      speech.add(new Speech(1, 0, words, 0, Tones.NONE, time, QuestionCounts.NONE));
    }
    for (Sentence sentence : result.annotations().sentences()) {
      if (sentence.spoken()) {
        int questions = sentence.question() ? 1 : 0;
        Tones tones = Tones.of(sentence);
        add(
            new Speech(0, 1, 0, questions, tones, SpeakingTime.NONE, QuestionCounts.NONE),
            sentence.turn(),
            speech);
      }
    }
    for (AnsweredQuestion question : result.exchanges()) {
      add(asking(QuestionCounts.ofAsking()), question.asking(), speech);
      add(asking(QuestionCounts.ofAnswering(question)), question.answering(), speech);
    }
    return speech;
  }

  private static Speech asking(QuestionCounts counts) {
    return new Speech(0, 0, 0, 0, Tones.NONE, SpeakingTime.NONE, counts);
  }

  private static void add(Speech one, int turn, List<Speech> speech) {
    speech.set(turn - 1, speech.get(turn - 1).and(one));
  }

  private record Pair(OptionalInt speaker, int entity) {}

  private static List<MentionTally> tallies(AnalysedTranscript result) {
    Map<Pair, MentionTally> tallies = new LinkedHashMap<>();
    for (Reference reference : result.references()) {
      int turn = result.annotations().turnOf(reference.mention());
      if (turn > 0 && reference.entity().isPresent()) {
        Pair pair = new Pair(result.cast().indexOf(turn), reference.entity().getAsInt());
        MentionTally one =
            MentionTally.of(pair.speaker(), pair.entity(), reference.mention(), turn);
        tallies.merge(pair, one, MentionTally::and);
      }
    }
    return List.copyOf(tallies.values());
  }

  private static SortedSet<String> otherNames(AnalysedTranscript result) {
    String text = result.transcript().text();
    SortedSet<String> names = new TreeSet<>();
    for (Reference reference : result.references()) {
      Mention mention = reference.mention();
      if (mention.kind() == Mention.Kind.NAME) {
        names.add(EntityRule.key(mention.head().in(text)));
        names.add(EntityRule.key(mention.span().in(text)));
      }
    }
    for (Entity entity : result.entities()) {
      entity.aliases().forEach(alias -> names.remove(EntityRule.key(alias)));
    }
    return names;
  }
}
