package org.colloquy.entity.talk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker;

/** The nouns by which a phrase can mean a referent: its titles, its role, the end of its name. */
public final class Nouns {
  private record Of(Set<String> beforeName, Set<String> endOfName, Set<String> role) {}

  private final List<Of> nouns = new ArrayList<>();

  public Nouns(Talk talk) {
    for (PossibleReferent referent : talk.referents()) {
      Set<String> before = new HashSet<>();
      Set<String> end = new HashSet<>();
      for (int mention : referent.names()) {
        String whole = talk.text(mention);
        String name = talk.mention(mention).head().in(talk.transcript().text());
        int at = whole.lastIndexOf(name);
        addWords(before, at < 0 ? "" : whole.substring(0, at));
        addWords(before, PersonName.parse(name).titles());
        addLast(end, referent.isPerson() ? "" : name);
      }
      Set<String> role = new HashSet<>();
      if (referent.speaker().isPresent()) {
        Speaker speaker = talk.cast().speakers().get(referent.speaker().getAsInt());
        addWords(role, speaker.role().orElse(""));
        speaker.aliases().forEach(alias -> addWords(before, PersonName.parse(alias).titles()));
      }
      nouns.add(new Of(before, end, role));
    }
  }

  private static void addWords(Set<String> words, String text) {
    for (String word : PersonName.fold(text).split("[^\\p{L}\\p{N}-]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
  }

  private static void addLast(Set<String> words, String name) {
    String[] all = PersonName.fold(name).split("[^\\p{L}\\p{N}-]+");
    if (all.length > 1) {
      words.add(all[all.length - 1].toLowerCase(Locale.ROOT));
    }
  }

  /** Whether the noun stands before one of its names: {@code President Roe}. */
  public boolean beforeName(int referent, String noun) {
    return nouns.get(referent).beforeName().contains(noun);
  }

  /** Whether one of its names, of two words or more, ends with the noun. */
  public boolean endsName(int referent, String noun) {
    return nouns.get(referent).endOfName().contains(noun);
  }

  public boolean isRole(int referent, String noun) {
    return nouns.get(referent).role().contains(noun);
  }
}
