package org.integrityrisk.sandbox.config;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Collection;
import java.util.function.Predicate;
import org.integrityrisk.sandbox.config.data.StatusData;

/** The statuses and their categories. */
final class Statuses implements StatusManager, StatusCategoryManager {
  private final Configuration configuration;
  private final Predicate<String> usedByWorkflow;

  /**
   * The statuses.
   *
   * @param usedByWorkflow says whether a workflow has a step with the status of an id
   */
  Statuses(Configuration configuration, Predicate<String> usedByWorkflow) {
    this.configuration = configuration;
    this.usedByWorkflow = usedByWorkflow;
  }

  @Override
  public Status getStatus(String id) {
    return configuration.find(StatusData.class, id).map(ConfiguredStatus::new).orElse(null);
  }

  @Override
  public Collection<Status> getStatuses() {
    return configuration.all(StatusData.class).stream().<Status>map(ConfiguredStatus::new).toList();
  }

  @Override
  public Status createStatus(
      String name, String description, String iconUrl, StatusCategory statusCategory) {
    return new ConfiguredStatus(
        configuration.addNamed(StatusData.class, data(name, description, statusCategory)));
  }

  @Override
  public void editStatus(
      Status status,
      String name,
      String description,
      String iconUrl,
      StatusCategory statusCategory) {
    long id = Long.parseLong(status.getId());
    configuration
        .store()
        .change(
            () -> {
              configuration.requireFreeName(StatusData.class, name, id);
              configuration.store().put(id, data(name, description, statusCategory));
            });
  }

  @Override
  public void removeStatus(String id) {
    long number =
        configuration
            .find(StatusData.class, id)
            .orElseThrow(() -> new IllegalArgumentException("No status has the id " + id))
            .id();
    if (usedByWorkflow.test(id)) {
      throw new IllegalStateException("A workflow uses the status " + id);
    }
    configuration.store().remove(StatusData.class, number);
  }

  @Override
  public StatusCategory getStatusCategoryByKey(String key) {
    return Category.of(key).orElse(null);
  }

  private static StatusData data(String name, String description, StatusCategory category) {
    return new StatusData(name, Configuration.text(description), category.getKey());
  }
}
