package org.colloquy.transcript.document;

/**
 * A printed line of a PDF; places are in points from the page's upper left corner.
 *
 * @param page 1-based
 * @param y where it stands
 * @param left where it begins
 * @param right where it ends
 * @param text not blank
 */
record PdfLine(int page, double y, double left, double right, String text) {
  /** About how wide a letter of it is. */
  double letterWidth() {
    return (right - left) / text.length();
  }
}
