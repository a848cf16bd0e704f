package com.atlassian.jira.issue.attachment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.io.File;

/**
 * What to attach to an issue. The host moves the file unless it is told to copy it.
 *
 * <p>Source: published Javadoc of AttachmentManager ({@code createAttachment}); built as here by
 * the open-source apps of ONLYOFFICE and UseResponse.
 */
public class CreateAttachmentParamsBean {
  private final Builder parts;

  private CreateAttachmentParamsBean(Builder parts) {
    this.parts = parts;
  }

  public File getFile() {
    return parts.file;
  }

  public String getFilename() {
    return parts.filename;
  }

  public String getContentType() {
    return parts.contentType;
  }

  public ApplicationUser getAuthor() {
    return parts.author;
  }

  public Issue getIssue() {
    return parts.issue;
  }

  /** Puts the parts together. */
  public static class Builder {
    private final File file;
    private final String filename;
    private final String contentType;
    private final ApplicationUser author;
    private final Issue issue;

    public Builder(
        File file, String filename, String contentType, ApplicationUser author, Issue issue) {
      this.file = file;
      this.filename = filename;
      this.contentType = contentType;
      this.author = author;
      this.issue = issue;
    }

    public CreateAttachmentParamsBean build() {
      return new CreateAttachmentParamsBean(this);
    }
  }
}
