package org.colloquy.identity.name;

import java.io.Serializable;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.model.Entity;
import org.colloquy.model.EntityType;
import org.colloquy.model.ReferenceTally;

/** An entity of the corpus, with what all transcripts say of it. */
public final class CollectedEntity implements Serializable {
  private static final long serialVersionUID = 1;

  /** So many of the people in whose company it is mentioned are remembered, and no more. */
  private static final int COMPANY = 16;

  private final TreeMap<String, Integer> names = new TreeMap<>();
  private final TreeMap<EntityType, Integer> types = new TreeMap<>();
  private final TreeSet<String> aliases = new TreeSet<>();
  private final TreeSet<String> company = new TreeSet<>();
  private final HeAndShe pronouns = new HeAndShe();
  private final TreeMap<String, Long> countries = new TreeMap<>();
  private int transcripts;
  private long mentions;

  /**
   * Adds what one transcript says of it.
   *
   * @param transcript the transcript's id
   * @param references how the transcript refers to it
   * @param speakers the ids of those who speak there and are known in other transcripts
   */
  public void add(
      String transcript, Entity entity, ReferenceTally references, Iterable<String> speakers) {
    transcripts++;
    mentions += references.all();
    pronouns.add(transcript, references);
    names.merge(entity.name(), 1, Integer::sum);
    types.merge(entity.type(), 1, Integer::sum);
    aliases.addAll(entity.aliases());
    speakers.forEach(this::addCompany);
  }

  /** Adds one who speaks where it is mentioned; the first in order stay, as {@link #shorten}. */
  private void addCompany(String speaker) {
    if (company.size() < COMPANY || speaker.compareTo(company.last()) < 0) {
      company.add(speaker);
      shorten();
    }
  }

  /**
   * Adds the countries that a transcript which mentions it is about.
   *
   * @param shares by the countries' ids, in thousandths of all mentions of countries there
   */
  public void addCountries(Map<String, Long> shares) {
    shares.forEach((id, share) -> countries.merge(id, share, Long::sum));
  }

  /** Adds all that is known of another one, which is the same; returns this one. */
  public CollectedEntity addAll(CollectedEntity other) {
    transcripts += other.transcripts;
    mentions += other.mentions;
    pronouns.addAll(other.pronouns);
    other.names.forEach((name, n) -> names.merge(name, n, Integer::sum));
    other.types.forEach((type, n) -> types.merge(type, n, Integer::sum));
    aliases.addAll(other.aliases);
    company.addAll(other.company);
    other.countries.forEach((id, share) -> countries.merge(id, share, Long::sum));
    shorten();
    return this;
  }

  /** The first in order stay: whatever the order of adding, they are the same. */
  private void shorten() {
    while (company.size() > COMPANY) {
      company.remove(company.last());
    }
  }

  /** The name that most transcripts use; the alphabetically first if two tie. */
  public String name() {
    return mostFrequent(names);
  }

  /**
   * The type that most transcripts vote for; the first in the order of the types if two tie. The
   * recogniser knows countries from a list and guesses other places, so that a place which is once
   * a country is one.
   */
  public EntityType type() {
    EntityType most = mostFrequent(types);
    boolean listed = most == EntityType.LOCATION && types.containsKey(EntityType.COUNTRY);
    return listed ? EntityType.COUNTRY : most;
  }

  /** Whether some transcript uses this name. */
  public boolean isCalled(String name) {
    return names.containsKey(name);
  }

  /**
   * The countries that the transcripts which mention it are about: by the countries' ids, the sum
   * of their shares; empty unless somebody asked for them.
   */
  public Map<String, Long> countries() {
    return countries;
  }

  public SortedSet<String> aliases() {
    return aliases;
  }

  /** The transcripts that call it he, and those that call it she. */
  public HeAndShe pronouns() {
    return pronouns;
  }

  /** The number of transcripts that mention it. */
  public int transcripts() {
    return transcripts;
  }

  /** The number of its mentions. */
  public long mentions() {
    return mentions;
  }

  /**
   * Whether somebody speaks both where this one is mentioned and where the other one is. It may
   * miss that if very many people speak there.
   */
  public boolean sharesCompany(CollectedEntity other) {
    return company.stream().anyMatch(other.company::contains);
  }

  /**
   * How many people speak both where this one is mentioned and where the other one is, at least.
   */
  public long sharedCompany(CollectedEntity other) {
    return company.stream().filter(other.company::contains).count();
  }

  /**
   * The ids of those who speak where it is mentioned and are known in other transcripts; if very
   * many speak there, only some.
   */
  public SortedSet<String> company() {
    return company;
  }

  /** Returns the key with the highest count; the first in the map's order if two tie. */
  private static <K> K mostFrequent(Map<K, Integer> counts) {
    K best = null;
    int most = 0;
    for (Map.Entry<K, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }
}
