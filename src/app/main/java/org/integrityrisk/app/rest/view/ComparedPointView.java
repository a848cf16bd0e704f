package org.integrityrisk.app.rest.view;

import java.util.Optional;
import java.util.function.Function;
import org.integrityrisk.app.store.register.RegisterComparison;
import org.integrityrisk.app.store.register.RegisterComparison.Codes;

/**
 * A point that is not the same in two registers.
 *
 * @param title what it is called now; empty when it is gone
 * @param gone whether there is no such point any more
 * @param levelBefore its level in the earlier register; null when it had none or was not there
 * @param levelAfter its level in the later register; null when it has none or is not there
 * @param changed whether it says something else
 */
public record ComparedPointView(
    String key,
    String title,
    boolean gone,
    Optional<LevelName> levelBefore,
    Optional<LevelName> levelAfter,
    Optional<CodeName> department,
    Optional<CodeName> category,
    boolean changed) {

  public static ComparedPointView of(RegisterComparison.Point point, Names names) {
    return new ComparedPointView(
        point.key(),
        point.title(),
        point.title().isEmpty(),
        point.before().flatMap(codes -> names.level(codes.level())),
        point.after().flatMap(codes -> names.level(codes.level())),
        names.department(latest(point, Codes::department)),
        names.of(names.regime().categories(), latest(point, Codes::category)),
        point.changed());
  }

  private static String latest(RegisterComparison.Point point, Function<Codes, String> code) {
    return point.after().or(point::before).map(code).orElse("");
  }
}
