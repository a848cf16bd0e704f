package org.integrityrisk.sandbox.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A field that queries may name.
 *
 * @param name as shown in messages
 * @param operators the operators that make sense for it
 */
record JqlField(String name, Set<Operator> operators, Target target, ValueReader values) {
  static final Set<Operator> EQUALITY =
      EnumSet.of(
          Operator.EQUALS,
          Operator.NOT_EQUALS,
          Operator.IN,
          Operator.NOT_IN,
          Operator.IS,
          Operator.IS_NOT);
  static final Set<Operator> ORDER = ordered();
  static final Set<Operator> WORDS =
      EnumSet.of(Operator.LIKE, Operator.NOT_LIKE, Operator.IS, Operator.IS_NOT);

  private static Set<Operator> ordered() {
    Set<Operator> all = EnumSet.copyOf(EQUALITY);
    all.addAll(EnumSet.range(Operator.LESS_THAN, Operator.GREATER_THAN_EQUALS));
    return all;
  }

  /** Issues that match; {@code operator} is none of the negative ones. */
  Sql test(Operator operator, List<QueryLiteral> literals, SearchContext context) {
    return switch (operator) {
      case IS -> target.present().not();
      case LIKE -> words(literals);
      case EQUALS, IN -> anyOf(literals, context);
      default -> compare(operator, literals, context);
    };
  }

  private Sql anyOf(List<QueryLiteral> literals, SearchContext context) {
    List<QueryLiteral> filled = literals.stream().filter(literal -> !literal.isEmpty()).toList();
    List<Sql> parts = new ArrayList<>();
    if (filled.size() < literals.size()) {
      parts.add(target.present().not());
    }
    List<?> stored = filled.isEmpty() ? List.of() : values.read(filled, context);
    if (!stored.isEmpty()) {
      parts.add(target.among(stored));
    }
    return Sql.or(parts);
  }

  private Sql compare(Operator operator, List<QueryLiteral> literals, SearchContext context) {
    List<?> stored = values.read(literals, context);
    if (stored.size() != 1) {
      throw new JqlException("jql.one.value", operator.getDisplayString(), name);
    }
    return target.matching(Sql.of("{c} " + operator.getDisplayString() + " ?", stored.get(0)));
  }

  private Sql words(List<QueryLiteral> literals) {
    List<Sql> parts = new ArrayList<>();
    for (QueryLiteral literal : literals) {
      for (String word : literal.asString().trim().split("\\s+", -1)) {
        parts.add(target.matching(like(word)));
      }
    }
    return Sql.and(parts);
  }

  private static Sql like(String word) {
    String escaped =
        word.toLowerCase(Locale.ROOT)
            .replace("!", "!!")
            .replace("%", "!%")
            .replace("_", "!_")
            .replace("*", "%")
            .replace("?", "_");
    return Sql.of("LOWER(COALESCE({c}, '')) LIKE ? ESCAPE '!'", "%" + escaped + "%");
  }
}
