package org.integrityrisk.core.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One period of a unit, screened. What was found stands as it was on the day of the snapshot.
 *
 * @param id lasting id
 * @param project key of the project
 * @param unit code of the unit; units below that have no officer of their own belong to it
 * @param period what is screened
 * @param taken day of the snapshot
 * @param due last day for the report
 * @param regime key of the regime
 * @param regimeVersion version of the regime that gave the rules
 * @param state how far it is
 * @param acts what was done, the oldest first; never empty
 * @param version grows by one with each change
 */
public record Screening(
    String id,
    String project,
    String unit,
    Period period,
    LocalDate taken,
    LocalDate due,
    String regime,
    String regimeVersion,
    ScreeningState state,
    List<ScreeningAct> acts,
    int version) {

  public Screening {
    acts = List.copyOf(acts);
  }

  /** What tells it from every other: a period of a unit is screened once in a project. */
  public String place() {
    return String.join("/", project, unit, period.code());
  }

  public boolean isOpen() {
    return state == ScreeningState.OPEN;
  }

  /** The last act of that kind, if there was one. */
  public Optional<ScreeningAct> last(ScreeningActKind kind) {
    return acts.stream().filter(act -> act.kind() == kind).reduce((one, later) -> later);
  }

  /** Whether the user has taken note of the report that was handed over last. */
  public boolean isNotedBy(String user) {
    return acts.stream()
        .skip(acts.lastIndexOf(last(ScreeningActKind.CLOSE).orElse(acts.get(0))))
        .anyMatch(act -> act.kind() == ScreeningActKind.NOTE && act.user().equals(user));
  }

  /** The screening after an act. */
  Screening after(ScreeningAct act) {
    ScreeningState next =
        switch (act.kind()) {
          case CLOSE -> ScreeningState.CLOSED;
          case REOPEN -> ScreeningState.OPEN;
          default -> state;
        };
    List<ScreeningAct> all = new ArrayList<>(acts);
    all.add(act);
    return new Screening(
        id, project, unit, period, taken, due, regime, regimeVersion, next, all, version + 1);
  }
}
