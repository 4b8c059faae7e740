package org.colloquy.corenlp.coreference;

import edu.stanford.nlp.coref.CorefRules;
import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.coref.data.Dictionaries.Person;
import edu.stanford.nlp.coref.data.Document;
import edu.stanford.nlp.coref.data.Document.DocType;
import edu.stanford.nlp.coref.data.Mention;
import edu.stanford.nlp.coref.data.SpeakerInfo;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.util.Pair;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The facts about a pair of mentions that follow from their speakers. */
final class Speakers {
  private static final String UNKNOWN = "PER0";

  private record KnownSpeaker(String name, SpeakerInfo info, int cluster, int[] words) {}

  private final Document document;
  private final Dictionaries dictionaries;
  private final boolean conversation;
  private final boolean said;
  private final KnownSpeaker[] speakers;
  private final int[] utterances;

  Speakers(
      Document document, Dictionaries dictionaries, List<Profile> profiles, WordNumbers numbers) {
    this.document = document;
    this.dictionaries = dictionaries;
    this.conversation = document.docType == DocType.CONVERSATION;
    this.said = !document.speakerPairs.isEmpty();
    Map<String, KnownSpeaker> known = new HashMap<>();
    speakers = new KnownSpeaker[profiles.size()];
    utterances = new int[profiles.size()];
    for (int i = 0; i < speakers.length; i++) {
      Mention mention = profiles.get(i).mention;
      String name = mention.headWord.get(CoreAnnotations.SpeakerAnnotation.class);
      speakers[i] = known.computeIfAbsent(name, n -> speaker(n, numbers));
      utterances[i] = mention.headWord.get(CoreAnnotations.UtteranceAnnotation.class);
    }
  }

  private KnownSpeaker speaker(String name, WordNumbers numbers) {
    SpeakerInfo info = document.getSpeakerInfo(name);
    int cluster = CorefRules.getSpeakerClusterId(document, name);
    int[] words =
        info == null
            ? new int[0]
            : List.of(info.getSpeakerNameStrings()).stream()
                .mapToInt(numbers::folded)
                .sorted()
                .toArray();
    return new KnownSpeaker(name, info, cluster, words);
  }

  /**
   * Returns the {@link Fact}s, as bits, of the pair of mentions at these 0-based places; {@code i}
   * comes before {@code j}.
   */
  long facts(int i, Profile first, int j, Profile second) {
    boolean same = same(speakers[i], speakers[j]);
    boolean matches = matches(speakers[j], second, first);
    boolean firstSpeaks = matches || saidBy(second, first);
    boolean secondSpeaks = isSpokenBy(speakers[i], first, second);
    boolean unknown = speakers[j].name().equalsIgnoreCase(UNKNOWN);
    Person person1 = first.mention.person;
    Person person2 = second.mention.person;
    boolean youInArticle =
        person2 == Person.YOU && !conversation && speakers[j].name().equals(UNKNOWN);
    long facts =
        Fact.SPEAKER_UNKNOWN.when(unknown)
            | Fact.SAME_SPEAKER.when(same)
            | Fact.FIRST_MATCHES_SPEAKER.when(matches)
            | Fact.FIRST_IS_SPEAKER.when(firstSpeaks)
            | Fact.DISCOURSE_YOU.when(youInArticle)
            | Fact.YOU_IN_ARTICLE.when(youInArticle)
            | Fact.SPEAKER_AND_I.when(second.singular && second.firstPerson && firstSpeaks)
            | Fact.I_AND_SPEAKER.when(first.singular && first.firstPerson && secondSpeaks)
            | Fact.INCOMPATIBLE.when(
                person1 != Person.I && person2 != Person.I && (firstSpeaks || secondSpeaks));
    if (same) {
      facts |=
          Fact.PERSON_DISAGREES.when(personDisagrees(first, second))
              | Fact.I_AND_I.when(
                  second.singular && first.singular && first.firstPerson && second.firstPerson)
              | Fact.YOU_AND_YOU.when(first.secondPerson && second.secondPerson);
    }
    return conversation
        ? facts | exchanged(person1, person2, utterances[j] - utterances[i], same)
        : facts;
  }

  private static long exchanged(Person first, Person second, int utterances, boolean same) {
    long facts =
        Fact.I_AND_YOU.when(
            utterances == 1
                && (second == Person.I && first == Person.YOU
                    || second == Person.YOU && first == Person.I));
    if (Math.abs(utterances) == 1 && !same && first == second) {
      facts |=
          Fact.I_MISMATCH.when(first == Person.I)
              | Fact.YOU_MISMATCH.when(first == Person.YOU)
              | Fact.WE_MISMATCH.when(first == Person.WE);
    }
    return facts;
  }

  private boolean personDisagrees(Profile first, Profile second) {
    if (first.mention.person == Person.UNKNOWN && second.mention.person == Person.UNKNOWN) {
      return false;
    }
    return CorefRules.entityPersonDisagree(document, second.mention, first.mention, dictionaries);
  }

  private static boolean same(KnownSpeaker first, KnownSpeaker second) {
    return first == second || first.cluster() >= 0 && first.cluster() == second.cluster();
  }

  private boolean isSpokenBy(KnownSpeaker speaker, Profile spoken, Profile other) {
    return saidBy(spoken, other) || matches(speaker, spoken, other);
  }

  private boolean saidBy(Profile spoken, Profile other) {
    return said
        && document.speakerPairs.contains(
            new Pair<>(spoken.mention.mentionID, other.mention.mentionID));
  }

  /** Whether the other mention may mean the speaker of the spoken one, by the speaker's name. */
  private boolean matches(KnownSpeaker speaker, Profile spoken, Profile other) {
    SpeakerInfo info = speaker.info();
    if (info == null) {
      return CorefRules.antecedentMatchesMentionSpeakerAnnotation(
          spoken.mention, other.mention, document);
    }
    if (other.mention.speakerInfo == info) {
      return true;
    }
    boolean asks =
        !info.getMentions().isEmpty()
            || info.getSpeakerDesc() != null
            || other.headIsName && WordNumbers.contains(speaker.words(), other.foldedHead);
    return asks && CorefRules.mentionMatchesSpeaker(other.mention, info, false);
  }
}
