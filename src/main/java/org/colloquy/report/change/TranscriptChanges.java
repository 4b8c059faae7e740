package org.colloquy.report.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.colloquy.report.change.PublishedCorpus.PublishedTranscript;

/** The transcripts that are new, changed, renamed or gone, or whose status differs. */
final class TranscriptChanges {
  private final Map<String, PublishedTranscript> previous;
  private final Map<String, PublishedTranscript> current;
  private final ChangeCauses causes;

  TranscriptChanges(
      Map<String, PublishedTranscript> previous,
      Map<String, PublishedTranscript> current,
      ChangeCauses causes) {
    this.previous = previous;
    this.current = current;
    this.causes = causes;
  }

  /**
   * Hands over the changes: first of the transcripts that there are, then of those that are gone.
   *
   * @param changed collects the transcripts that are new, changed or gone
   */
  void writeTo(Consumer<Change> rows, Set<String> changed) {
    Map<String, String> goneBySha = new HashMap<>();
    previous.forEach((id, file) -> noteGone(id, file, goneBySha));
    Set<String> renamed = new HashSet<>();
    for (Map.Entry<String, PublishedTranscript> entry : current.entrySet()) {
      String id = entry.getKey();
      PublishedTranscript previousFile = previous.get(id);
      PublishedTranscript currentFile = entry.getValue();
      if (previousFile == null) {
        changed.add(id);
        String from = currentFile.sha256().isEmpty() ? null : goneBySha.get(currentFile.sha256());
        if (from != null && renamed.add(from)) {
          rows.accept(
              new Change(
                  "renamed transcript", id, currentFile.title(), from, id, ChangeCauses.DATA));
        } else {
          rows.accept(
              new Change(
                  "new transcript",
                  id,
                  currentFile.title(),
                  "",
                  currentFile.status(),
                  ChangeCauses.DATA));
        }
      } else if (!previousFile.sha256().equals(currentFile.sha256())) {
        changed.add(id);
        rows.accept(
            new Change(
                "changed transcript",
                id,
                currentFile.title(),
                previousFile.status(),
                currentFile.status(),
                ChangeCauses.DATA));
      } else if (!previousFile.status().equals(currentFile.status())) {
        rows.accept(
            new Change(
                "other outcome",
                id,
                currentFile.title(),
                previousFile.status(),
                currentFile.status(),
                causes.of(false)));
      }
    }
    for (Map.Entry<String, PublishedTranscript> gone : previous.entrySet()) {
      if (!current.containsKey(gone.getKey())) {
        changed.add(gone.getKey());
        if (!renamed.contains(gone.getKey())) {
          PublishedTranscript file = gone.getValue();
          rows.accept(
              new Change(
                  "gone transcript",
                  gone.getKey(),
                  file.title(),
                  file.status(),
                  "",
                  ChangeCauses.DATA));
        }
      }
    }
  }

  private void noteGone(String id, PublishedTranscript file, Map<String, String> goneBySha) {
    if (!current.containsKey(id) && !file.sha256().isEmpty()) {
      goneBySha.putIfAbsent(file.sha256(), id);
    }
  }
}
