package com.atlassian.jira.web.util;

/**
 * A file could not be attached.
 *
 * <p>Source: thrown by {@code createAttachment} in the published Javadoc of AttachmentManager
 * (docs.atlassian.com/DAC/javadoc/jira); caught by the open-source apps of ONLYOFFICE and
 * UseResponse.
 */
public class AttachmentException extends Exception {

  public AttachmentException(String message) {
    super(message);
  }
}
