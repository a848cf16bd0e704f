package org.integrityrisk.sandbox.page;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.user.ApplicationUser;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;

/** Values of fields as forms send them. */
final class FormValues {
  private FormValues() {}

  /** Ids of options, names of users, ISO dates; nothing for null. */
  static List<String> of(Object value) {
    if (value == null) {
      return List.of();
    }
    if (value instanceof Collection<?> several) {
      return several.stream().flatMap(each -> of(each).stream()).toList();
    }
    return List.of(one(value));
  }

  private static String one(Object value) {
    if (value instanceof Option option) {
      return option.getOptionId().toString();
    }
    if (value instanceof ApplicationUser user) {
      return user.getName();
    }
    if (value instanceof Timestamp time) {
      return time.toLocalDateTime().toLocalDate().toString();
    }
    return value instanceof Double number
        ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
        : value.toString();
  }
}
