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
  }

  void add(String recipient, String address, String subject, String body, String issueKey) {
    database.update(
        "INSERT INTO mail (created_at, recipient, address, subject, body, issue_key)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        clock.instant(),
        recipient,
        address,
        subject,
        body,
        issueKey);
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
                row.getString("issue_key")));
  }
}
