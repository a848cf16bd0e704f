package org.integrityrisk.core.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
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
  private final People people;
  private final Audit audit;
  private final MeasureProjection projection;
  private final Clock clock;

  public AddMeasure(
      LoadPoint points,
      Measures measures,
      People people,
      Audit audit,
      MeasureProjection projection,
      Clock clock) {
    this.points = points;
    this.measures = measures;
    this.people = people;
    this.audit = audit;
    this.projection = projection;
    this.clock = clock;
  }

  /**
   * Plans a measure.
   *
   * @param pointKeys keys of the points it is against, at least one
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN, or CONFLICT when a point is withdrawn
   */
  public ControlMeasure add(String user, Set<String> pointKeys, MeasureContent content) {
    // load
    List<LoadedPoint> loaded =
        pointKeys.stream().sorted().map(key -> points.forUser(user, key)).toList();
    // validate
    LoadedPoint first = validate(loaded, content);
    // check rights
    loaded.forEach(AddMeasure::checkRight);
    // act
    MeasureContent complete = withKey(content);
    ControlMeasure measure = measures.create(first.point().project(), complete, pointKeys, user);
    // audit
    audit.write(user, "measure.add", measure.key(), Map.of(), described(measure));
    // publish
    projection.put(measure);
    return measure;
  }

  /** Whether the actor may add measures to the point now. */
  public static boolean mayAdd(LoadedPoint loaded) {
    return !loaded.point().state().equals(RiskState.WITHDRAWN) && isEntitled(loaded);
  }

  private LoadedPoint validate(List<LoadedPoint> loaded, MeasureContent content) {
    Problems problems = new Problems();
    long projects = loaded.stream().map(one -> one.point().project()).distinct().count();
    if (projects != 1) {
      throw DomainException.invalid(Problem.of("measure.one-project").at("points"));
    }
    MeasureRules rules = new MeasureRules(loaded.get(0).regime(), people, LocalDate.now(clock));
    problems.addAll(rules.check(content));
    problems.throwIfAny();
    return loaded.get(0);
  }

  private static void checkRight(LoadedPoint loaded) {
    if (!isEntitled(loaded)) {
      throw Refusals.forbidden(loaded.point().key());
    }
    if (!mayAdd(loaded)) {
      throw Refusals.outOfTurn(loaded.point().key(), loaded.point().state());
    }
  }

  private static boolean isEntitled(LoadedPoint loaded) {
    RiskPoint point = loaded.point();
    return point.isFiledBy(loaded.actor().key())
        || loaded.rights().leads(point.content().department())
        || loaded.rights().runsTheWorkOf(point.content().unit());
  }

  private MeasureContent withKey(MeasureContent content) {
    return new MeasureContent(
        content.stage(),
        content.content().strip(),
        people.keyOf(content.responsible()).orElseThrow(),
        content.due());
  }

  private static Map<String, String> described(ControlMeasure measure) {
    return Map.of(
        "points", String.join(" ", measure.points()),
        "stage", measure.content().stage(),
        "content", measure.content().content(),
        "responsible", measure.content().responsible(),
        "due", measure.content().due().toString());
  }
}
