package org.integrityrisk.core.numbering;

import org.integrityrisk.core.regime.NumberSeries;
import org.integrityrisk.core.regime.PaperNumbers;

/** Numbers papers as a regime writes them, such as {@code 〔2026〕3号}. */
public final class DocumentNumbers {

  private final NumberSequences sequences;

  public DocumentNumbers(NumberSequences sequences) {
    this.sequences = sequences;
  }

  /**
   * The number of the next paper.
   *
   * @param written how the regime writes numbers
   * @param project key of the project; each counts on its own
   * @param series what is numbered
   * @param year the year of the paper; each year begins with 1
   */
  public String next(PaperNumbers written, String project, NumberSeries series, int year) {
    String name = String.join("/", project, series.code(), Integer.toString(year));
    return written.text(series, year, sequences.next(name));
  }
}
