package org.integrityrisk.sandbox.config;

import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Arrays;
import java.util.Optional;

/** The categories of statuses, which nobody can change. */
enum Category implements StatusCategory {
  UNDEFINED(1, "undefined", "No Category"),
  TO_DO(2, "new", "To Do"),
  IN_PROGRESS(4, "indeterminate", "In Progress"),
  DONE(3, "done", "Done");

  private final long id;
  private final String key;
  private final String displayName;

  Category(long id, String key, String displayName) {
    this.id = id;
    this.key = key;
    this.displayName = displayName;
  }

  static Optional<Category> of(String key) {
    return Arrays.stream(values()).filter(category -> category.key.equals(key)).findFirst();
  }

  @Override
  public Long getId() {
    return id;
  }

  @Override
  public String getKey() {
    return key;
  }

  @Override
  public String getName() {
    return displayName;
  }
}
