package org.integrityrisk.sandbox.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in queries: {@code 2026-11-22}, {@code 2026/11/22 15:30}, or relative to now like {@code
 * -1w} and {@code 2d 4h}.
 */
final class Dates {
  private static final Pattern RELATIVE = Pattern.compile("([+-]?)((?:\\d+[wdhm]\\s*)+)");
  private static final Pattern PART = Pattern.compile("(\\d+)([wdhm])");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-M-d H:mm");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-M-d");

  private Dates() {}

  static List<Timestamp> read(List<QueryLiteral> literals, SearchContext context) {
    return literals.stream().map(literal -> Timestamp.from(instant(literal, context))).toList();
  }

  /** The moment that a text means. */
  static Instant instant(String text, SearchContext context) {
    Matcher relative = RELATIVE.matcher(text.trim());
    if (relative.matches()) {
      Duration length = length(relative.group(2));
      return context.now().plus("-".equals(relative.group(1)) ? length.negated() : length);
    }
    return absolute(text.trim().replace('/', '-'), context);
  }

  private static Instant instant(QueryLiteral literal, SearchContext context) {
    return literal.getLongValue() == null
        ? instant(literal.getStringValue(), context)
        : Instant.ofEpochMilli(literal.getLongValue());
  }

  private static Instant absolute(String text, SearchContext context) {
    try {
      LocalDateTime time =
          text.contains(" ")
              ? LocalDateTime.parse(text, MINUTE)
              : LocalDate.parse(text, DAY).atStartOfDay();
      return time.atZone(context.zone()).toInstant();
    } catch (DateTimeParseException e) {
      throw new JqlException("jql.date", text);
    }
  }

  private static Duration length(String parts) {
    Duration sum = Duration.ZERO;
    Matcher part = PART.matcher(parts);
    while (part.find()) {
      sum = sum.plus(unit(part.group(2)).multipliedBy(Long.parseLong(part.group(1))));
    }
    return sum;
  }

  private static Duration unit(String letter) {
    return switch (letter) {
      case "w" -> Duration.ofDays(7);
      case "d" -> Duration.ofDays(1);
      case "h" -> Duration.ofHours(1);
      default -> Duration.ofMinutes(1);
    };
  }
}
