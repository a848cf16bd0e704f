package com.atlassian.jira.issue.attachment;

import org.ofbiz.core.entity.GenericValue;

/**
 * A file of an issue.
 *
 * <p>Source: published Javadoc (docs.atlassian.com/jira/server), where it is a class whose
 * constructors take a manager of issues as well.
 */
public class Attachment {
  private final GenericValue genericValue;

  public Attachment(GenericValue genericValue) {
    this.genericValue = genericValue;
  }

  public Long getId() {
    return (Long) genericValue.get("id");
  }

  public String getFilename() {
    return (String) genericValue.get("filename");
  }

  /** In bytes. */
  public Long getFilesize() {
    return (Long) genericValue.get("filesize");
  }
}
