package org.integrityrisk.app.rest.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.app.store.register.PointsOfPowers;
import org.integrityrisk.core.administration.PowerVersion;
import org.integrityrisk.core.power.Basis;
import org.integrityrisk.core.power.Flow;
import org.integrityrisk.core.power.FlowKind;
import org.integrityrisk.core.power.FlowLayout;
import org.integrityrisk.core.power.FlowPicture;
import org.integrityrisk.core.power.FlowStep;
import org.integrityrisk.core.power.Power;
import org.integrityrisk.core.power.StepContent;

/**
 * A power with its bases, its flows as trees and as pictures, and the risk points on them.
 *
 * @param post the post that exercises it, null when its department as a whole does
 * @param points all risk points of the project that are about it
 * @param version changes with every change of the power, for whoever is about to change it
 */
public record PowerView(
    String code,
    String name,
    Optional<CodeName> category,
    String content,
    Optional<CodeName> unit,
    Optional<CodeName> department,
    Optional<CodeName> post,
    List<BasisView> bases,
    List<FlowView> flows,
    List<PointOnStep> points,
    String version) {

  /** What it rests on. */
  public record BasisView(
      String code, String title, String article, CodeName state, Optional<LocalDate> changed) {}

  /** A flow, external or internal. */
  public record FlowView(CodeName kind, List<StepView> steps, FlowPicture picture) {}

  /** A step; branches in order. */
  public record StepView(
      String code,
      String name,
      String subject,
      String basis,
      String procedure,
      Optional<Integer> workingDays,
      String channel,
      String materials,
      List<StepView> branches) {}

  /**
   * A risk point.
   *
   * @param step code of the step it is about; empty when it is about the power as a whole
   * @param flagged whether it is to be re-examined
   */
  public record PointOnStep(
      String key,
      String title,
      String step,
      Optional<LevelName> level,
      CodeName state,
      boolean flagged) {}

  /** A power in words, with the risk points that are about it. */
  public static PowerView of(Power power, List<PointsOfPowers.Shown> points, Names names) {
    return new PowerView(
        power.code(),
        power.name(),
        names.of(names.regime().categories(), power.category()),
        power.content(),
        PowerLine.unitOf(power, names),
        names.department(power.department()),
        names.post(power.post().orElse("")),
        power.bases().stream().map(basis -> basis(basis, names)).toList(),
        Stream.of(FlowKind.values()).map(kind -> flow(power, kind, points, names)).toList(),
        points.stream().map(point -> point(point, names)).toList(),
        PowerVersion.of(power));
  }

  private static BasisView basis(Basis basis, Names names) {
    return new BasisView(
        basis.code(),
        basis.title(),
        basis.article(),
        PowerLine.state(basis.state(), names),
        basis.changed());
  }

  private static FlowView flow(
      Power power, FlowKind kind, List<PointsOfPowers.Shown> points, Names names) {
    Flow flow = power.flow(kind);
    return new FlowView(
        names.own("flow", kind.code()),
        flow.steps().stream().map(PowerView::step).toList(),
        FlowLayout.of(flow, power.name(), step -> keysOn(step, power, points)));
  }

  /** A point whose step is in no flow of the power is shown with the power as a whole. */
  private static List<String> keysOn(String step, Power power, List<PointsOfPowers.Shown> points) {
    return points.stream()
        .filter(point -> step.equals(power.step(point.step()).map(FlowStep::code).orElse("")))
        .map(PointsOfPowers.Shown::key)
        .toList();
  }

  private static StepView step(FlowStep step) {
    StepContent content = step.content();
    return new StepView(
        step.code(),
        content.name(),
        content.subject(),
        content.basis(),
        content.procedure(),
        content.workingDays(),
        content.channel(),
        content.materials(),
        step.branches().stream().map(PowerView::step).toList());
  }

  private static PointOnStep point(PointsOfPowers.Shown point, Names names) {
    return new PointOnStep(
        point.key(),
        point.title(),
        point.step(),
        names.level(point.level()),
        names.state(point.state()),
        point.flagged());
  }
}
