package org.colloquy.report.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.colloquy.report.change.PublishedCorpus.PublishedTranscript;

/** Which transcripts are new, changed, renamed or gone, or came to another outcome. */
final class TranscriptChanges {
  private final Map<String, PublishedTranscript> before;
  private final Map<String, PublishedTranscript> now;
  private final ChangeCauses causes;

  TranscriptChanges(
      Map<String, PublishedTranscript> before,
      Map<String, PublishedTranscript> now,
      ChangeCauses causes) {
    this.before = before;
    this.now = now;
    this.causes = causes;
  }

  /**
   * Writes the changes.
   *
   * @param moved collects the transcripts that are new, changed or gone
   */
  void to(Consumer<Change> rows, Set<String> moved) {
    Map<String, String> goneBySha = new HashMap<>();
    before.forEach((id, file) -> noteGone(id, file, goneBySha));
    Set<String> renamed = new HashSet<>();
    for (Map.Entry<String, PublishedTranscript> entry : now.entrySet()) {
      String id = entry.getKey();
      PublishedTranscript old = before.get(id);
      PublishedTranscript fresh = entry.getValue();
      if (old == null) {
        moved.add(id);
        String from = fresh.sha256().isEmpty() ? null : goneBySha.get(fresh.sha256());
        if (from != null && renamed.add(from)) {
          rows.accept(
              new Change("renamed transcript", id, fresh.title(), from, id, ChangeCauses.DATA));
        } else {
          rows.accept(
              new Change(
                  "new transcript", id, fresh.title(), "", fresh.status(), ChangeCauses.DATA));
        }
      } else if (!old.sha256().equals(fresh.sha256())) {
        moved.add(id);
        rows.accept(
            new Change(
                "changed transcript",
                id,
                fresh.title(),
                old.status(),
                fresh.status(),
                ChangeCauses.DATA));
      } else if (!old.status().equals(fresh.status())) {
        rows.accept(
            new Change(
                "other outcome",
                id,
                fresh.title(),
                old.status(),
                fresh.status(),
                causes.of(false)));
      }
    }
    for (Map.Entry<String, PublishedTranscript> old : before.entrySet()) {
      if (!now.containsKey(old.getKey())) {
        moved.add(old.getKey());
        if (!renamed.contains(old.getKey())) {
          PublishedTranscript file = old.getValue();
          rows.accept(
              new Change(
                  "gone transcript",
                  old.getKey(),
                  file.title(),
                  file.status(),
                  "",
                  ChangeCauses.DATA));
        }
      }
    }
  }

  private void noteGone(String id, PublishedTranscript file, Map<String, String> goneBySha) {
    if (!now.containsKey(id) && !file.sha256().isEmpty()) {
      goneBySha.putIfAbsent(file.sha256(), id);
    }
  }
}
