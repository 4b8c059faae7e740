package org.colloquy.transcript.document;

/**
 * A printed line of a PDF; coordinates are in points from the page's upper left corner.
 *
 * @param page 1-based
 * @param y vertical position of its baseline
 * @param left horizontal position of its start
 * @param right horizontal position of its end
 * @param text not blank
 */
record PdfLine(int page, double y, double left, double right, String text) {
  /** The average width of a character of the line, in points. */
  double letterWidth() {
    return (right - left) / text.length();
  }
}
