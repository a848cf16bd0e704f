package org.integrityrisk.sandbox.mail;

import java.time.Clock;
import java.util.List;
import org.integrityrisk.sandbox.db.Database;

/** The outbox: mails of the current transaction are there when it is. */
public final class MailOutbox {
  private final Database database;
  private final Clock clock;

  public MailOutbox(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    database.update(
        "CREATE TABLE IF NOT EXISTS mail (id "
            + database.dialect().identity()
            + ", created_at TIMESTAMP NOT NULL, recipient VARCHAR(255) NOT NULL,"
            + " address VARCHAR(255) NOT NULL, subject VARCHAR(500) NOT NULL, body "
            + database.dialect().text()
            + " NOT NULL, issue_key VARCHAR(64) NOT NULL)");
    database.update("ALTER TABLE mail ADD COLUMN IF NOT EXISTS html INTEGER DEFAULT 0 NOT NULL");
  }

  void add(String recipient, String address, String subject, String body, String issueKey) {
    add(recipient, address, subject, body, issueKey, false);
  }

  /** Takes a mail of an app: what Jira's queue would send is kept at once. */
  void add(String address, String subject, String body, boolean html) {
    add("", address, subject, body, "", html);
  }

  private void add(
      String recipient,
      String address,
      String subject,
      String body,
      String issueKey,
      boolean html) {
    database.update(
        "INSERT INTO mail (created_at, recipient, address, subject, body, issue_key, html)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        clock.instant(),
        recipient,
        address,
        subject,
        body,
        issueKey,
        html ? 1 : 0);
  }

  public long size() {
    return database.count("SELECT COUNT(*) FROM mail");
  }

  /** A page of the outbox, newest first. */
  public List<Mail> newest(int start, int limit) {
    return database.query(
        "SELECT * FROM mail ORDER BY id DESC LIMIT %d OFFSET %d".formatted(limit, start),
        row ->
            new Mail(
                row.getLong("id"),
                row.getTimestamp("created_at").toInstant(),
                row.getString("recipient"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("issue_key"),
                row.getInt("html") == 1));
  }
}
