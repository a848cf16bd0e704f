package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.warning.WarningReason;
import org.springframework.stereotype.Component;

/** What was done with a warning, from the audit trail. */
@Component
public class WarningHistory {

  private static final String PREFIX = "warning.";

  private final Database database;

  public WarningHistory(Database database) {
    this.database = database;
  }

  /**
   * Something that was done.
   *
   * @param user user key of the one who did it
   * @param action code of what was done: issue, acknowledge, a step, escalate, end, hand-over, stay
   *     or account
   * @param words what was written, empty when nothing was
   * @param colour code of the colour by then; empty where it is not told
   * @param number official number of the notice by then; empty where it is not told
   * @param reason the rule that had it done, where one had
   */
  public record Step(
      Instant time,
      String user,
      String action,
      String words,
      String colour,
      String number,
      Optional<WarningReason> reason) {}

  /** Everything done with the warning of that key, oldest first. */
  public List<Step> of(String key) {
    Sql sql =
        Sql.of(
            "select * from @AUDIT where [SUBJECT] = ? and [ACTION_CODE] like 'warning.%'"
                + " order by [PLACE]",
            key);
    return database.read(session -> session.list(sql, WarningHistory::step));
  }

  private static Step step(Row row) throws SQLException {
    String action = row.text("ACTION_CODE").substring(PREFIX.length());
    Map<String, String> after = Json.map(row.text("AFTER_TEXT"));
    return new Step(
        row.moment("HAPPENED"),
        row.text("ACTOR"),
        action,
        words(action, after),
        after.getOrDefault("colour", ""),
        after.getOrDefault("number", ""),
        Optional.of(after).filter(any -> any.containsKey("rule")).map(WarningReason::of));
  }

  private static String words(String action, Map<String, String> after) {
    Stream<String> parts =
        switch (action) {
          case "issue" -> Stream.of("reason");
          case "answer" -> Stream.of("cause", "correction");
          case "accept", "reject", "fail", "supervise" -> Stream.of("examination");
          case "lift" -> Stream.of("lifting");
          default -> Stream.of("opinion");
        };
    return parts
        .map(part -> after.getOrDefault(part, ""))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
