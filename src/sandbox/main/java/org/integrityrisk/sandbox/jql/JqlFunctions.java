package org.integrityrisk.sandbox.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.integrityrisk.sandbox.plugin.App;
import org.integrityrisk.sandbox.plugin.JqlFunctionModule;

/** The functions of JQL: three of the host's, and those of the app. */
final class JqlFunctions {
  private final Supplier<App> app;
  private final Map<String, JqlFunction> created = new ConcurrentHashMap<>();

  JqlFunctions(Supplier<App> app) {
    this.app = app;
  }

  /**
   * What the call gives.
   *
   * @throws JqlException {@code jql.no.function}, or what the app's function says
   */
  List<QueryLiteral> values(
      FunctionOperand call, JqlNode.Comparison clause, SearchContext context) {
    return switch (call.getName().toLowerCase(Locale.ROOT)) {
      case "currentuser" -> currentUser(call, context);
      case "now" -> List.of(new QueryLiteral(call, context.now().toEpochMilli()));
      case "startofday" -> List.of(new QueryLiteral(call, startOfDay(context)));
      default -> ofApp(call, clause, context);
    };
  }

  private static List<QueryLiteral> currentUser(FunctionOperand call, SearchContext context) {
    return context.user() == null
        ? List.of()
        : List.of(new QueryLiteral(call, context.user().getKey()));
  }

  private static long startOfDay(SearchContext context) {
    LocalDate today = LocalDate.ofInstant(context.now(), context.zone());
    return today.atStartOfDay(context.zone()).toInstant().toEpochMilli();
  }

  private List<QueryLiteral> ofApp(
      FunctionOperand call, JqlNode.Comparison clause, SearchContext context) {
    JqlFunction function = function(call.getName());
    MessageSet refusal = function.validate(context.user(), call, clause);
    if (refusal.hasAnyErrors()) {
      throw new JqlException("jql.said", String.join(" ", refusal.getErrorMessages()));
    }
    return function.getValues(context, call, clause);
  }

  private JqlFunction function(String name) {
    JqlFunctionModule module =
        app.get().jqlFunctions().stream()
            .filter(candidate -> candidate.functionName().equalsIgnoreCase(name))
            .findFirst()
            .orElseThrow(() -> new JqlException("jql.no.function", name));
    return created.computeIfAbsent(module.key(), key -> create(module));
  }

  private JqlFunction create(JqlFunctionModule module) {
    JqlFunction function = (JqlFunction) app.get().create(module.className());
    function.init(new Descriptor(module.functionName(), module.list()));
    return function;
  }

  private record Descriptor(String getFunctionName, boolean isList)
      implements JqlFunctionModuleDescriptor {}
}
