package org.integrityrisk.core.measure;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.regime.MeasureFiling;
import org.integrityrisk.core.risk.LoadedPoint;

/**
 * A measure with everything that a rule about it needs.
 *
 * @param measure the measure
 * @param user key of the user who acts on it
 * @param points the points it is against, by key; at least one
 * @param file what was recorded about it
 */
public record LoadedMeasure(
    ControlMeasure measure, String user, List<LoadedPoint> points, MeasureFile file) {

  public LoadedMeasure {
    points = List.copyOf(points);
  }

  /** Name of the acting user. */
  public String userName() {
    return points.get(0).actor().name();
  }

  /** What the regime asks of measures against these points; the first rule that fits any counts. */
  static Optional<MeasureFiling> ruleFor(List<LoadedPoint> points) {
    return points.stream()
        .limit(1)
        .flatMap(point -> point.regime().routine().measureFiling().stream())
        .filter(rule -> points.stream().anyMatch(point -> fits(rule, point)))
        .findFirst();
  }

  /** The point that makes the regime ask: its place says who reviews and who files. */
  public LoadedPoint decisive() {
    return file.rule()
        .flatMap(rule -> points.stream().filter(point -> fits(rule, point)).findFirst())
        .orElse(points.get(0));
  }

  /** The office that reviews the present version; empty when nobody has to. */
  public Optional<HolderRole> reviewer() {
    return file.rule().flatMap(MeasureFiling::reviewedBy);
  }

  boolean isResponsible() {
    return measure.content().responsible().equals(user);
  }

  /** Leaders of a department that it concerns, and the offices. */
  boolean isLed() {
    return points.stream().anyMatch(point -> leads(point) || watches(point));
  }

  /** Whoever may check one of its points, except the one who carries it out. */
  boolean mayBeJudged() {
    return !isResponsible() && points.stream().anyMatch(point -> leads(point) || checks(point));
  }

  /** The office that runs the work of the unit. */
  boolean isFiledByUser() {
    return decisive().rights().runsTheWorkOf(decisive().point().content().unit());
  }

  /** Nobody reviews what they wrote or have to carry out themselves. */
  boolean isReviewedByUser() {
    return !isResponsible()
        && !file.author().equals(user)
        && reviewer().filter(this::isHeldByUser).isPresent();
  }

  private boolean isHeldByUser(HolderRole role) {
    String unit = decisive().point().content().unit();
    Rights rights = decisive().rights();
    return MeasureReviewers.of(this).contains(user)
        || (role.isOfSeveral() && rights.recordsMeetingsOf(role, unit));
  }

  private static boolean fits(MeasureFiling rule, LoadedPoint point) {
    return rule.isFor(point.point().content().scope(), point.point().level());
  }

  private static boolean leads(LoadedPoint point) {
    return point.rights().leads(point.point().content().department());
  }

  private static boolean watches(LoadedPoint point) {
    return point.rights().watchesOver(point.point().content().unit());
  }

  private static boolean checks(LoadedPoint point) {
    return point.rights().checksIn(point.point().content().unit());
  }
}
