package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.core.secret.WrappedKey;
import org.integrityrisk.core.tip.SealedPart;
import org.integrityrisk.core.tip.SealedTip;
import org.integrityrisk.core.tip.StoredReceipt;
import org.integrityrisk.core.tip.TipCard;
import org.integrityrisk.core.tip.TipOutcome;
import org.integrityrisk.core.tip.TipState;
import org.integrityrisk.core.tip.Tips;
import org.springframework.stereotype.Component;

/** The tips in the database: sealed parts, days and states. */
@Component
public class TipRepository implements Tips {

  private static final String KEPT = "[STATE] <> '" + TipState.PURGED.code() + "'";
  private static final String NO_CONTENTS =
      "[KIND] <> '" + SealedPart.Kind.FILE_CONTENT.code() + "'";

  private static final String CHANGE =
      "update @TIP set [STATE] = ?, [HANDLER] = ?, [CLOSER] = ?, [TAKEN_UP] = ?, [CLOSED] = ?,"
          + " [OUTCOME] = ?, [DUE] = ?, [VERSION_NUMBER] = ? where [TIP_ID] = ?"
          + " and [VERSION_NUMBER] = ?";

  private static final String SHRED =
      "update @TIP set [STATE] = ?, [DUE] = ?, [VERSION_NUMBER] = ?, [UNIT_CODE] = null,"
          + " [HANDLER] = null, [CLOSER] = null, [MASTER_KEY] = null, [WRAPPED_KEY] = null,"
          + " [LOOKUP] = null, [ITERATIONS] = null, [SALT] = null, [SECRET_HASH] = null,"
          + " [FAILURES] = null, [FAILURE_DAY] = null where [TIP_ID] = ?";

  private static final String FAILURE =
      "update @TIP set [FAILURES] = case when [FAILURE_DAY] = ? then [FAILURES] + 1 else 1 end,"
          + " [FAILURE_DAY] = ? where [LOOKUP] = ?";

  private static final String REWRAP =
      "update @TIP set [MASTER_KEY] = ?, [WRAPPED_KEY] = ? where [TIP_ID] = ?"
          + " and [WRAPPED_KEY] = ?";

  private final Database database;

  public TipRepository(Database database) {
    this.database = database;
  }

  /** A row of a tip. */
  private record Stored(TipCard card, WrappedKey key) {}

  @Override
  public void add(TipCard card, WrappedKey key, StoredReceipt receipt, List<SealedPart> parts) {
    database.write(
        session -> {
          TipRows.TIPS.insert(session, new TipRows.Whole(card, key, receipt));
          TipRows.PARTS.insertAll(session, parts);
          return true;
        });
  }

  @Override
  public Optional<SealedTip> find(String id) {
    return sealed(Sql.of("where [TIP_ID] = ?", id)).stream().findFirst();
  }

  @Override
  public Optional<Found> byLookup(String lookup) {
    return TipRows.TIPS.list(database, TipRows::found, "where [LOOKUP] = ?", lookup).stream()
        .findFirst();
  }

  @Override
  public List<TipCard> of(String project) {
    return TipRows.TIPS.list(
        database, TipRows::card, "where [PROJECT_KEY] = ? order by [ID] desc", project);
  }

  @Override
  public List<SealedTip> openable(String project) {
    return sealed(Sql.of("where [PROJECT_KEY] = ? and " + KEPT, project));
  }

  private List<SealedTip> sealed(Sql where) {
    return database.read(session -> sealed(session, where));
  }

  private static List<SealedTip> sealed(SqlSession session, Sql where) throws SQLException {
    List<Stored> rows =
        TipRows.TIPS.list(session, TipRepository::stored, where.then("order by [ID]"));
    Sql ofThem = Sql.in("[TIP_ID]", rows.stream().map(row -> row.card.id()).toList());
    Map<String, List<SealedPart>> parts =
        TipRows.PARTS
            .list(
                session,
                TipRows::part,
                Sql.of("where " + NO_CONTENTS + " and").then(ofThem).then("order by [ID]"))
            .stream()
            .collect(Collectors.groupingBy(SealedPart::tip));
    return rows.stream()
        .map(row -> new SealedTip(row.card, row.key, parts.getOrDefault(row.card.id(), List.of())))
        .toList();
  }

  private static Stored stored(Row row) throws SQLException {
    return new Stored(TipRows.card(row), TipRows.key(row));
  }

  @Override
  public Optional<SealedPart> part(String tip, String id) {
    return TipRows.PARTS
        .list(
            database,
            TipRows::part,
            "where [TIP_ID] = ? and [PLACE] = ?",
            tip,
            SealedPart.Kind.FILE_CONTENT.code() + "/" + id)
        .stream()
        .findFirst();
  }

  @Override
  public boolean change(TipCard card, List<SealedPart> added) {
    return database.write(
        session -> {
          boolean first = session.update(changed(card)) == 1;
          if (first) {
            TipRows.PARTS.insertAll(session, added);
          }
          return first;
        });
  }

  private static Sql changed(TipCard card) {
    return new Sql(
        CHANGE,
        Arrays.asList(
            card.state().code(),
            card.handler().orElse(null),
            card.closer().orElse(null),
            card.takenUp().map(LocalDate::toString).orElse(null),
            card.closed().map(LocalDate::toString).orElse(null),
            card.outcome().map(TipOutcome::code).orElse(null),
            card.due().toString(),
            card.version(),
            card.id(),
            card.version() - 1));
  }

  @Override
  public void add(List<SealedPart> parts) {
    database.write(
        session -> {
          TipRows.PARTS.insertAll(session, parts);
          return true;
        });
  }

  @Override
  public void countFailure(String lookup, LocalDate day) {
    database.write(
        session -> session.update(Sql.of(FAILURE, day.toString(), day.toString(), lookup)));
  }

  @Override
  public void shred(TipCard tombstone) {
    database.write(
        session -> {
          TipRows.PARTS.delete(session, Sql.of("where [TIP_ID] = ?", tombstone.id()));
          return session.update(
              Sql.of(
                  SHRED,
                  tombstone.state().code(),
                  tombstone.due().toString(),
                  tombstone.version(),
                  tombstone.id()));
        });
  }

  @Override
  public List<Keyed> keys() {
    return TipRows.TIPS.list(database, TipRows::keyed, "where " + KEPT + " order by [ID]");
  }

  @Override
  public void rewrap(Keyed before, WrappedKey after) {
    database.write(
        session ->
            session.update(
                Sql.of(
                    REWRAP, after.master(), after.sealed(), before.tip(), before.key().sealed())));
  }

  @Override
  public List<String> announce() {
    return database.write(
        session -> {
          List<String> fresh =
              TipRows.TIPS.list(
                  session, row -> row.text("TIP_ID"), "where [ANNOUNCED] = 0 order by [ID]");
          session.update(
              Sql.of("update @TIP set [ANNOUNCED] = 1 where").then(Sql.in("[TIP_ID]", fresh)));
          return fresh;
        });
  }
}
