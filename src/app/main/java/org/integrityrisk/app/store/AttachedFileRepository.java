package org.integrityrisk.app.store;

import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.attachment.AttachedFile;
import org.integrityrisk.core.attachment.AttachedFiles;
import org.integrityrisk.core.attachment.FileSubject;
import org.integrityrisk.core.attachment.SubjectKind;
import org.springframework.stereotype.Component;

/**
 * Which files belong to what, in the database, with the contents that no issue holds. Contents are
 * cut into pieces, so that no row is longer than every database takes.
 */
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

  private static final int PIECE = 256 * 1024;

  /** Part of a content, as Base64. */
  private record Piece(String file, String project, int place, byte[] bytes) {

    String text() {
      return Base64.getEncoder().encodeToString(bytes);
    }
  }

  private static final Table<Piece> PIECES =
      Table.<Piece>named("FILE_PIECE")
          .column("FILE_ID", Piece::file)
          .column("PROJECT_KEY", Piece::project)
          .column("PLACE", Piece::place)
          .column("BYTES", piece -> piece.bytes().length)
          .column("CONTENT", Piece::text);

  private final Database database;

  public AttachedFileRepository(Database database) {
    this.database = database;
  }

  @Override
  public void add(AttachedFile file) {
    database.write(session -> FILES.insertIfAbsent(session, file));
  }

  @Override
  public void add(AttachedFile file, byte[] content) {
    database.write(
        session -> {
          for (Piece piece : pieces(file, content)) {
            PIECES.insert(session, piece);
          }
          return FILES.insertIfAbsent(session, file);
        });
  }

  private static List<Piece> pieces(AttachedFile file, byte[] content) {
    return IntStream.iterate(0, from -> from < content.length, from -> from + PIECE)
        .mapToObj(
            from -> {
              byte[] bytes =
                  Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE));
              return new Piece(file.id(), file.project(), from / PIECE, bytes);
            })
        .toList();
  }

  @Override
  public Optional<byte[]> content(String id) {
    List<byte[]> pieces =
        PIECES.list(
            database,
            row -> Base64.getDecoder().decode(row.text("CONTENT")),
            "where [FILE_ID] = ? order by [PLACE]",
            id);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    pieces.forEach(whole::writeBytes);
    return Optional.of(whole.toByteArray()).filter(any -> !pieces.isEmpty());
  }

  @Override
  public long bytesKept(String project) {
    Sql sum =
        Sql.of("select coalesce(sum([BYTES]), 0) as [N] from @FILE_PIECE")
            .then("where [PROJECT_KEY] = ?", project);
    return database.read(session -> session.number(sum));
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
    Sql ofFile = Sql.of("where [FILE_ID] = ?", id);
    database.write(
        session -> {
          PIECES.delete(session, ofFile);
          return FILES.delete(session, ofFile);
        });
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
