package org.colloquy.report.workbook;

import java.util.List;

/**
 * What makes a sheet a form to be filled in.
 *
 * @param answer the column in which people answer
 * @param firstHidden the first of the last columns, which are hidden
 * @param offers what may be answered, by stretches of rows
 */
public record SheetForm(String answer, String firstHidden, List<Offer> offers) {
  public SheetForm {
    offers = List.copyOf(offers);
  }

  /**
   * The answers that rows offer.
   *
   * @param first the first row, counted from 0 below the header
   * @param last the last row, counted likewise
   * @param answers what may be answered
   */
  public record Offer(int first, int last, List<String> answers) {
    public Offer {
      answers = List.copyOf(answers);
    }
  }
}
