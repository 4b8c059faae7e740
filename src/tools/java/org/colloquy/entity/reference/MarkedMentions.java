package org.colloquy.entity.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.entity.talk.PossibleReferent;
import org.colloquy.entity.talk.Talk;
import org.colloquy.model.Span;

/** The marks of a transcript, with the mention that stands for each and the referents it means. */
final class MarkedMentions {
  private static final Pattern WORD = Pattern.compile("[a-z0-9']+");
  private static final Set<String> TITLES =
      Set.of(
          "the", "mr", "mrs", "ms", "dr", "senator", "president", "secretary", "judge", "jr", "sr");

  /** A mark, its mention ({@link Talk#NONE} if there is none) and the referents that are right. */
  record MarkedMention(GoldMark mark, int mention, Set<Integer> right) {}

  private final List<MarkedMention> all = new ArrayList<>();
  private final Map<Integer, MarkedMention> ofMention = new HashMap<>();

  MarkedMentions(GoldTalk gold) {
    for (GoldMark mark : gold.marks()) {
      int mention = mention(gold, mark.span());
      Set<Integer> right = new HashSet<>();
      for (String name : mark.names()) {
        for (int r = 0; r < gold.talk().referents().size(); r++) {
          PossibleReferent referent = gold.talk().referents().get(r);
          if (name.equals("#" + r) || !name.startsWith("#") && means(gold, name, referent)) {
            right.add(r);
          }
        }
      }
      MarkedMention marked = new MarkedMention(mark, mention, right);
      all.add(marked);
      if (mention != Talk.NONE) {
        ofMention.put(mention, marked);
      }
    }
  }

  /** All marks, in the order of the gold; some have no mention. */
  List<MarkedMention> all() {
    return all;
  }

  /** The mark of a mention; null if it has none. */
  MarkedMention of(int mention) {
    return ofMention.get(mention);
  }

  /** The shortest mention that a mark stands for; {@link Talk#NONE} if there is none. */
  private static int mention(GoldTalk gold, Span mark) {
    int best = Talk.NONE;
    int bestLength = Integer.MAX_VALUE;
    for (int i = 0; i < gold.talk().count(); i++) {
      Span span = gold.talk().mention(i).span();
      boolean fits =
          gold.exact()
              ? span.equals(mark)
              : span.start() <= mark.start()
                      && mark.end() <= span.end()
                      && (span.end() - mark.end() <= 3 || span.start() == mark.start())
                  || span.end() == mark.end()
                      && mark.start() <= span.start()
                      && span.start() - mark.start() <= 5;
      if (fits && span.length() < bestLength) {
        best = i;
        bestLength = span.length();
      }
    }
    return best;
  }

  /** Whether a name in the gold is that of a referent, or how somebody names it. */
  private static boolean means(GoldTalk gold, String name, PossibleReferent referent) {
    if (same(name, referent.name())) {
      return true;
    }
    if (gold.set().equals("characters")) {
      return false;
    }
    return referent.names().stream().anyMatch(m -> words(gold.talk().text(m)).equals(words(name)));
  }

  /** Whether two names can be of the same person: first and last word agree, or the only one. */
  private static boolean same(String a, String b) {
    List<String> p = words(a);
    List<String> q = words(b);
    if (p.isEmpty() || q.isEmpty()) {
      return false;
    }
    int last = p.size() - 1;
    if (p.size() > 1 && q.size() > 1) {
      return p.get(0).equals(q.get(0)) && p.get(last).equals(q.get(q.size() - 1));
    }
    return p.equals(q)
        || p.size() == 1 && (p.get(0).equals(q.get(0)) || p.get(0).equals(q.get(q.size() - 1)))
        || q.size() == 1 && (q.get(0).equals(p.get(0)) || q.get(0).equals(p.get(p.size() - 1)));
  }

  private static List<String> words(String name) {
    String plain =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replaceAll("['’]s$", "");
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(plain);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    List<String> bare = words.stream().filter(w -> !TITLES.contains(w)).toList();
    return bare.isEmpty() ? words : bare;
  }
}
