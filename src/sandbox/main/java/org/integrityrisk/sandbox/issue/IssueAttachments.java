package org.integrityrisk.sandbox.issue;

import com.atlassian.jira.config.util.JiraHome;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.util.io.InputStreamConsumer;
import com.atlassian.jira.web.util.AttachmentException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.HostServices;
import org.integrityrisk.sandbox.db.Database;
import org.ofbiz.core.entity.GenericValue;

/**
 * Files of issues: their contents lie in the host's home, the rest is a row, and an entry in the
 * issue's history.
 */
public final class IssueAttachments implements AttachmentManager {
  private static final String FIELD = "Attachment";

  private final Host host;
  private final Database database;
  private final HostServices services;
  private final ChangeHistory history;

  public IssueAttachments(Host host, ChangeHistory history) {
    this.host = host;
    this.database = host.database();
    this.services = host.services();
    this.history = history;
  }

  @Override
  public boolean attachmentsEnabled() {
    return true;
  }

  @Override
  public List<Attachment> getAttachments(Issue issue) {
    return database.query(
        "SELECT id, file_name, file_size FROM issue_attachment WHERE issue_id = ? ORDER BY id",
        row -> attachment(row.getLong(1), row.getString(2), row.getLong(3)),
        issue.getId());
  }

  private static Attachment attachment(long id, String name, long size) {
    return new Attachment(
        new GenericValue(Map.of("id", id, "filename", name, "filesize", size), Map.of()));
  }

  @Override
  public ChangeItemBean createAttachment(CreateAttachmentParamsBean params)
      throws AttachmentException {
    Path source = params.getFile().toPath();
    if (!Files.isReadable(source)) {
      throw new AttachmentException("There is no file " + params.getFilename());
    }
    long id = database.inTransaction(() -> insert(params));
    try {
      Files.createDirectories(content(id).getParent());
      Files.move(source, content(id));
    } catch (IOException full) {
      throw new AttachmentException("The file cannot be kept: " + full.getMessage());
    }
    return new ChangeItemBean(Long.toString(id));
  }

  private long insert(CreateAttachmentParamsBean params) {
    long id =
        database.insert(
            "INSERT INTO issue_attachment (issue_id, file_name, file_size, media_type, author,"
                + " created_at) VALUES (?, ?, ?, ?, ?, ?)",
            params.getIssue().getId(),
            params.getFilename(),
            params.getFile().length(),
            params.getContentType(),
            params.getAuthor().getKey(),
            host.clock().instant());
    history.record(
        params.getIssue().getId(),
        params.getAuthor().getKey(),
        List.of(new Change(FIELD, false, "", "", Long.toString(id), params.getFilename())));
    return id;
  }

  @Override
  public <T> T streamAttachmentContent(Attachment attachment, InputStreamConsumer<T> consumer)
      throws IOException {
    try (InputStream content = Files.newInputStream(content(attachment.getId()))) {
      return consumer.withInputStream(content);
    }
  }

  @Override
  public void deleteAttachment(Attachment attachment) throws RemoveException {
    database.update("DELETE FROM issue_attachment WHERE id = ?", attachment.getId());
    try {
      Files.deleteIfExists(content(attachment.getId()));
    } catch (IOException locked) {
      throw new RemoveException("The file cannot be removed", locked);
    }
  }

  private Path content(long id) {
    return services.get(JiraHome.class).getHome().toPath().resolve("attachments").resolve("" + id);
  }
}
