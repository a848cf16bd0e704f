package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.work.Task;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.work.Tasks;
import org.integrityrisk.core.work.WorkKind;
import org.springframework.stereotype.Component;

/** The open tasks in the database. */
@Component
public class TaskRepository implements Tasks {

  private static final String PERSON = "user";
  private static final String SEPARATOR = ":";

  private static final Table<Task> OPENED = columns().column("SINCE", Task::since);

  /** Without the moment since when, which an open task keeps. */
  private static final Table<Task> CHANGED = columns();

  private final Database database;

  public TaskRepository(Database database) {
    this.database = database;
  }

  private static Table<Task> columns() {
    return Table.<Task>named("TASK")
        .key("PLACE", task -> place(task.kind(), task.object(), task.holder()))
        .column("KIND", Task::kind)
        .column("OBJECT_ID", Task::object)
        .column("PROJECT_KEY", Task::project)
        .column("POINT_KEY", Task::point)
        .column("TITLE", Task::title)
        .column("LINK", Task::link)
        .column("LEVEL_CODE", Task::level)
        .column("DEPARTMENT", Task::department)
        .column("HOLDER", task -> text(task.holder()))
        .column("DUE", Task::due);
  }

  @Override
  public void open(Task task) {
    database.write(
        session -> CHANGED.change(session, task) || OPENED.insertIfAbsent(session, task));
  }

  @Override
  public void close(WorkKind kind, String object) {
    delete(Sql.of("where [OBJECT_ID] = ? and [KIND] = ?", object, kind.code()));
  }

  @Override
  public void close(WorkKind kind, String object, TaskHolder holder) {
    delete(Sql.of("where [PLACE] = ?", place(kind, object, holder)));
  }

  private void delete(Sql where) {
    database.write(session -> OPENED.delete(session, where));
  }

  @Override
  public List<Task> of(Set<String> projects, Collection<TaskHolder> holders) {
    return list(
        Sql.of("where")
            .then(Sql.in("[HOLDER]", holders.stream().map(TaskRepository::text).toList()))
            .then("and")
            .then(Sql.filter("[PROJECT_KEY]", projects)));
  }

  @Override
  public List<Task> all(String project) {
    return list(Sql.of("where [PROJECT_KEY] = ?", project));
  }

  private List<Task> list(Sql where) {
    Sql rest = where.then("order by [SINCE], [ID]");
    return database.read(session -> OPENED.list(session, TaskRepository::task, rest));
  }

  private static String place(WorkKind kind, String object, TaskHolder holder) {
    return String.join("/", kind.code(), object, text(holder));
  }

  private static String text(TaskHolder holder) {
    if (holder instanceof TaskHolder.Seat seat) {
      return seat.office().role().code() + SEPARATOR + seat.office().of();
    }
    return PERSON + SEPARATOR + ((TaskHolder.Person) holder).user();
  }

  private static TaskHolder holder(String text) {
    String[] parts = text.split(SEPARATOR, 2);
    return Coded.find(HolderRole.class, parts[0])
        .map(role -> TaskHolder.office(role, parts[1]))
        .orElseGet(() -> TaskHolder.person(parts[1]));
  }

  private static Task task(Row row) throws SQLException {
    return new Task(
        row.coded("KIND", WorkKind.class),
        row.text("PROJECT_KEY"),
        row.text("OBJECT_ID"),
        row.text("POINT_KEY"),
        row.text("TITLE"),
        row.text("LINK"),
        row.text("LEVEL_CODE"),
        row.text("DEPARTMENT"),
        holder(row.text("HOLDER")),
        row.moment("SINCE"),
        row.date("DUE"));
  }
}
