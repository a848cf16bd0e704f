package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.savedview.SavedView;
import org.integrityrisk.core.savedview.SavedViews;
import org.springframework.stereotype.Component;

/** Saved views of the register in the database. */
@Component
public class SavedViewRepository implements SavedViews {

  private static final String FOUND =
      "where [PROJECT_KEY] = ? and ([SHARED] = 1 or [OWNER_KEY] = ?) order by [VIEW_NAME], [ID]";
  private static final String CHANGE =
      "update @SAVED_VIEW set [VIEW_NAME] = ?, [SHARED] = ?, [ASKED] = ?, [EDITION] = ?"
          + " where [VIEW_ID] = ? and [EDITION] = ?";

  private static final Table<SavedView> VIEWS =
      Table.<SavedView>named("SAVED_VIEW")
          .key("VIEW_ID", SavedView::id)
          .column("PROJECT_KEY", SavedView::project)
          .column("VIEW_NAME", SavedView::name)
          .column("OWNER_KEY", SavedView::owner)
          .column("SHARED", SavedView::shared)
          .column("ASKED", SavedView::query)
          .column("EDITION", SavedView::version);

  private final Database database;

  public SavedViewRepository(Database database) {
    this.database = database;
  }

  @Override
  public List<SavedView> foundBy(String user, String project) {
    return VIEWS.list(database, SavedViewRepository::view, FOUND, project, user);
  }

  @Override
  public Optional<SavedView> find(String id) {
    return VIEWS.list(database, SavedViewRepository::view, "where [VIEW_ID] = ?", id).stream()
        .findFirst();
  }

  @Override
  public void add(SavedView view) {
    database.run(session -> VIEWS.insert(session, view));
  }

  @Override
  public boolean change(SavedView view) {
    Sql change =
        Sql.of(
            CHANGE,
            view.name(),
            view.shared() ? 1 : 0,
            view.query(),
            view.version(),
            view.id(),
            view.version() - 1);
    return database.write(session -> session.update(change)) == 1;
  }

  @Override
  public boolean remove(String id, int version) {
    Sql known = Sql.of("where [VIEW_ID] = ? and [EDITION] = ?", id, version);
    return database.write(session -> VIEWS.delete(session, known)) == 1;
  }

  private static SavedView view(Row row) throws SQLException {
    return new SavedView(
        row.text("VIEW_ID"),
        row.text("PROJECT_KEY"),
        row.text("VIEW_NAME"),
        row.text("OWNER_KEY"),
        row.flag("SHARED"),
        row.text("ASKED"),
        row.count("EDITION"));
  }
}
