package org.integrityrisk.core.attachment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.FileName;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * Adds files to a subject, shows, hands out and removes them. What kind of file it is, nobody is
 * told: it is handed out as bytes to be saved, so that nothing in it can run in a browser.
 *
 * <p>A subject that belongs to issues keeps its files there. One that belongs to none, such as a
 * questionnaire, keeps them in the database, as they are: like the attachments of issues and the
 * findings of the check itself, and other than tips, they need no master key, so that evidence can
 * be kept where none was ever made and is not lost with one.
 *
 * <p>A crash between the host and our own row leaves a file at the issue that belongs to nothing:
 * it does no harm, and whoever added it sees that it is missing and adds it again.
 *
 * <p>Codes, all starting {@code file.}: {@code empty}, {@code too-large}, {@code name-required},
 * {@code too-many}, {@code no-room}, {@code not-its-issue}, {@code closed}.
 */
public final class AttachFiles {

  /** Most bytes of a file. */
  public static final int BYTES = 10 * 1024 * 1024;

  /** Most files of a subject. */
  public static final int FILES = 20;

  /** Most bytes of all files of a project that lie in the database. */
  public static final long PROJECT_BYTES = 1024L * 1024 * 1024;

  private static final int MEGABYTE = 1024 * 1024;
  private static final int LONGEST_NAME = 120;

  private final Map<SubjectKind, FilePlaces> places;
  private final AttachedFiles files;
  private final FileArchive archive;
  private final People people;
  private final Permissions permissions;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  public AttachFiles(
      List<FilePlaces> places,
      AttachedFiles files,
      FileArchive archive,
      People people,
      Permissions permissions,
      Audit audit,
      Ids ids,
      Clock clock) {
    this.places =
        places.stream()
            .collect(Collectors.toUnmodifiableMap(FilePlaces::kind, Function.identity()));
    this.files = files;
    this.archive = archive;
    this.people = people;
    this.permissions = permissions;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * A file as somebody sends it.
   *
   * @param issue key of the issue that is to hold it; empty for the subject's first one
   * @param name name as given
   */
  public record Sent(String issue, String name, byte[] content) {}

  /** The place of a subject's files, and the files. */
  public record Shown(FilePlace place, List<AttachedFile> files) {}

  /**
   * Shows a subject's files.
   *
   * @throws DomainException NOT_FOUND
   */
  public Shown show(String user, FileSubject subject) {
    return new Shown(place(user, subject), files.of(subject));
  }

  /**
   * Adds a file.
   *
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN, or CONFLICT when there are too many, or
   *     the host takes none
   */
  public Shown add(String user, FileSubject subject, Sent sent) {
    // load
    FilePlace place = place(user, subject);
    // validate
    String issue =
        sent.issue().isEmpty() ? place.issues().stream().findFirst().orElse("") : sent.issue();
    String name = FileName.of(sent.name(), LONGEST_NAME);
    validate(place, issue, name, sent.content());
    // check rights
    if (!place.mayAdd()) {
      throw Refusals.forbidden(subject.id());
    }
    checkRoom(subject, place, sent.content().length);
    // act
    AttachedFile file =
        keep(file(user, subject, place, issue, name, sent.content().length), sent.content());
    // audit
    audit.write(user, "file.add", subject.name(), Map.of(), described(file));
    return show(user, subject);
  }

  /**
   * The content of a file, for somebody who sees what it belongs to.
   *
   * @throws DomainException NOT_FOUND
   */
  public byte[] content(String user, String id) {
    AttachedFile file = find(user, id);
    Optional<byte[]> content =
        file.isOwn() ? files.content(id) : archive.read(file.issue(), file.hostId());
    return content.orElseThrow(() -> Refusals.notFound(id));
  }

  /**
   * A file that the user may see.
   *
   * @throws DomainException NOT_FOUND
   */
  public AttachedFile find(String user, String id) {
    AttachedFile file = files.find(id).orElseThrow(() -> Refusals.notFound(id));
    place(user, file.subject());
    return file;
  }

  /**
   * Removes a file that was added by mistake.
   *
   * @throws DomainException NOT_FOUND or FORBIDDEN
   */
  public Shown remove(String user, String id) {
    AttachedFile file = find(user, id);
    if (!mayRemove(user, place(user, file.subject()), file)) {
      throw Refusals.forbidden(id);
    }
    if (!file.isOwn()) {
      archive.remove(file.issue(), file.hostId());
    }
    files.remove(id);
    audit.write(user, "file.remove", file.subject().name(), described(file), Map.of());
    return show(user, file.subject());
  }

  /** Whoever added it, as long as they may add files; administrators always. */
  public boolean mayRemove(String user, FilePlace place, AttachedFile file) {
    return place.mayAdd() && file.user().equals(user) || permissions.isAdministrator(user);
  }

  private FilePlace place(String user, FileSubject subject) {
    return places.get(subject.kind()).find(user, subject.id());
  }

  private void validate(FilePlace place, String issue, String name, byte[] content) {
    Problems problems = new Problems();
    if (content.length == 0) {
      problems.add(Problem.of("file.empty").at("content"));
    }
    if (content.length > BYTES) {
      problems.add(Problem.of("file.too-large", "" + BYTES / MEGABYTE).at("content"));
    }
    if (name.isEmpty()) {
      problems.add(Problem.of("file.name-required").at("name"));
    }
    if (!place.holds(issue)) {
      problems.add(Problem.of("file.not-its-issue", issue).at("issue"));
    }
    problems.throwIfAny();
  }

  private void checkRoom(FileSubject subject, FilePlace place, int size) {
    if (!place.isOwn() && !archive.isOpen()) {
      throw DomainException.conflict(Problem.of("file.closed"));
    }
    if (place.isOwn() && files.bytesKept(place.project()) + size > PROJECT_BYTES) {
      throw DomainException.conflict(Problem.of("file.no-room", "" + PROJECT_BYTES / MEGABYTE));
    }
    if (files.of(subject).size() >= FILES) {
      throw DomainException.conflict(Problem.of("file.too-many", Integer.toString(FILES)));
    }
  }

  private AttachedFile keep(AttachedFile file, byte[] content) {
    if (file.isOwn()) {
      files.add(file, content);
      return file;
    }
    AttachedFile kept = file.keptAs(archive.keep(file.issue(), file.user(), file.name(), content));
    files.add(kept);
    return kept;
  }

  private AttachedFile file(
      String user, FileSubject subject, FilePlace place, String issue, String name, int size) {
    return new AttachedFile(
        ids.next(),
        subject,
        place.project(),
        issue,
        "",
        name,
        size,
        user,
        people.displayName(user).orElse(user),
        clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  private static Map<String, String> described(AttachedFile file) {
    return Map.of(
        "name", file.name(),
        "size", Integer.toString(file.size()),
        "issue", file.issue());
  }
}
