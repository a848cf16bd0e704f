package org.integrityrisk.app.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.integrityrisk.app.install.HostObject;
import org.integrityrisk.app.install.HostObjects;
import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.core.warning.WarningState;
import org.springframework.stereotype.Component;

/**
 * Links to the list of the warnings behind a number: the host's own for a whole project, the app's
 * for a unit, since the host does not know the unit of a warning. The host is asked by its ids,
 * since an administrator may rename types, fields and options.
 */
@Component
public class WarningLinks {

  private static final String COLOUR = "colour";

  private final HostObjects objects;

  public WarningLinks(HostObjects objects) {
    this.objects = objects;
  }

  /**
   * Makes links, below the host's context path, to the open warnings of a colour.
   *
   * @param unit code of the unit to look in with those below it; empty for the whole project
   */
  UnaryOperator<String> in(String project, String unit) {
    return unit.isEmpty()
        ? inHost(project)
        : colour ->
            new RegisterLinks(project, unit).warnings(Map.of("state", "open", "colour", colour));
  }

  private UnaryOperator<String> inHost(String project) {
    List<HostObject> all = objects.all();
    String type = idOf(all, SetupKind.ISSUE_TYPE, "early-warning").orElse("");
    String lifted = idOf(all, SetupKind.STATUS, WarningState.LIFTED.code()).orElse("");
    String open =
        "project = \"" + project + "\" AND issuetype = " + type + " AND status != " + lifted;
    return colour -> "/issues/?jql=" + encoded(open + ofColour(all, colour));
  }

  private static String ofColour(List<HostObject> all, String colour) {
    Optional<String> field = idOf(all, SetupKind.FIELD, COLOUR).map(WarningLinks::number);
    Optional<String> option = idOf(all, SetupKind.OPTION, COLOUR + "/" + colour);
    return field.flatMap(id -> option.map(value -> " AND cf[" + id + "] = " + value)).orElse("");
  }

  private static String number(String fieldId) {
    return fieldId.substring(fieldId.indexOf('_') + 1);
  }

  private static Optional<String> idOf(List<HostObject> all, SetupKind kind, String code) {
    return all.stream()
        .filter(object -> object.kind() == kind && object.code().equals(code))
        .map(HostObject::hostId)
        .findFirst();
  }

  private static String encoded(String jql) {
    return URLEncoder.encode(jql, StandardCharsets.UTF_8);
  }
}
