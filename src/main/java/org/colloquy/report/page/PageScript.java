package org.colloquy.report.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.colloquy.model.Fingerprint;

/** A script inside a page; the browser runs only scripts whose hash the page's policy names. */
record PageScript(String text) {
  PageScript {
    if (text.toLowerCase(Locale.ROOT).contains("</script")) {
      throw new IllegalArgumentException(
          "the script contains </script, which would end it too early");
    }
  }

  /** The source expression that names this script in a content security policy. */
  String source() {
    Fingerprint hash = Fingerprint.sha256(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(hash.bytes()) + "'";
  }
}
