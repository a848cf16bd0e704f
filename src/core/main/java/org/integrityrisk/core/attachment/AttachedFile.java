package org.integrityrisk.core.attachment;

import java.time.Instant;

/**
 * A file that belongs to a subject.
 *
 * @param id id given when it was added
 * @param project key of the project
 * @param issue key of the issue that holds it; empty when the database does
 * @param hostId the host's id of its content; empty when the database holds it
 * @param name harmless name, as {@link org.integrityrisk.core.text.FileName} makes it
 * @param size bytes
 * @param user key of the one who added it
 * @param userName that person's name at that time
 * @param added when it was added
 */
public record AttachedFile(
    String id,
    FileSubject subject,
    String project,
    String issue,
    String hostId,
    String name,
    int size,
    String user,
    String userName,
    Instant added) {

  /** Whether no issue holds it. */
  public boolean isOwn() {
    return issue.isEmpty();
  }

  AttachedFile keptAs(String givenId) {
    return new AttachedFile(
        id, subject, project, issue, givenId, name, size, user, userName, added);
  }
}
