package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.measure.ControlMeasure;
import org.integrityrisk.core.measure.Effectiveness;
import org.integrityrisk.core.measure.FilingStage;
import org.integrityrisk.core.measure.LoadedMeasure;
import org.integrityrisk.core.measure.MeasureAct;
import org.integrityrisk.core.measure.MeasureContent;
import org.integrityrisk.core.measure.MeasureState;
import org.integrityrisk.core.regime.MeasureFiling;

/**
 * A control measure.
 *
 * @param overdue whether it is not in force although it should be
 * @param version number of the version of its text that holds
 * @param returns how often it was sent back for revision
 * @param effectiveness how it was judged last in this version; empty when it was not
 * @param filing how far it is in review and filing
 * @param reviewer the office that reviews it, if the regime names one
 * @param filedWith whom it is filed with; empty when it is not
 * @param points the points it is against
 * @param acts what was done with it, in order
 * @param mayDo what the caller may do with it: codes of states it may move to, and of acts
 */
public record MeasureView(
    String key,
    String title,
    String content,
    Optional<CodeName> stage,
    CodeName state,
    PersonName responsible,
    LocalDate due,
    boolean overdue,
    int version,
    int returns,
    Optional<CodeName> effectiveness,
    CodeName filing,
    Optional<CodeName> reviewer,
    String filedWith,
    List<PointRef> points,
    List<ActView> acts,
    List<String> mayDo) {

  /** A point by key and title. */
  public record PointRef(String key, String title) {}

  /** Something that was done with a measure. */
  public record ActView(
      CodeName kind,
      int version,
      Optional<ContentView> content,
      Optional<LocalDate> day,
      String number,
      Optional<CodeName> effectiveness,
      String text,
      String reference,
      PersonName user,
      Instant time) {}

  /** What a version of a measure says. */
  public record ContentView(
      Optional<CodeName> stage, String content, PersonName responsible, LocalDate due) {}

  /** The measure as the caller may see it. */
  public static MeasureView of(
      LoadedMeasure loaded,
      List<PointRef> points,
      List<String> mayDo,
      LocalDate today,
      Names names) {
    ControlMeasure measure = loaded.measure();
    MeasureContent content = measure.content();
    return new MeasureView(
        measure.key(),
        content.content(),
        content.content(),
        names.of(names.regime().stages(), content.stage()),
        names.own("measure", measure.state().code()),
        names.person(content.responsible()),
        content.due(),
        isOverdue(measure.state(), content.due(), today),
        loaded.file().version(),
        loaded.file().returns(),
        loaded.file().effectiveness().map(judged -> judged(judged, names)),
        filing(loaded.file().filing(), names),
        loaded.reviewer().map(role -> names.own(role.code())),
        loaded.file().rule().map(MeasureFiling::filedWith).map(names::said).orElse(""),
        points,
        loaded.file().acts().stream().map(act -> act(act, names)).toList(),
        mayDo);
  }

  /** Whether a measure is not in force although it should be. */
  static boolean isOverdue(MeasureState state, LocalDate due, LocalDate today) {
    boolean open = state == MeasureState.PLANNED || state == MeasureState.INEFFECTIVE;
    return open && today.isAfter(due);
  }

  static CodeName judged(Effectiveness judged, Names names) {
    return names.own("measure", judged.code());
  }

  static CodeName filing(FilingStage stage, Names names) {
    return names.own("measure-filing", stage.code());
  }

  private static ActView act(MeasureAct act, Names names) {
    return new ActView(
        names.own("measure-act", act.kind().code()),
        act.version(),
        act.content().map(content -> content(content, names)),
        act.day(),
        act.number(),
        Effectiveness.of(act.code()).map(judged -> judged(judged, names)),
        act.text(),
        act.reference(),
        new PersonName(act.user(), act.name()),
        act.recorded());
  }

  private static ContentView content(MeasureContent content, Names names) {
    return new ContentView(
        names.of(names.regime().stages(), content.stage()),
        content.content(),
        names.person(content.responsible()),
        content.due());
  }
}
