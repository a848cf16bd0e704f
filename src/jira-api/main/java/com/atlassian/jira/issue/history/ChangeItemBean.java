package com.atlassian.jira.issue.history;

/**
 * One change of an issue's history.
 *
 * <p>Source: returned by {@code createAttachment} in the published Javadoc of AttachmentManager;
 * its {@code getTo} is the id of the new attachment in the open-source app of ONLYOFFICE. In the
 * host, constructors take the field and the values before as well.
 */
public class ChangeItemBean {
  private final String to;

  public ChangeItemBean(String to) {
    this.to = to;
  }

  /** What stands in the field now, as an id. */
  public String getTo() {
    return to;
  }
}
