package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.attachment.AttachedFile;
import org.integrityrisk.core.attachment.AttachedFiles;
import org.integrityrisk.core.attachment.FileSubject;
import org.integrityrisk.core.attachment.SubjectKind;
import org.springframework.stereotype.Component;

/** Which files belong to what, in the database. */
@Component
public class AttachedFileRepository implements AttachedFiles {

  private static final Table<AttachedFile> FILES =
      Table.<AttachedFile>named("ATTACHED_FILE")
          .key("FILE_ID", AttachedFile::id)
          .column("SUBJECT_KIND", file -> file.subject().kind())
          .column("SUBJECT_ID", file -> file.subject().id())
          .column("PROJECT_KEY", AttachedFile::project)
          .column("ISSUE_KEY", AttachedFile::issue)
          .column("HOST_ID", AttachedFile::hostId)
          .column("FILE_NAME", AttachedFile::name)
          .column("BYTES", AttachedFile::size)
          .column("USER_KEY", AttachedFile::user)
          .column("USER_NAME", AttachedFile::userName)
          .column("ADDED", AttachedFile::added);

  private final Database database;

  public AttachedFileRepository(Database database) {
    this.database = database;
  }

  @Override
  public void add(AttachedFile file) {
    database.write(session -> FILES.insertIfAbsent(session, file));
  }

  @Override
  public Optional<AttachedFile> find(String id) {
    return list("where [FILE_ID] = ?", id).stream().findFirst();
  }

  @Override
  public List<AttachedFile> of(FileSubject subject) {
    return list(
        "where [SUBJECT_ID] = ? and [SUBJECT_KIND] = ? order by [ID]",
        subject.id(),
        subject.kind().code());
  }

  @Override
  public void remove(String id) {
    database.write(session -> FILES.delete(session, Sql.of("where [FILE_ID] = ?", id)));
  }

  private List<AttachedFile> list(String rest, Object... parameters) {
    return FILES.list(database, AttachedFileRepository::file, rest, parameters);
  }

  private static AttachedFile file(Row row) throws SQLException {
    return new AttachedFile(
        row.text("FILE_ID"),
        new FileSubject(row.coded("SUBJECT_KIND", SubjectKind.class), row.text("SUBJECT_ID")),
        row.text("PROJECT_KEY"),
        row.text("ISSUE_KEY"),
        row.text("HOST_ID"),
        row.text("FILE_NAME"),
        row.count("BYTES"),
        row.text("USER_KEY"),
        row.text("USER_NAME"),
        row.moment("ADDED"));
  }
}
