package org.integrityrisk.acceptance.city;

/** The figures that a load prints. */
final class Printed {

  private Printed() {}

  /** Does work on so many rows, and prints how long it took. */
  static void timed(String what, long rows, Runnable work) {
    long before = System.nanoTime();
    work.run();
    double seconds = (System.nanoTime() - before) / 1e9;
    System.out.printf("%-36s %,9d in %,8.1f s, %,7.0f/s%n", what, rows, seconds, rows / seconds);
  }

  /** Prints how many there are beside how many were meant. */
  static void count(String what, long found, long meant) {
    String verdict = found == meant ? "" : "  differs";
    System.out.printf("%-36s %,9d of %,9d%s%n", what, found, meant, verdict);
  }
}
