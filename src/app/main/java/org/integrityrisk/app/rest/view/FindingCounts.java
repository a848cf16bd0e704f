package org.integrityrisk.app.rest.view;

import java.util.List;
import org.integrityrisk.core.screening.FindingState;
import org.integrityrisk.core.screening.Tally;

/** How many findings there are, by what became of them. */
public record FindingCounts(
    long total,
    long undecided,
    long proposed,
    long issued,
    long refused,
    long noWarning,
    long dealtWith) {

  /** Counts what has that value in common. */
  static FindingCounts of(List<Tally> tallies, String value) {
    List<Tally> own = tallies.stream().filter(one -> one.value().equals(value)).toList();
    return new FindingCounts(
        own.stream().mapToLong(Tally::count).sum(),
        count(own, FindingState.UNDECIDED),
        count(own, FindingState.PROPOSED),
        count(own, FindingState.ISSUED),
        count(own, FindingState.REFUSED),
        count(own, FindingState.NO_WARNING),
        count(own, FindingState.DEALT_WITH));
  }

  private static long count(List<Tally> own, FindingState state) {
    return own.stream().filter(one -> one.state() == state).mapToLong(Tally::count).sum();
  }
}
