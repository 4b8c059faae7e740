package org.colloquy.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A script that stands in a page; a page runs those alone whose fingerprint it names. */
record PageScript(String text) {
  PageScript {
    if (text.toLowerCase(java.util.Locale.ROOT).contains("</script")) {
      throw new IllegalArgumentException("a script would end before its end");
    }
  }

  /** As a content security policy names it. */
  String source() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
