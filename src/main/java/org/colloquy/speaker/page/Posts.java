package org.colloquy.speaker.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.Furniture;
import org.colloquy.model.Transcript;
import org.colloquy.model.Words;
import org.colloquy.speaker.name.NameSearch;

/**
 * The posts that a page gives people next to their full names: in biographies, summaries,
 * headlines, front matter and lists, and where somebody introduces them. What the page prints about
 * somebody comes before what is spoken; a post with an employer before one without.
 */
public final class Posts {
  /** How much text in front of and behind a name is looked at, in UTF-16 code units. */
  private static final int CONTEXT = 160;

  private static final int LONGEST_PART = 5_000;

  private final Map<String, Post> posts = new HashMap<>();
  private final NameSearch search;

  /**
   * Searches a page.
   *
   * @param turnTexts the spoken text of each turn
   * @param ownTurns what each person says at first, by the full names that {@link #of} will be
   *     asked for
   */
  Posts(Transcript transcript, List<String> turnTexts, Map<String, List<String>> ownTurns) {
    this.search = NameSearch.exact(ownTurns.keySet());
    if (ownTurns.isEmpty()) {
      return;
    }
    for (Furniture part : transcript.furniture()) {
      String text = part.span().in(transcript.text());
      if (text.length() <= LONGEST_PART) {
        text.lines().map(String::strip).forEach(this::readLine);
        read(Words.singleSpaced(text));
      }
    }
    turnTexts.forEach(text -> read(Words.singleSpaced(text)));
    ownTurns.forEach(
        (name, turns) ->
            turns.forEach(
                turn ->
                    PostPhrase.ofSpeaker(Words.singleSpaced(turn))
                        .ifPresent(post -> note(name, post))));
  }

  /**
   * Returns the post of the person with this full name; empty if the page gives none.
   *
   * @param name as it was handed to the constructor
   */
  public Optional<Post> of(String name) {
    return Optional.ofNullable(posts.get(name));
  }

  private void read(String text) {
    search.in(
        text,
        hit -> {
          int from = Math.max(0, hit.start() - CONTEXT);
          // A window that begins inside the text must not look like its start.
          String before = (from == 0 ? "" : "\0") + text.substring(from, hit.start());
          String behind = text.substring(hit.end(), Math.min(text.length(), hit.end() + CONTEXT));
          PostPhrase.behind(before, behind).ifPresent(post -> note(hit.name(), post));
          PostInFront.in(before).ifPresent(post -> note(hit.name(), post));
        });
  }

  private void readLine(String line) {
    search.in(
        line,
        hit -> PostPhrase.onLine(line.substring(hit.end())).ifPresent(p -> note(hit.name(), p)));
  }

  private void note(String name, Post post) {
    posts.merge(
        name,
        post,
        (old, later) -> old.employer().isEmpty() && later.employer().isPresent() ? later : old);
  }
}
