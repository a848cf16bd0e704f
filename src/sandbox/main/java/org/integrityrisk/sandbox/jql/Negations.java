package org.integrityrisk.sandbox.jql;

import com.atlassian.query.operator.Operator;

/** Which operator says the opposite. */
final class Negations {
  private Negations() {}

  static Operator of(Operator operator) {
    return switch (operator) {
      case LIKE -> Operator.NOT_LIKE;
      case NOT_LIKE -> Operator.LIKE;
      case EQUALS -> Operator.NOT_EQUALS;
      case NOT_EQUALS -> Operator.EQUALS;
      case IN -> Operator.NOT_IN;
      case NOT_IN -> Operator.IN;
      case IS -> Operator.IS_NOT;
      case IS_NOT -> Operator.IS;
      case LESS_THAN -> Operator.GREATER_THAN_EQUALS;
      case LESS_THAN_EQUALS -> Operator.GREATER_THAN;
      case GREATER_THAN -> Operator.LESS_THAN_EQUALS;
      case GREATER_THAN_EQUALS -> Operator.LESS_THAN;
    };
  }
}
