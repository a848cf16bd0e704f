package org.integrityrisk.sandbox.jql;

import com.atlassian.query.operand.Operand;
import java.util.List;
import java.util.stream.Collectors;

/** The operands that are no function calls. */
final class Operands {
  private Operands() {}

  /** A text as the user wrote it. */
  record Literal(String text) implements Operand {
    @Override
    public String getName() {
      return "SingleValueOperand";
    }

    @Override
    public String getDisplayString() {
      return '"' + text + '"';
    }
  }

  /** {@code EMPTY}. */
  record Empty() implements Operand {
    @Override
    public String getName() {
      return "EMPTY";
    }

    @Override
    public String getDisplayString() {
      return "EMPTY";
    }
  }

  /** Several operands in parentheses. */
  record Several(List<Operand> operands) implements Operand {
    @Override
    public String getName() {
      return "MultiValueOperand";
    }

    @Override
    public String getDisplayString() {
      return operands.stream()
          .map(Operand::getDisplayString)
          .collect(Collectors.joining(", ", "(", ")"));
    }
  }
}
