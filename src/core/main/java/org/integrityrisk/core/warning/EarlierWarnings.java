package org.integrityrisk.core.warning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Warnings of the past, as the register knows them. */
public interface EarlierWarnings {

  /**
   * A warning that was issued before.
   *
   * @param number its official number, or its key where it has none
   * @param day when it was issued
   */
  record Earlier(String number, LocalDate day) {}

  /** The latest one of that person or on that point, issued after a moment. */
  Optional<Earlier> latest(String project, String person, String point, Instant after);

  /** Keys of the warnings that are not lifted. */
  List<String> open(String project);

  /**
   * Keys of the warnings that may have to go up or be laid before somebody above: their deadline is
   * over, an examination has failed, or an answer waits for its examination.
   */
  List<String> pressing(String project, LocalDate today);
}
