package org.integrityrisk.app.issue;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.app.install.catalogue.AppField;
import org.integrityrisk.app.install.catalogue.AppIssueType;
import org.integrityrisk.core.change.FollowUpField;
import org.integrityrisk.core.change.FollowUps;
import org.springframework.stereotype.Component;

/** The words in control measures and early warnings, kept as issues. */
@Component
public final class FollowUpIssues implements FollowUps {
  private final IssuePages pages;
  private final IssueWriter writer;
  private final RiskPointReader reader;
  private final FollowIssue register;

  public FollowUpIssues(
      IssuePages pages, IssueWriter writer, RiskPointReader reader, FollowIssue register) {
    this.pages = pages;
    this.writer = writer;
    this.reader = reader;
    this.register = register;
  }

  @Override
  public Map<String, Integer> wordsIn(String project, FollowUpField field) {
    Map<String, Integer> counts = new HashMap<>();
    pages.each(
        project,
        typeOf(field),
        issue -> counts.merge(reader.custom(issue, own(field)), 1, Integer::sum));
    counts.remove("");
    return counts;
  }

  /** Where the host refuses one issue, the others get the word nevertheless. */
  @Override
  public void replace(String project, FollowUpField field, String code, String word, String user) {
    Optional<RuntimeException> refused = Optional.empty();
    for (String key : keysWith(project, field, code)) {
      try {
        writer.update(key, user, issue -> writer.set(issue, own(field), word));
        writer.find(key).map(Issue.class::cast).ifPresent(register::follow);
      } catch (RuntimeException refusal) {
        refused.ifPresent(refusal::addSuppressed);
        refused = Optional.of(refusal);
      }
    }
    if (refused.isPresent()) {
      throw refused.get();
    }
  }

  private List<String> keysWith(String project, FollowUpField field, String code) {
    List<String> keys = new ArrayList<>();
    pages.each(
        project,
        typeOf(field),
        issue -> {
          if (reader.custom(issue, own(field)).equals(code)) {
            keys.add(issue.getKey());
          }
        });
    return keys;
  }

  private static AppField own(FollowUpField field) {
    return switch (field) {
      case STAGE -> AppField.STAGE;
      case COLOUR -> AppField.COLOUR;
      case SOURCE -> AppField.SOURCE;
    };
  }

  private static AppIssueType typeOf(FollowUpField field) {
    return field == FollowUpField.STAGE ? AppIssueType.CONTROL_MEASURE : AppIssueType.EARLY_WARNING;
  }
}
