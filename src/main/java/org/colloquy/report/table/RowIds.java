package org.colloquy.report.table;

/** The ids by which rows of different tables refer to each other. */
final class RowIds {
  private RowIds() {}

  /** {@code radio/talk.txt#3}: turns are counted from 1. */
  static String turn(String transcript, int turn) {
    return transcript + "#" + turn;
  }

  /** {@code radio/talk.txt#m12}: mentions are counted from 1. */
  static String mention(String transcript, int mention) {
    return transcript + "#m" + mention;
  }

  /** {@code radio/talk.txt#r3}: reports of speech are counted from 1. */
  static String report(String transcript, int report) {
    return transcript + "#r" + report;
  }

  /** {@code c7}: chains are counted from 1 in each transcript. */
  static String chain(int chain) {
    return "c" + chain;
  }
}
