package org.integrityrisk.sandbox.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.issue.Change;
import org.integrityrisk.sandbox.issue.ChangeGroup;
import org.integrityrisk.sandbox.issue.ChangeHistory;

/** The history of an issue, newest first. */
final class ShownHistory {
  private final Host host;

  ShownHistory(Host host) {
    this.host = host;
  }

  /** What one user changed at one time. */
  public record Entry(String author, Instant time, List<Line> lines) {}

  /** One changed field. */
  public record Line(String field, String before, String after) {}

  List<Entry> of(Issue issue) {
    return host.services().get(ChangeHistory.class).of(issue.getId()).stream()
        .sorted(Comparator.comparing(ChangeGroup::id).reversed())
        .map(this::entry)
        .toList();
  }

  private Entry entry(ChangeGroup group) {
    String author =
        Optional.ofNullable(host.services().get(UserManager.class).getUserByKey(group.author()))
            .map(ApplicationUser::getDisplayName)
            .orElse(group.author());
    return new Entry(author, group.created(), group.changes().stream().map(this::line).toList());
  }

  private Line line(Change change) {
    String name = change.custom() ? change.field() : systemName(change.field());
    return new Line(name, change.oldText(), change.newText());
  }

  private String systemName(String field) {
    String key = "sandbox.field." + field.toLowerCase(java.util.Locale.ROOT);
    String text = host.texts().getText(key);
    return text.equals(key) ? field : text;
  }
}
