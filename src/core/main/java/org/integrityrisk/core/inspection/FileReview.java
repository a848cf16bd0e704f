package org.integrityrisk.core.inspection;

import java.util.List;

/**
 * Files that were read.
 *
 * @param seen how many
 * @param faulty how many of them had a fault
 * @param faults the faults in words
 */
public record FileReview(int seen, int faulty, List<String> faults) {

  /** None was read. */
  public static final FileReview NONE = new FileReview(0, 0, List.of());

  public FileReview {
    faults = List.copyOf(faults);
  }
}
