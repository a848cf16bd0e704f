package org.integrityrisk.sandbox.issue;

import com.atlassian.jira.project.ProjectManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.HostServices;
import org.integrityrisk.sandbox.db.Database;

/** Reads and writes issues; each write is one transaction or joins the caller's. */
public final class IssueStore {
  private static final String INSERT = insertStatement();
  private static final String UPDATE = updateStatement();

  private final Database database;
  private final HostServices services;
  private final Clock clock;
  private final IssueNumbers numbers;
  private final CustomValueStore values;

  public IssueStore(Host host) {
    this.database = host.database();
    this.services = host.services();
    this.clock = host.clock();
    this.numbers = new IssueNumbers(database);
    this.values = new CustomValueStore(database, new FieldValues(services));
    IssueTables.create(database);
  }

  public Optional<StoredIssue> byId(long id) {
    return select("i.id = ?", List.of(id), IssueOrder.BY_ID, 1, 0).stream().findFirst();
  }

  public Optional<StoredIssue> byKey(String key) {
    return select("i.issue_key = ?", List.of(key), IssueOrder.BY_ID, 1, 0).stream().findFirst();
  }

  /** The issues that exist among the ids, in no particular order. */
  public List<StoredIssue> byIds(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    String list = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    return select("i.id IN (" + list + ")", List.of(), IssueOrder.BY_ID, Integer.MAX_VALUE, 0);
  }

  public long count(String condition, List<Object> arguments) {
    return database.count("SELECT COUNT(*) FROM issue i WHERE " + condition, arguments.toArray());
  }

  /** A page of issues; the condition and the order call the issue {@code i}. */
  public List<StoredIssue> select(
      String condition, List<Object> arguments, IssueOrder order, int limit, int offset) {
    List<IssueRow> rows =
        database.query(
            "SELECT i.* FROM issue i%s WHERE %s ORDER BY %s LIMIT %d OFFSET %d"
                .formatted(order.joins(), condition, order.columns(), limit, offset),
            IssueRow::read,
            arguments.toArray());
    StoredValues page = values.page(rows.stream().map(IssueRow::id).toList());
    return rows.stream().map(row -> new StoredIssue(services, row, page)).toList();
  }

  /** Creates the issue under the next key of its project. */
  public void insert(StoredIssue issue) {
    Timestamp now = now();
    Map<SystemField, Object> fields = new EnumMap<>(SystemField.class);
    fields.putAll(issue.fields());
    fields.put(SystemField.CREATED, now);
    fields.put(SystemField.UPDATED, now);
    database.inTransaction(() -> insert(issue, fields));
  }

  private void insert(StoredIssue issue, Map<SystemField, Object> fields) {
    long number = numbers.next(issue.getProjectId());
    String project =
        services.get(ProjectManager.class).getProjectObj(issue.getProjectId()).getKey();
    IssueRow row =
        new IssueRow(0, project + "-" + number, fields, issue.workflow(), issue.step(), 0);
    long id = database.insert(INSERT, arguments(row));
    StoredValues created = values.create(id, issue.customFields());
    issue.becomes(new IssueRow(id, row.key(), fields, row.workflow(), row.step(), 0), created);
  }

  /**
   * Stores what was set.
   *
   * @throws StaleIssueException when somebody else changed the issue since it was read
   */
  public void update(StoredIssue issue) {
    Map<SystemField, Object> fields = new EnumMap<>(SystemField.class);
    fields.putAll(issue.fields());
    fields.put(SystemField.UPDATED, now());
    IssueRow old = issue.row();
    IssueRow row =
        new IssueRow(old.id(), old.key(), fields, old.workflow(), old.step(), old.version() + 1);
    database.inTransaction(() -> update(issue, row));
  }

  private void update(StoredIssue issue, IssueRow row) {
    List<Object> arguments = new ArrayList<>(Arrays.asList(arguments(row)));
    arguments.add(row.id());
    arguments.add(row.version() - 1);
    if (database.update(UPDATE, arguments.toArray()) == 0) {
      throw new StaleIssueException(row.key());
    }
    values.replace(row.id(), issue.customFields());
    issue.becomes(row, values.page(List.of(row.id())));
  }

  /** A database rounds what is finer than it keeps, so that it would read as another moment. */
  private Timestamp now() {
    return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  /** Notes that something that belongs to the issue has changed. */
  public void touch(long id) {
    database.update("UPDATE issue SET updated_at = ? WHERE id = ?", now(), id);
  }

  /** Removes the issue with all that belongs to it; the object keeps its values. */
  public void delete(StoredIssue issue) {
    Long id = issue.getId();
    issue.preload();
    database.inTransaction(
        () -> {
          for (String table : List.of("issue_value", "issue_comment", "issue_attachment")) {
            database.update("DELETE FROM " + table + " WHERE issue_id = ?", id);
          }
          database.update(
              "DELETE FROM issue_change_item WHERE group_id IN"
                  + " (SELECT g.id FROM issue_change_group g WHERE g.issue_id = ?)",
              id);
          database.update("DELETE FROM issue_change_group WHERE issue_id = ?", id);
          database.update(
              "DELETE FROM issue_link WHERE source_id = ? OR destination_id = ?", id, id);
          database.update("DELETE FROM issue WHERE id = ?", id);
        });
  }

  private static Object[] arguments(IssueRow row) {
    List<Object> all = new ArrayList<>();
    for (SystemField field : SystemField.values()) {
      all.add(row.fields().get(field));
    }
    Collections.addAll(all, row.key(), row.workflow(), row.step(), row.version());
    return all.toArray();
  }

  private static List<String> columns() {
    List<String> columns = new ArrayList<>();
    for (SystemField field : SystemField.values()) {
      columns.add(field.column());
    }
    Collections.addAll(columns, "issue_key", "workflow", "step", "version");
    return columns;
  }

  private static String insertStatement() {
    List<String> columns = columns();
    return "INSERT INTO issue (%s) VALUES (%s)"
        .formatted(
            String.join(", ", columns),
            String.join(", ", Collections.nCopies(columns.size(), "?")));
  }

  private static String updateStatement() {
    return "UPDATE issue SET %s = ? WHERE id = ? AND version = ?"
        .formatted(String.join(" = ?, ", columns()));
  }
}
