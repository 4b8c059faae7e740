package org.colloquy.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.colloquy.model.Entity;
import org.colloquy.model.EntityType;
import org.colloquy.model.MentionTally;
import org.colloquy.model.Merge;
import org.colloquy.model.Moments;
import org.colloquy.model.QuestionCounts;
import org.colloquy.model.ReferenceTally;
import org.colloquy.model.Sourced;
import org.colloquy.model.Sourced.Source;
import org.colloquy.model.Speaker;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.model.SpeakingTime;
import org.colloquy.model.Speech;
import org.colloquy.model.Tones;
import org.colloquy.model.TranscriptDigest;

/**
 * Invented digests of transcripts: the same number gives the same digest. Names are drawn so that a
 * few stand nearly everywhere and most stand in one transcript, as in real corpora; their forms are
 * those that the rules of identity are about: familiar and middle names, surnames alone, titles,
 * acronyms and their long forms, institutions with and without their country, slips.
 */
public final class InventedDigests {
  private static final List<String> GIVEN_NAMES =
      List.of(
          "Thomas",
          "Tom",
          "Robert",
          "Bob",
          "Rachel",
          "Rach",
          "Ada",
          "Anna",
          "Ivo",
          "Jonathan",
          "William",
          "Bill",
          "Katherine",
          "Kate",
          "Mateo",
          "Lena",
          "Josef",
          "Edward",
          "Ted",
          "Nina");
  private static final List<String> SURNAMES =
      List.of(
          "Cole",
          "Roe",
          "Clinton",
          "Stone",
          "Quinones",
          "Quiñones",
          "Harrow",
          "Harlow",
          "Vance",
          "Marsh",
          "Okoro",
          "Lindqvist",
          "Tanaka",
          "Abernathy",
          "Castellan",
          "Brandt");
  private static final List<String> ORGANISATIONS =
      List.of(
          "Harbour Transit Commission",
          "HTC",
          "Senate",
          "Norland Senate",
          "Senate of Norland",
          "Ostland Senate",
          "Department of Justice",
          "Justice Department",
          "Lakeland Paper Mill",
          "Salt Hour",
          "River Trust",
          "RT",
          "Clinton",
          "House of Representatives");
  private static final List<String> PLACES =
      List.of("Norland", "Republic of Norland", "Ostland", "Nordvik", "Nordvik Bay", "Lakeland");
  private static final List<String> OUTLETS = List.of("Salt Hour", "Radio Lakeland", "The Ferry");
  private static final List<String> OFFICES = List.of("Senator", "Mayor", "Secretary of State");

  private final long seed;
  private final int names;
  private final int entities;

  /** Present if names of people are as frequent as in life. */
  private final Optional<NamesInLife> inLife;

  /**
   * @param names how many surnames and organisations there are beside those that are listed here; 0
   *     for a small corpus in which everything meets
   * @param entities how many entities a transcript has at most, at least 1
   */
  public InventedDigests(long seed, int names, int entities) {
    this(seed, names, entities, Optional.empty());
  }

  private InventedDigests(long seed, int names, int entities, Optional<NamesInLife> inLife) {
    this.seed = seed;
    this.names = names;
    this.entities = entities;
    this.inLife = inLife;
  }

  /**
   * Returns the digests of a large corpus in which names of people are as frequent as in life, but
   * for one that stands in every transcript.
   *
   * @param organisations how many organisations there are beside those that are listed here
   * @param entities how many entities a transcript has at most, at least 1
   */
  public static InventedDigests asInLife(long seed, int organisations, int entities) {
    return new InventedDigests(
        seed, organisations, entities, Optional.of(new NamesInLife(SURNAMES, GIVEN_NAMES)));
  }

  /** Returns the digest with this number, 0-based. */
  public TranscriptDigest digest(int number) {
    Random random = new Random(seed * 1_000_003 + number);
    String id = String.format(Locale.ROOT, "show-%d/%07d talk.txt", number % 7, number);
    List<Speaker> speakers = speakers(random);
    List<Entity> things = entities(random, speakers);
    List<ReferenceTally> references = new ArrayList<>();
    List<MentionTally> tallies = new ArrayList<>();
    for (int i = 0; i < things.size(); i++) {
      int all = 1 + random.nextInt(9);
      int he = random.nextInt(3) == 0 ? random.nextInt(all + 1) : 0;
      int she = he == 0 && random.nextInt(3) == 0 ? random.nextInt(all + 1) : 0;
      references.add(new ReferenceTally(all, he, she));
      tallies.add(
          new MentionTally(
              random.nextInt(5) == 0
                  ? OptionalInt.empty()
                  : OptionalInt.of(random.nextInt(speakers.size())),
              i,
              1 + random.nextInt(all),
              0,
              random.nextInt(3),
              tones(random, all),
              1 + random.nextInt(20)));
    }
    return new TranscriptDigest(
        id,
        random.nextBoolean()
            ? Optional.of(new Sourced<>("The Lakeland Hour of day " + number, Source.HEADLINE))
            : Optional.empty(),
        Optional.of(
            new Sourced<>(LocalDate.ofEpochDay(15_000 + random.nextInt(4000)), Source.DATELINE)),
        random.nextInt(3) > 0
            ? Optional.of(new Sourced<>(one(random, OUTLETS), Source.FIELD))
            : Optional.empty(),
        speakers,
        speakers.stream().map(speaker -> speech(random)).toList(),
        things,
        references,
        random.nextInt(4),
        tallies,
        20,
        60,
        800,
        5000,
        new TreeSet<>());
  }

  private List<Speaker> speakers(Random random) {
    Map<String, Speaker> speakers = new LinkedHashMap<>();
    int n = 2 + random.nextInt(3);
    while (speakers.size() < n) {
      Speaker speaker = speaker(random);
      speakers.putIfAbsent(speaker.name(), speaker);
    }
    return List.copyOf(speakers.values());
  }

  private Speaker speaker(Random random) {
    int kind = random.nextInt(12);
    if (kind == 0) {
      return speaker("Unidentified Man #1", Naming.NOBODY, Optional.empty(), Optional.empty());
    }
    if (kind < 4) {
      return speaker(
          frequentSurname(random),
          kind == 1 ? Naming.APART : Naming.PART,
          random.nextBoolean() ? Optional.of("host") : Optional.empty(),
          Optional.empty());
    }
    if (kind == 4) {
      return speaker(givenName(random), Naming.PART, Optional.empty(), Optional.empty());
    }
    boolean office = random.nextInt(4) == 0;
    return speaker(
        fullName(random),
        kind == 5 ? Naming.GIVEN : Naming.FULL,
        random.nextInt(3) == 0
            ? Optional.of(random.nextBoolean() ? "host" : "reporter")
            : Optional.empty(),
        office
            ? Optional.of(one(random, OFFICES))
            : random.nextBoolean() ? Optional.of(one(random, OUTLETS)) : Optional.empty());
  }

  private static Speaker speaker(
      String name, Naming naming, Optional<String> role, Optional<String> affiliation) {
    return new Speaker(
        name,
        naming,
        role,
        affiliation,
        new TreeSet<>(List.of(name.toUpperCase(Locale.ROOT))),
        List.of(new Merge(name.toUpperCase(Locale.ROOT), "the label", 0.9)));
  }

  private String fullName(Random random) {
    String middle = random.nextInt(6) == 0 ? (char) ('A' + random.nextInt(3)) + ". " : "";
    String generation = random.nextInt(20) == 0 ? " Jr." : "";
    return givenName(random) + " " + middle + surname(random) + generation;
  }

  private String givenName(Random random) {
    return inLife.isPresent() ? inLife.get().givenName(random) : one(random, GIVEN_NAMES);
  }

  private String frequentSurname(Random random) {
    return inLife.isPresent() ? inLife.get().surname(random) : one(random, SURNAMES);
  }

  /** Half of the surnames are listed, the others from the many that stand a few times. */
  private String surname(Random random) {
    if (inLife.isPresent()) {
      return inLife.get().surname(random);
    }
    return names == 0 || random.nextBoolean()
        ? frequentSurname(random)
        : NamesInLife.word(rank(random)) + "an";
  }

  /** A rank from 0 to {@code names} that is the rarer, the higher it is. */
  private int rank(Random random) {
    double most = Math.log(names + 1.0);
    return (int) Math.exp(random.nextDouble() * most) - 1;
  }

  private List<Entity> entities(Random random, List<Speaker> speakers) {
    Map<String, Entity> found = new LinkedHashMap<>();
    add(found, entity("Thomas Vance", EntityType.PERSON, OptionalInt.empty(), "Vance"));
    for (int i = 0; i < speakers.size(); i++) {
      if (speakers.get(i).named() && random.nextBoolean()) {
        add(found, entity(speakers.get(i).name(), EntityType.PERSON, OptionalInt.of(i)));
      }
    }
    int n = 1 + random.nextInt(entities);
    for (int i = 0; i < n; i++) {
      add(found, entity(random));
    }
    return List.copyOf(found.values());
  }

  private static void add(Map<String, Entity> found, Entity entity) {
    found.putIfAbsent(entity.type().family() + entity.name(), entity);
  }

  private Entity entity(Random random) {
    switch (random.nextInt(8)) {
      case 0, 1:
        String full = fullName(random);
        return entity(full, EntityType.PERSON, OptionalInt.empty(), full.split(" ")[0]);
      case 2:
        return entity(frequentSurname(random), EntityType.PERSON, OptionalInt.empty());
      case 3:
        return entity(givenName(random), EntityType.PERSON, OptionalInt.empty());
      case 4, 5:
        String organisation =
            names == 0 || random.nextBoolean()
                ? one(random, ORGANISATIONS)
                : NamesInLife.word(rank(random)) + "an Trust";
        return entity(
            organisation,
            EntityType.ORGANIZATION,
            OptionalInt.empty(),
            organisation.startsWith("Harbour") && random.nextBoolean() ? "HTC" : organisation);
      case 6:
        String place = one(random, PLACES);
        return entity(
            place,
            place.endsWith("land") && random.nextInt(4) > 0
                ? EntityType.COUNTRY
                : EntityType.LOCATION,
            OptionalInt.empty());
      default:
        return entity(
            random.nextBoolean() ? "Norlander" : "Ostlander",
            EntityType.NATIONALITY,
            OptionalInt.empty());
    }
  }

  private static Entity entity(
      String name, EntityType type, OptionalInt speaker, String... aliases) {
    SortedSet<String> all = new TreeSet<>(List.of(aliases));
    all.add(name);
    return new Entity(name, type, all, speaker);
  }

  private static Speech speech(Random random) {
    int sentences = 1 + random.nextInt(30);
    return new Speech(
        1 + random.nextInt(10),
        sentences,
        12L * sentences,
        random.nextInt(sentences),
        tones(random, sentences),
        SpeakingTime.NONE,
        QuestionCounts.NONE);
  }

  private static Tones tones(Random random, int n) {
    Tones sum = Tones.NONE;
    for (int i = 0; i < n; i++) {
      sum =
          sum.and(
              new Tones(
                  Moments.of(Math.round((random.nextDouble() - 0.5) * 100) / 100.0),
                  0,
                  0,
                  1,
                  0,
                  0,
                  0));
    }
    return sum;
  }

  private static String one(Random random, List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}
