package com.atlassian.mail;

/**
 * A mail to be sent.
 *
 * <p>Source: published Javadoc of atlassian-mail (docs.atlassian.com/atlassian-mail/1.3.23, and the
 * list of uses in 1.9): the setters return the mail.
 */
public class Email {

  private final String to;
  private String subject = "";
  private String body = "";
  private String mimeType = "text/plain";
  private String encoding = "UTF-8";

  public Email(String to) {
    this.to = to;
  }

  public String getTo() {
    return to;
  }

  public String getSubject() {
    return subject;
  }

  public Email setSubject(String newSubject) {
    subject = newSubject;
    return this;
  }

  public String getBody() {
    return body;
  }

  public Email setBody(String newBody) {
    body = newBody;
    return this;
  }

  public String getMimeType() {
    return mimeType;
  }

  public Email setMimeType(String newMimeType) {
    mimeType = newMimeType;
    return this;
  }

  public String getEncoding() {
    return encoding;
  }

  public Email setEncoding(String newEncoding) {
    encoding = newEncoding;
    return this;
  }
}
