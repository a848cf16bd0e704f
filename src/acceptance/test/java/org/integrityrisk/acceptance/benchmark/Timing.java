package org.integrityrisk.acceptance.benchmark;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * How long something took, of many times.
 *
 * @param median in milliseconds
 * @param p95 what nineteen of twenty did not exceed, in milliseconds
 */
record Timing(double median, double p95) {

  private static final int CALLS = 50;
  private static final int WARM_UP = 20;

  /** Asks so often that everything is warm, then measures; the function gives milliseconds. */
  static Timing of(IntToDoubleFunction call) {
    Arrays.setAll(new double[WARM_UP], call);
    double[] milliseconds = new double[CALLS];
    Arrays.setAll(milliseconds, call);
    Arrays.sort(milliseconds);
    return new Timing(milliseconds[CALLS / 2], milliseconds[CALLS * 95 / 100]);
  }

  @Override
  public String toString() {
    return "%.0f / %.0f".formatted(median, p95);
  }
}
