package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.power.Basis;
import org.integrityrisk.core.power.BasisState;
import org.integrityrisk.core.power.ChangedBasis;
import org.integrityrisk.core.reexamination.Flag;
import org.integrityrisk.core.reexamination.FlagEnd;
import org.integrityrisk.core.reexamination.Flags;
import org.integrityrisk.core.review.FlaggedPoints;
import org.integrityrisk.core.risk.ByPoint;
import org.springframework.stereotype.Component;

/** The flags on risk points in the database. */
@Component
public class FlagRepository implements Flags, FlaggedPoints {

  private static final Table<Flag> FLAGS =
      Table.<Flag>named("POINT_FLAG")
          .key("FLAG_ID", Flag::id)
          .column("ISSUE_ID", Flag::pointId)
          .column("POWER_CODE", flag -> flag.because().power())
          .column("BASIS_CODE", flag -> flag.because().basis().code())
          .column("TITLE", flag -> flag.because().basis().title())
          .column("ARTICLE", flag -> flag.because().basis().article())
          .column("STATE", flag -> flag.because().basis().state())
          .column("CHANGED", flag -> flag.because().basis().changed())
          .column("RAISED_BY", Flag::by)
          .column("RAISED", Flag::raised)
          .column("ENDED_BY", flag -> flag.end().map(FlagEnd::by))
          .column("REASON", flag -> flag.end().map(FlagEnd::reason))
          .column("ENDED", flag -> flag.end().map(FlagEnd::time));

  private final Database database;

  public FlagRepository(Database database) {
    this.database = database;
  }

  @Override
  public boolean raise(Flag flag) {
    return database.write(session -> FLAGS.insertIfAbsent(session, flag));
  }

  @Override
  public void end(String id, FlagEnd end) {
    Sql ending =
        Sql.of("update @POINT_FLAG set [ENDED] = ?", end.time().toEpochMilli())
            .then(given("ENDED_BY", end.by()))
            .then(given("REASON", end.reason()))
            .then("where [FLAG_ID] = ? and [ENDED] is null", id);
    database.write(session -> session.update(ending));
  }

  /** An empty text is never written: it stands as NULL already. */
  private static Sql given(String column, String text) {
    return text.isEmpty() ? Sql.NONE : Sql.of(", [" + column + "] = ?", text);
  }

  @Override
  public List<Flag> of(String pointId) {
    return FLAGS.list(
        database, FlagRepository::flag, "where [ISSUE_ID] = ? order by [RAISED], [ID]", pointId);
  }

  @Override
  public boolean isFlagged(String pointId) {
    return of(pointId).stream().anyMatch(Flag::stands);
  }

  @Override
  public ByPoint<Flag> ofAll(Collection<String> pointIds) {
    Sql ofPoints =
        Sql.of("where").then(Sql.in("[ISSUE_ID]", pointIds)).then("order by [RAISED], [ID]");
    List<Flag> all = database.read(session -> FLAGS.list(session, FlagRepository::flag, ofPoints));
    return ByPoint.grouped(all, Flag::pointId);
  }

  @Override
  public Set<String> flaggedAmong(Collection<String> pointIds) {
    return ofAll(pointIds).kept().values().stream()
        .flatMap(List::stream)
        .filter(Flag::stands)
        .map(Flag::pointId)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Flag flag(Row row) throws SQLException {
    Basis basis =
        new Basis(
            row.text("BASIS_CODE"),
            row.text("TITLE"),
            row.text("ARTICLE"),
            row.coded("STATE", BasisState.class),
            row.date("CHANGED"));
    return new Flag(
        row.text("FLAG_ID"),
        row.text("ISSUE_ID"),
        new ChangedBasis(row.text("POWER_CODE"), basis),
        row.text("RAISED_BY"),
        row.moment("RAISED"),
        end(row));
  }

  private static Optional<FlagEnd> end(Row row) throws SQLException {
    Instant ended = row.moment("ENDED");
    return ended.equals(Instant.EPOCH)
        ? Optional.empty()
        : Optional.of(new FlagEnd(row.text("ENDED_BY"), row.text("REASON"), ended));
  }
}
