package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.core.work.FoundWork;
import org.integrityrisk.core.work.WorkItem;
import org.integrityrisk.core.work.WorkKind;
import org.integrityrisk.core.work.WorkQuery;
import org.integrityrisk.core.work.Worklist;
import org.springframework.stereotype.Component;

/**
 * Everything that awaits one person, from the register, in two statements: one for drafts, and one
 * for everything else; one more counts the drafts where there are more than wanted.
 */
@Component
public class WorklistQuery implements Worklist {

  private final Database database;

  public WorklistQuery(Database database) {
    this.database = database;
  }

  @Override
  public FoundWork find(WorkQuery query, int drafts) {
    return query.projects().isEmpty()
        ? FoundWork.all(List.of())
        : database.read(session -> found(session, query, drafts));
  }

  private static FoundWork found(SqlSession session, WorkQuery query, int wanted)
      throws SQLException {
    List<WorkItem> items = new ArrayList<>(others(session, query));
    Drafts drafts = new Drafts(query);
    List<WorkItem> oldest = drafts.oldest(session, wanted);
    items.addAll(oldest);
    int more = oldest.size() < wanted ? 0 : drafts.count(session) - oldest.size();
    return new FoundWork(items, more > 0 ? Map.of(WorkKind.DRAFT, more) : Map.of());
  }

  /**
   * What awaits the person in two ways, such as in person and as a member of a body, or two kinds
   * of checks of one point, once: the first due.
   */
  private static List<WorkItem> others(SqlSession session, WorkQuery query) throws SQLException {
    Map<String, WorkItem> items = new LinkedHashMap<>();
    session
        .list(everythingButDrafts(query), row -> WorkSelect.item(row, query.inPlaceOf()))
        .forEach(item -> items.merge(item.kind() + item.key(), item, WorklistQuery::moreUrgent));
    return List.copyOf(items.values());
  }

  private static WorkItem moreUrgent(WorkItem one, WorkItem other) {
    return lastDay(other).isBefore(lastDay(one)) ? other : one;
  }

  private static LocalDate lastDay(WorkItem item) {
    return item.due().orElse(LocalDate.MAX);
  }

  private static Sql everythingButDrafts(WorkQuery query) {
    List<Sql> selects = new ArrayList<>(new PointWork(query).selects());
    selects.addAll(new CheckWork(query).selects());
    selects.addAll(new FollowUpWork(query).selects());
    selects.addAll(new PublicityWork(query).selects());
    selects.addAll(new FilingWork(query).selects());
    return selects.stream().reduce((some, next) -> some.then("union all").then(next)).orElseThrow();
  }
}
