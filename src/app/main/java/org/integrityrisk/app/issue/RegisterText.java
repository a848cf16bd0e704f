package org.integrityrisk.app.issue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.organisation.Unit;
import org.integrityrisk.core.risk.RiskField;

/**
 * How an entry of the organisation register stands in a text field of the host: its code, a blank
 * and its name, so that people can read it and the app finds it again after it was renamed.
 *
 * @param register the organisation at this moment
 */
record RegisterText(OrganisationRegister register) {

  /** The fields that hold such a text. */
  static boolean isFor(RiskField field) {
    return switch (field) {
      case UNIT, DEPARTMENT, POST -> true;
      default -> false;
    };
  }

  /** The text for a code; an unknown code stays as it is, for the validator to refuse. */
  String of(RiskField field, String code) {
    return nameOf(field, code).map(name -> code + " " + name).orElse(code);
  }

  /**
   * The code in what somebody wrote: the code, with or without a name after it, or a name that only
   * one entry has. Anything else stays as it is, for the validator to refuse.
   */
  String codeIn(RiskField field, String text) {
    String written = text.strip();
    String head = written.split("\\s", 2)[0];
    return nameOf(field, head).isPresent() ? head : onlyCodeOf(field, written).orElse(written);
  }

  /** Whether the register has an entry of that code. */
  boolean knows(RiskField field, String code) {
    return nameOf(field, code).isPresent();
  }

  private Optional<String> nameOf(RiskField field, String code) {
    return switch (field) {
      case UNIT -> register.unit(code).map(Unit::name);
      case DEPARTMENT -> register.department(code).map(Department::name);
      case POST -> register.post(code).map(Post::name);
      default -> Optional.empty();
    };
  }

  private Optional<String> onlyCodeOf(RiskField field, String name) {
    List<String> codes =
        codes(field).filter(code -> nameOf(field, code).filter(name::equals).isPresent()).toList();
    return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
  }

  private Stream<String> codes(RiskField field) {
    return switch (field) {
      case UNIT -> register.units().stream().map(Unit::code);
      case DEPARTMENT -> register.departments().stream().map(Department::code);
      case POST -> register.posts().stream().map(Post::code);
      default -> Stream.empty();
    };
  }
}
