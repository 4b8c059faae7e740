package org.colloquy.transcript.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** The styles of a Word document: what they are called, and which of them set bold print. */
final class WordStyles {
  private static final int DEEPEST = 20;

  private final Optional<XWPFStyles> styles;
  private final Map<String, Boolean> bold = new HashMap<>();
  private final Map<String, Boolean> ofSpeakers = new HashMap<>();

  WordStyles(XWPFDocument document) {
    this.styles = Optional.ofNullable(document.getStyles());
  }

  /** Whether a style, or one that it is based on, is called that of speakers. */
  boolean isOfSpeakers(String id) {
    return id != null && ofSpeakers.computeIfAbsent(id, this::findOfSpeakers);
  }

  private boolean findOfSpeakers(String id) {
    Optional<XWPFStyle> style = style(id);
    for (int depth = 0; depth < DEEPEST && style.isPresent(); depth++) {
      if (StyledPage.isOfSpeakers(style.get().getName())) {
        return true;
      }
      style = style.flatMap(s -> style(s.getBasisStyleID()));
    }
    return false;
  }

  /**
   * Whether a style, or one that it is based on, sets bold print or is called that of questions.
   */
  private boolean isBold(String id) {
    return id != null && bold.computeIfAbsent(id, this::findBold);
  }

  private boolean findBold(String id) {
    Optional<XWPFStyle> style = style(id);
    for (int depth = 0; depth < DEEPEST && style.isPresent(); depth++) {
      CTRPr print = style.get().getCTStyle().getRPr();
      if (print != null && print.sizeOfBArray() > 0) {
        return isOn(print);
      }
      if (StyledPage.isOfQuestions(style.get().getName())) {
        return true;
      }
      style = style.flatMap(s -> style(s.getBasisStyleID()));
    }
    return false;
  }

  /** Whether a run is in bold print, by itself or by its style or that of its paragraph. */
  boolean isBold(XWPFRun run, String ofParagraph) {
    CTRPr print = run.getCTR().getRPr();
    if (print != null && print.sizeOfBArray() > 0) {
      return run.isBold();
    }
    return isBold(ofParagraph) || isBold(run.getStyle()) || isOfSpeakers(run.getStyle());
  }

  private static boolean isOn(CTRPr print) {
    return !print.getBArray(0).isSetVal()
        || !String.valueOf(print.getBArray(0).getVal()).matches("false|0|off");
  }

  private Optional<XWPFStyle> style(String id) {
    return id == null || id.isEmpty() ? Optional.empty() : styles.map(all -> all.getStyle(id));
  }
}
