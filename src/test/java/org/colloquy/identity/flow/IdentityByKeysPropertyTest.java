package org.colloquy.identity.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.colloquy.bench.InventedDigests;
import org.colloquy.identity.dictionary.NameDictionary;
import org.colloquy.identity.dictionary.NamedPage;
import org.colloquy.identity.person.CorpusSpeakers;
import org.colloquy.identity.person.KnownSpeakers;
import org.colloquy.identity.person.SpeakerAnswer;
import org.colloquy.identity.person.SpeakersByKeys;
import org.colloquy.identity.thing.CorpusEntities;
import org.colloquy.identity.thing.EntitiesByKeys;
import org.colloquy.identity.thing.EntityAnswer;
import org.colloquy.identity.thing.KnownEntities;
import org.colloquy.model.CorpusEntity;
import org.colloquy.model.CorpusSpeaker;
import org.colloquy.model.Suggestion;
import org.colloquy.model.TranscriptDigest;

/**
 * Whatever the parts in which a corpus lies, and whatever the order in which names meet, who is who
 * and what is what are the same as in one process.
 */
class IdentityByKeysPropertyTest {
  private static final Set<String> OF_USER = Set.of("lena");

  /** What is decided about a transcript. */
  private record Decided(List<CorpusSpeaker> speakers, List<CorpusEntity> entities)
      implements java.io.Serializable {}

  private static NameDictionary dictionary() {
    Map<String, NamedPage> pages = new HashMap<>();
    Stream.of(
            "Thomas Vance\tThomas_Vance",
            "Tom Vance\tThomas_Vance",
            "Norland\tNorland",
            "Republic of Norland\tNorland",
            "Ostland\tOstland",
            "Nordvik\tBattle_of_Nordvik_Bay",
            "Nordvik Bay\tNordvik_Bay",
            "Senate\tNorland_Senate",
            "Norland Senate\tNorland_Senate",
            "HTC\tHTC_Corporation",
            "Clinton\tBill_Clinton",
            "Bill Clinton\tBill_Clinton",
            "William Clinton\tBill_Clinton",
            "Lakeland\tLakeland")
        .map(line -> line.split("\t"))
        .forEach(line -> pages.put(line[0], new NamedPage(line[1], 0.95, 450)));
    return name -> Optional.ofNullable(pages.get(name));
  }

  @Property(tries = 60)
  void partsDoNotMatter(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 60) int transcripts,
      @ForAll @IntRange(min = 1, max = 6) int parts) {
    InventedDigests invented = new InventedDigests(seed, 0, 12);
    List<TranscriptDigest> digests =
        IntStream.range(0, transcripts).mapToObj(invented::digest).toList();

    CorpusSpeakers people = new CorpusSpeakers();
    digests.forEach(people::add);
    CorpusEntities things = new CorpusEntities(people, dictionary(), OF_USER);
    digests.forEach(things::add);
    Map<String, Decided> whole = new HashMap<>();
    digests.forEach(d -> whole.put(d.id(), new Decided(people.of(d), things.of(d))));
    List<Suggestion> suggestions = new ArrayList<>(people.suggestions());
    suggestions.addAll(things.suggestions());

    Parts<TranscriptDigest> spread = MemoryParts.of(digests, parts, new Random(seed));
    SpeakersByKeys speakers = SpeakersByKeys.of(spread);
    EntitiesByKeys entities =
        EntitiesByKeys.of(spread, speakers, IdentityByKeysPropertyTest::dictionary, OF_USER);
    Map<String, Decided> decided = decided(spread, speakers, entities);
    for (TranscriptDigest digest : digests) {
      assertThat(decided.get(digest.id())).as(digest.id()).isEqualTo(whole.get(digest.id()));
    }
    assertThat(
            Stream.concat(
                    speakers.suggestions().all().stream(), entities.suggestions().all().stream())
                .distinct()
                .sorted()
                .toList())
        .isEqualTo(suggestions.stream().distinct().sorted().toList());
    assertThat(speakers.problems()).isEqualTo(people.problems());
  }

  /** What one part of the corpus knows. */
  private record PartOfCorpus(KnownSpeakers speakers, List<TranscriptDigest> digests) {}

  private static Map<String, Decided> decided(
      Parts<TranscriptDigest> spread, SpeakersByKeys speakers, EntitiesByKeys entities) {
    Map<String, Decided> decided = new HashMap<>();
    Parts<PartOfCorpus> known =
        spread.beside(speakers.answers(), IdentityByKeysPropertyTest::withSpeakers);
    known
        .beside(entities.answers(), IdentityByKeysPropertyTest::withEntities)
        .all()
        .forEach(decided::putAll);
    return decided;
  }

  private static Iterator<PartOfCorpus> withSpeakers(
      int part, Iterator<TranscriptDigest> digests, Iterator<SpeakerAnswer> answers) {
    List<TranscriptDigest> here = new ArrayList<>();
    digests.forEachRemaining(here::add);
    return List.of(new PartOfCorpus(SpeakerAnswer.together(answers), here)).iterator();
  }

  private static Iterator<Map<String, Decided>> withEntities(
      int part, Iterator<PartOfCorpus> corpus, Iterator<EntityAnswer> answers) {
    PartOfCorpus here = corpus.next();
    KnownEntities entities = EntityAnswer.together(answers, here.speakers(), OF_USER);
    Map<String, Decided> decided = new HashMap<>();
    here.digests()
        .forEach(d -> decided.put(d.id(), new Decided(here.speakers().of(d), entities.of(d))));
    return List.of(decided).iterator();
  }
}
