package com.atlassian.query.operand;

import java.util.List;

/**
 * A call of a JQL function.
 *
 * <p>Source: published Javadoc of Jira 7.6 (com.atlassian.query.operand.FunctionOperand).
 */
public class FunctionOperand implements Operand {

  private final String name;
  private final List<String> args;

  public FunctionOperand(String name, List<String> args) {
    this.name = name;
    this.args = List.copyOf(args);
  }

  @Override
  public String getName() {
    return name;
  }

  public List<String> getArgs() {
    return args;
  }

  @Override
  public String getDisplayString() {
    return name + "(" + String.join(", ", args) + ")";
  }
}
