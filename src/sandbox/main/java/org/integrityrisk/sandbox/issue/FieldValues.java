package org.integrityrisk.sandbox.issue;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.integrityrisk.sandbox.HostServices;

/** Values of custom fields: as the host's API gives them, as they are stored, and as texts. */
public final class FieldValues {
  private final HostServices services;

  public FieldValues(HostServices services) {
    this.services = services;
  }

  /**
   * What to store for a value; nothing for null or an empty one.
   *
   * @throws IllegalArgumentException when the value has another type than the field
   */
  List<Object> toStored(FieldKind kind, Object value) {
    if (value == null || "".equals(value)) {
      return List.of();
    }
    return switch (kind) {
      case TEXT -> List.of(typed(String.class, value));
      case NUMBER -> List.of(typed(Number.class, value).doubleValue());
      case OPTION -> List.of(typed(Option.class, value).getOptionId());
      case OPTIONS -> optionIds((Collection<?>) typed(Collection.class, value));
      case USER -> List.of(typed(ApplicationUser.class, value).getKey());
      case DATE, DATE_TIME -> List.of(new Timestamp(typed(java.util.Date.class, value).getTime()));
    };
  }

  /** What the host's API gives; null when nothing is stored. */
  Object fromStored(FieldKind kind, List<Object> stored) {
    if (stored.isEmpty()) {
      return null;
    }
    return switch (kind) {
      case TEXT, NUMBER, DATE, DATE_TIME -> stored.get(0);
      case OPTION -> option((Long) stored.get(0));
      case OPTIONS ->
          stored.stream().map(id -> option((Long) id)).filter(Objects::nonNull).toList();
      case USER -> services.get(UserManager.class).getUserByKey((String) stored.get(0));
    };
  }

  /** As users read it; empty for null. */
  public static String text(Object value) {
    if (value instanceof Option option) {
      return option.getValue();
    }
    if (value instanceof ApplicationUser user) {
      return user.getDisplayName();
    }
    if (value instanceof Collection<?> several) {
      return several.stream().map(FieldValues::text).collect(Collectors.joining(", "));
    }
    if (value instanceof Timestamp time) {
      return time.toLocalDateTime().toLocalDate().toString();
    }
    return value == null ? "" : value.toString();
  }

  /** As programs read it: ids of options, keys of users; empty for null. */
  static String id(Object value) {
    if (value instanceof Option option) {
      return option.getOptionId().toString();
    }
    if (value instanceof ApplicationUser user) {
      return user.getKey();
    }
    if (value instanceof Collection<?> several) {
      return several.stream().map(FieldValues::id).collect(Collectors.joining(", "));
    }
    return value instanceof String ? "" : text(value);
  }

  private Option option(Long id) {
    return services.get(OptionsManager.class).findByOptionId(id);
  }

  private static List<Object> optionIds(Collection<?> options) {
    return options.stream()
        .map(option -> (Object) typed(Option.class, option).getOptionId())
        .toList();
  }

  private static <T> T typed(Class<T> type, Object value) {
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException(
          "Not a " + type.getName() + ": " + value + " (" + value.getClass().getName() + ")");
    }
    return type.cast(value);
  }
}
