package org.integrityrisk.core.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/** Plans a control measure against one risk point, or against several of one project. */
public final class AddMeasure {

  private final LoadPoint points;
  private final Measures measures;
  private final LoadMeasure loading;
  private final People people;
  private final ActOnMeasure acting;
  private final Clock clock;

  public AddMeasure(
      LoadPoint points,
      Measures measures,
      LoadMeasure loading,
      People people,
      ActOnMeasure acting,
      Clock clock) {
    this.points = points;
    this.measures = measures;
    this.loading = loading;
    this.people = people;
    this.acting = acting;
    this.clock = clock;
  }

  /**
   * Plans a measure.
   *
   * @param pointKeys keys of the points it is against, at least one
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN, or CONFLICT when a point is withdrawn
   */
  public LoadedMeasure add(String user, Set<String> pointKeys, MeasureContent content) {
    // load
    List<LoadedPoint> loaded =
        pointKeys.stream().sorted().map(key -> points.forUser(user, key)).toList();
    // validate
    MeasureContent complete = validate(loaded, content);
    // check rights
    loaded.forEach(AddMeasure::checkRight);
    // act, audit and publish: the first link with the issue, the others written down before
    LoadedPoint first = loaded.get(0);
    ControlMeasure measure =
        measures.create(first.point().project(), complete, Set.of(first.point().key()), user);
    List<Map<String, String>> links =
        loaded.stream().skip(1).map(point -> MeasureStep.LINK.with(point.point().key())).toList();
    Deed deed =
        Deed.version(MeasureActKind.PLANNED, complete, "")
            .referringTo(String.join(" ", pointKeys.stream().sorted().toList()));
    return acting.act(loading.of(user, measure, List.of(first)), deed, links);
  }

  /** Whether the actor may add measures to the point now. */
  public static boolean mayAdd(LoadedPoint loaded) {
    return !loaded.point().state().equals(RiskState.WITHDRAWN) && isEntitled(loaded);
  }

  private MeasureContent validate(List<LoadedPoint> loaded, MeasureContent content) {
    Problems problems = new Problems();
    long projects = loaded.stream().map(one -> one.point().project()).distinct().count();
    if (projects != 1) {
      throw DomainException.invalid(Problem.of("measure.one-project").at("points"));
    }
    MeasureRules.checkNumber(loaded.size(), "points");
    MeasureRules rules = new MeasureRules(loaded.get(0).regime(), people, LocalDate.now(clock));
    problems.addAll(rules.check(content));
    problems.throwIfAny();
    return rules.complete(content);
  }

  static void checkRight(LoadedPoint loaded) {
    if (!isEntitled(loaded)) {
      throw Refusals.forbidden(loaded.point().key());
    }
    if (!mayAdd(loaded)) {
      throw Refusals.outOfTurn(loaded.point().key(), loaded.point().state());
    }
  }

  static boolean isEntitled(LoadedPoint loaded) {
    RiskPoint point = loaded.point();
    return point.isFiledBy(loaded.actor().key())
        || loaded.rights().leads(point.content().department())
        || loaded.rights().runsTheWorkOf(point.content().unit());
  }
}
