package org.integrityrisk.app.store.register;

import java.time.Instant;
import org.integrityrisk.app.store.sql.Sql;

/**
 * Which of the rows of the history make the register of a day, or of a cycle.
 *
 * @param condition the condition on a row, which stands as {@code h}
 */
public record Snapshot(Sql condition) {

  /**
   * The register as it was right before a moment.
   *
   * @param end the end of a day
   */
  public static Snapshot before(Instant end) {
    long moment = end.toEpochMilli();
    return new Snapshot(Sql.of("h.[VALID_FROM] < ? and h.[VALID_UNTIL] >= ?", moment, moment));
  }

  /**
   * What the register held of each point of a cycle when the point was in that cycle last; what
   * held for no time at all does not count.
   */
  public static Snapshot ofCycle(String cycle) {
    return new Snapshot(
        Sql.of(
            "h.[CYCLE] = ? and h.[VALID_FROM] < h.[VALID_UNTIL] and not exists"
                + " (select 1 from @POINT_HISTORY x where x.[ISSUE_ID] = h.[ISSUE_ID]"
                + " and x.[CYCLE] = h.[CYCLE] and x.[PROJECT_KEY] = h.[PROJECT_KEY]"
                + " and x.[VALID_FROM] < x.[VALID_UNTIL] and x.[ID] > h.[ID])",
            cycle));
  }
}
