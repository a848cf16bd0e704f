package org.integrityrisk.sandbox.config;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.integrityrisk.sandbox.config.data.Named;
import org.integrityrisk.sandbox.config.data.ProjectData;
import org.integrityrisk.sandbox.config.data.Schemes;
import org.integrityrisk.sandbox.entity.EntityStore;
import org.integrityrisk.sandbox.entity.Stored;

/** What the parts of the configuration ask of its store, and of the issues. */
final class Configuration {
  private final EntityStore store;
  private final Supplier<IssueData> issues;

  Configuration(EntityStore store, Supplier<IssueData> issues) {
    this.store = store;
    this.issues = issues;
  }

  EntityStore store() {
    return store;
  }

  IssueData issues() {
    return issues.get();
  }

  <T> List<Stored<T>> all(Class<T> kind) {
    return store.read().all(kind);
  }

  /** The object with the id; nothing for null. */
  <T> Optional<Stored<T>> find(Class<T> kind, Long id) {
    return id == null ? Optional.empty() : store.read().find(kind, id);
  }

  /** The object whose id is written in the text; nothing for another text or null. */
  <T> Optional<Stored<T>> find(Class<T> kind, String id) {
    return isNumber(id) ? find(kind, Long.valueOf(id)) : Optional.empty();
  }

  <T extends Named> Optional<Stored<T>> named(Class<T> kind, String name) {
    return all(kind).stream()
        .filter(stored -> stored.data().name().equalsIgnoreCase(name))
        .findFirst();
  }

  /**
   * Stores a new object under a name that is free.
   *
   * @throws IllegalArgumentException when the name is empty or taken
   */
  <T extends Named> Stored<T> addNamed(Class<T> kind, T data) {
    return store.change(
        () -> {
          requireFreeName(kind, data.name(), 0);
          return store.add(data);
        });
  }

  /**
   * Refuses a name that is empty or belongs to another object of the kind.
   *
   * @param own id of the object that may have it; 0 when there is none yet
   */
  <T extends Named> void requireFreeName(Class<T> kind, String name, long own) {
    if (name == null || name.isBlank()) {
      throw new IllegalArgumentException("A name is needed");
    }
    if (named(kind, name).filter(other -> other.id() != own).isPresent()) {
      throw new IllegalArgumentException("The name is taken: " + name);
    }
  }

  Schemes schemesOf(Long projectId) {
    return find(ProjectData.class, projectId)
        .map(project -> project.data().schemes())
        .orElseThrow(() -> new IllegalArgumentException("No project has the id " + projectId));
  }

  static String text(String value) {
    return value == null ? "" : value;
  }

  private static boolean isNumber(String text) {
    return text != null && !text.isEmpty() && text.chars().allMatch(Character::isDigit);
  }
}
