package org.colloquy.report.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.colloquy.model.Fingerprint;

/** A script that stands in a page; a page runs those alone whose fingerprint it names. */
record PageScript(String text) {
  PageScript {
    if (text.toLowerCase(Locale.ROOT).contains("</script")) {
      throw new IllegalArgumentException("a script would end before its end");
    }
  }

  /** As a content security policy names it. */
  String source() {
    Fingerprint hash = Fingerprint.sha256(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(hash.bytes()) + "'";
  }
}
