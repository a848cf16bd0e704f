package org.integrityrisk.sandbox.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What texts mean, and where they stop meaning something. */
class JqlParsingTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '`',
      value = {
        "                                       -> *",
        "project = HD                           -> project = 'HD'",
        "PROJECT=HD AND status!=\"In Progress\" -> (PROJECT = 'HD' AND status != 'In Progress')",
        "a = 1 or b = 2 and c = 3               -> (a = '1' OR (b = '2' AND c = '3'))",
        "(a = 1 || b = 2) && c = 3              -> ((a = '1' OR b = '2') AND c = '3')",
        "not (a = 1 and b ~ x)                  -> (a != '1' OR b !~ 'x')",
        "! a > 3                                -> a <= '3'",
        "风险等级 in (高, \"中 等\")              -> 风险等级 in ('高', '中 等')",
        "assignee not in (zhang, EMPTY)         -> assignee not in ('zhang', EMPTY)",
        "due is not empty                       -> due is not EMPTY",
        "due is null                            -> due is EMPTY",
        "cf[10010] >= 2.5                       -> cf[10010] >= '2.5'",
        "created > -1w                          -> created > '-1w'",
        "key in awaiting(\"a, b\", c)           -> key in awaiting('a, b', 'c')",
        "assignee = currentUser()               -> assignee = currentUser()",
        "summary ~ \"say \\\"no\\\"\"           -> summary ~ 'say \"no\"'",
        "key = HD-12 order by due desc, \"A B\" -> key = 'HD-12' by due desc, A B",
        "order by created                       -> * by created",
      })
  void readsQueries(String text, String meaning) {
    JqlQuery query = JqlParsing.parse(text == null ? "" : text);

    assertThat(shown(query)).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '`',
      value = {
        "project =          -> jql.syntax.end",
        "project HD         -> jql.syntax",
        "(a = 1             -> jql.syntax.end",
        "a = 1 b = 2        -> jql.syntax",
        "a in 5             -> jql.syntax.end",
        "a = \"open         -> jql.syntax",
        "a = 1 order due    -> jql.syntax",
        "status = 'x' ; drop-> jql.syntax",
      })
  void refusesWhatIsNoQuery(String text, String key) {
    JqlException refusal = catchThrowableOfType(JqlException.class, () -> JqlParsing.parse(text));

    assertThat(refusal.key()).isEqualTo(key);
  }

  private static String shown(JqlQuery query) {
    String order =
        query.order().stream()
            .map(sort -> sort.field() + (sort.descending() ? " desc" : ""))
            .collect(Collectors.joining(", "));
    return query.condition().map(JqlParsingTest::shown).orElse("*")
        + (order.isEmpty() ? "" : " by " + order);
  }

  private static String shown(JqlNode node) {
    if (node instanceof JqlNode.Comparison comparison) {
      return comparison.field()
          + " "
          + comparison.operator().getDisplayString()
          + " "
          + shown(comparison.operand());
    }
    return node.getClauses().stream()
        .map(part -> shown((JqlNode) part))
        .collect(Collectors.joining(" " + node.getName() + " ", "(", ")"));
  }

  private static String shown(Operand operand) {
    if (operand instanceof Operands.Several several) {
      return several.operands().stream()
          .map(JqlParsingTest::shown)
          .collect(Collectors.joining(", ", "(", ")"));
    }
    if (operand instanceof FunctionOperand call) {
      return call.getArgs().stream()
          .map(argument -> "'" + argument + "'")
          .collect(Collectors.joining(", ", call.getName() + "(", ")"));
    }
    return operand instanceof Operands.Literal literal ? "'" + literal.text() + "'" : "EMPTY";
  }
}
