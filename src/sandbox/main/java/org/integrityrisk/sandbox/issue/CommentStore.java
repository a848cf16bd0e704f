package org.integrityrisk.sandbox.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.integrityrisk.sandbox.HostServices;
import org.integrityrisk.sandbox.db.Database;

/** The comments of issues. */
public final class CommentStore {
  private final Database database;
  private final HostServices services;
  private final Clock clock;

  public CommentStore(Database database, HostServices services, Clock clock) {
    this.database = database;
    this.services = services;
    this.clock = clock;
  }

  /** Adds a comment; the author is null for nobody. */
  public Comment add(Issue issue, ApplicationUser author, String body) {
    Instant now = clock.instant();
    String key = author == null ? null : author.getKey();
    long id =
        database.insert(
            "INSERT INTO issue_comment (issue_id, author, body, created_at) VALUES (?, ?, ?, ?)",
            issue.getId(),
            key,
            body,
            now);
    return new StoredComment(id, issue, author, body, Date.from(now));
  }

  /** The comments of an issue, oldest first. */
  public List<Comment> of(Issue issue) {
    UserManager users = services.get(UserManager.class);
    return database.query(
        "SELECT id, author, body, created_at FROM issue_comment WHERE issue_id = ? ORDER BY id",
        row -> {
          String author = row.getString(2);
          return new StoredComment(
              row.getLong(1),
              issue,
              author == null ? null : users.getUserByKey(author),
              row.getString(3),
              row.getTimestamp(4));
        },
        issue.getId());
  }

  private record StoredComment(
      Long getId,
      Issue getIssue,
      ApplicationUser getAuthorApplicationUser,
      String getBody,
      Date getCreated)
      implements Comment {}
}
