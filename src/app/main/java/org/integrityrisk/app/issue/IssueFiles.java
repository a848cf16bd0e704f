package org.integrityrisk.app.issue;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean;
import com.atlassian.jira.web.util.AttachmentException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.integrityrisk.app.install.HostComponents;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.attachment.FileArchive;
import org.springframework.stereotype.Component;

/**
 * Keeps files as attachments of issues. Whatever was sent, the host is told that it is bytes: so it
 * does not show it in the browser either.
 */
@Component
public final class IssueFiles implements FileArchive {

  private static final String ANY_TYPE = "application/octet-stream";

  private final HostComponents host;
  private final IssueWriter issues;
  private final Users users;

  public IssueFiles(HostComponents host, IssueWriter issues, Users users) {
    this.host = host;
    this.issues = issues;
    this.users = users;
  }

  @Override
  public boolean isOpen() {
    return attachments().attachmentsEnabled();
  }

  @Override
  public String keep(String issue, String user, String name, byte[] content) {
    Path passing = passing(content);
    try {
      return attachments()
          .createAttachment(
              new CreateAttachmentParamsBean.Builder(
                      passing.toFile(), name, ANY_TYPE, users.acting(user), existing(issue))
                  .build())
          .getTo();
    } catch (AttachmentException refused) {
      throw new IllegalStateException("Cannot attach a file to " + issue, refused);
    } finally {
      delete(passing);
    }
  }

  @Override
  public Optional<byte[]> read(String issue, String hostId) {
    return find(issue, hostId).map(this::content);
  }

  @Override
  public void remove(String issue, String hostId) {
    find(issue, hostId).ifPresent(this::remove);
  }

  private void remove(Attachment attachment) {
    try {
      attachments().deleteAttachment(attachment);
    } catch (RemoveException refused) {
      throw new IllegalStateException("Cannot remove a file", refused);
    }
  }

  private byte[] content(Attachment attachment) {
    try {
      return attachments().streamAttachmentContent(attachment, InputStream::readAllBytes);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Optional<Attachment> find(String issue, String hostId) {
    return issues.find(issue).stream()
        .flatMap(one -> attachments().getAttachments(one).stream())
        .filter(attachment -> attachment.getId().toString().equals(hostId))
        .findFirst();
  }

  private Issue existing(String issue) {
    return issues.find(issue).orElseThrow(() -> Refusals.notFound(issue));
  }

  private static Path passing(byte[] content) {
    try {
      return Files.write(Files.createTempFile("integrity-risk", null), content);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** The host moves the file away; what it leaves behind, is deleted. */
  private static void delete(Path passing) {
    try {
      Files.deleteIfExists(passing);
    } catch (IOException locked) {
      throw new UncheckedIOException(locked);
    }
  }

  private AttachmentManager attachments() {
    return host.attachments();
  }
}
