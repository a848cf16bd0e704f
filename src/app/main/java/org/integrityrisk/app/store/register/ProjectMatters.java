package org.integrityrisk.app.store.register;

import java.time.LocalDate;
import java.util.List;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.RowReader;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.notice.Matter;
import org.integrityrisk.core.notice.NoticeSource;

/** Matters that one statement finds, which asks for nothing but the project. */
abstract class ProjectMatters implements NoticeSource {

  private final Database database;
  private final String text;
  private final RowReader<Matter> reader;

  ProjectMatters(Database database, String text, RowReader<Matter> reader) {
    this.database = database;
    this.text = text;
    this.reader = reader;
  }

  @Override
  public final List<Matter> matters(String project, LocalDate today, LocalDate horizon) {
    return database.read(session -> session.list(Sql.of(text, project), reader));
  }
}
