package org.integrityrisk.core.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.supervision.Check;

/** The checks of several points, as they are kept. */
public interface CheckRounds {

  /** Keeps a check that was planned, dropped, or whose suggestions were answered. */
  void save(CheckRound round);

  /**
   * Keeps the record of a check together with what it says of each point, all or nothing.
   *
   * @return false when somebody else has recorded or dropped it meanwhile; nothing is kept then
   */
  boolean record(CheckRound made, List<Check> checks);

  Optional<CheckRound> find(String id);

  /** Those of a project, the latest to be made first. */
  List<CheckRound> of(String project);

  /** Those of a project that were made in a period, by day. */
  List<CheckRound> made(String project, LocalDate from, LocalDate to);
}
