package org.integrityrisk.sandbox.jql;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.jql.operand.QueryLiteral;
import java.util.List;
import org.integrityrisk.sandbox.HostServices;
import org.integrityrisk.sandbox.issue.FieldKind;

/** Reads the values that queries compare custom fields with. */
final class CustomFieldValues {
  private final HostServices services;
  private final Names names;

  CustomFieldValues(HostServices services) {
    this.services = services;
    this.names = new Names(services);
  }

  ValueReader reader(CustomField field, FieldKind kind) {
    return switch (kind) {
      case TEXT -> (literals, context) -> literals.stream().map(QueryLiteral::asString).toList();
      case OPTION, OPTIONS -> (literals, context) -> options(field, literals);
      case USER -> names::users;
      case NUMBER -> (literals, context) -> literals.stream().map(l -> number(field, l)).toList();
      case DATE, DATE_TIME -> Dates::read;
    };
  }

  private List<Long> options(CustomField field, List<QueryLiteral> literals) {
    OptionsManager manager = services.get(OptionsManager.class);
    List<Option> options =
        field.getConfigurationSchemes().stream()
            .map(FieldConfigScheme::getOneAndOnlyConfig)
            .flatMap(config -> manager.getOptions(config).stream())
            .toList();
    return Names.all(
        field.getName(),
        literals,
        options,
        (option, text) ->
            text.equalsIgnoreCase(option.getValue())
                || text.equals(option.getOptionId().toString()),
        Option::getOptionId);
  }

  private static Double number(CustomField field, QueryLiteral literal) {
    try {
      return Double.valueOf(literal.asString());
    } catch (NumberFormatException e) {
      throw new JqlException("jql.no.value", literal.asString(), field.getName());
    }
  }
}
