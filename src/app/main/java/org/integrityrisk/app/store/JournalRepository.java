package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.journal.Journal;
import org.integrityrisk.core.journal.JournalEntry;
import org.integrityrisk.core.journal.Progress;
import org.springframework.stereotype.Component;

/**
 * The journal in the database. Steps have rows of their own, since an import of ten thousand points
 * would not fit into one column of every database.
 */
@Component
public class JournalRepository implements Journal {

  private static final Table<JournalEntry> INTENTS =
      Table.<JournalEntry>named("INTENT")
          .key("INTENT_ID", entry -> entry.intent().id())
          .column("KIND", entry -> entry.intent().kind())
          .column("ACTOR", entry -> entry.intent().actor())
          .column("OPENED", entry -> entry.intent().opened())
          .column("HEADER", entry -> Json.of(entry.intent().header()))
          .column("PHASE", entry -> entry.progress().phase().name())
          .column("STEPS_DONE", entry -> entry.progress().stepsDone())
          .column("TOUCHED", entry -> entry.progress().touched());

  private static final Table<Step> STEPS =
      Table.<Step>named("INTENT_STEP")
          .key("INTENT_ID", Step::intent)
          .key("POSITION", Step::position)
          .column("CONTENT", step -> Json.of(step.content()));

  private static final Sql IS_OPEN =
      Sql.in(
          "[PHASE]",
          Stream.of(Progress.Phase.values())
              .filter(Progress.Phase::isOpen)
              .map(Progress.Phase::name)
              .toList());

  private record Step(String intent, int position, Map<String, String> content) {}

  private final Database database;

  public JournalRepository(Database database) {
    this.database = database;
  }

  @Override
  public void open(Intent intent, Instant now) {
    Progress none = new Progress(Progress.Phase.DOING, 0, now);
    database.write(
        session -> {
          INTENTS.insert(session, new JournalEntry(intent, none));
          STEPS.insertAll(session, steps(intent));
          return intent;
        });
  }

  @Override
  public Optional<JournalEntry> find(String id) {
    return database.read(session -> whole(session, Sql.of("where [INTENT_ID] = ?", id))).stream()
        .findFirst();
  }

  @Override
  public void mark(String id, Progress progress) {
    String text =
        "update @INTENT set [PHASE] = ?, [STEPS_DONE] = ?, [TOUCHED] = ? where [INTENT_ID] = ?";
    Sql sql =
        Sql.of(
            text,
            progress.phase().name(),
            progress.stepsDone(),
            progress.touched().toEpochMilli(),
            id);
    database.write(session -> session.update(sql));
  }

  @Override
  public boolean claim(String id, Instant staleBefore, Instant now) {
    String text =
        "update @INTENT set [TOUCHED] = ? where [INTENT_ID] = ? and [TOUCHED] < ?" + " and";
    Sql sql = Sql.of(text, now.toEpochMilli(), id, staleBefore.toEpochMilli()).then(IS_OPEN);
    return database.write(session -> session.update(sql)) == 1;
  }

  @Override
  public List<JournalEntry> stale(Instant staleBefore) {
    return database.read(
        session ->
            whole(
                session,
                Sql.of("where")
                    .then(IS_OPEN)
                    .then("and [TOUCHED] < ? order by [ID]", staleBefore.toEpochMilli())));
  }

  @Override
  public List<JournalEntry> unfinished(String kind) {
    return database.read(
        session ->
            INTENTS.list(
                session,
                JournalRepository::withoutSteps,
                Sql.of("where").then(IS_OPEN).then("and [KIND] = ? order by [ID]", kind)));
  }

  private static List<JournalEntry> whole(SqlSession session, Sql where) throws SQLException {
    List<JournalEntry> entries = new ArrayList<>();
    for (JournalEntry entry : INTENTS.list(session, JournalRepository::withoutSteps, where)) {
      List<Step> steps =
          STEPS.list(
              session,
              JournalRepository::step,
              "where [INTENT_ID] = ? order by [POSITION]",
              entry.intent().id());
      entries.add(with(entry, steps.stream().map(Step::content).toList()));
    }
    return entries;
  }

  private static JournalEntry with(JournalEntry entry, List<Map<String, String>> steps) {
    Intent intent = entry.intent();
    return new JournalEntry(
        new Intent(
            intent.id(), intent.kind(), intent.actor(), intent.opened(), intent.header(), steps),
        entry.progress());
  }

  private static List<Step> steps(Intent intent) {
    List<Step> steps = new ArrayList<>();
    intent.steps().forEach(one -> steps.add(new Step(intent.id(), steps.size(), one)));
    return steps;
  }

  private static JournalEntry withoutSteps(Row row) throws SQLException {
    Intent intent =
        new Intent(
            row.text("INTENT_ID"),
            row.text("KIND"),
            row.text("ACTOR"),
            row.moment("OPENED"),
            Json.map(row.text("HEADER")),
            List.of());
    Progress progress =
        new Progress(
            Progress.Phase.valueOf(row.text("PHASE")),
            row.count("STEPS_DONE"),
            row.moment("TOUCHED"));
    return new JournalEntry(intent, progress);
  }

  private static Step step(Row row) throws SQLException {
    return new Step(row.text("INTENT_ID"), row.count("POSITION"), Json.map(row.text("CONTENT")));
  }
}
