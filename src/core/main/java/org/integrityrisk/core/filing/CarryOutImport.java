package org.integrityrisk.core.filing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.integrityrisk.core.adoption.AdoptPoints;
import org.integrityrisk.core.adoption.PaperApproval;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.journal.IntentKind;
import org.integrityrisk.core.journal.OnePiece;
import org.integrityrisk.core.journal.Recovery;
import org.integrityrisk.core.measure.BringMeasures;
import org.integrityrisk.core.measure.BroughtMeasure;
import org.integrityrisk.core.risk.NewRiskPoint;
import org.integrityrisk.core.risk.Projection;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.risk.RiskPoints;

/**
 * Creates the points of an import, or none: whoever got no answer finds nothing created, and
 * imports again.
 */
public final class CarryOutImport implements IntentKind {

  /** The code that intents of imports carry. */
  static final String KIND = "import-risk-points";

  private static final String PROJECT = "project";
  private static final String LEVEL = "level";
  private static final String MEASURE = "measure-";
  private static final int STEPS_PER_MARK = 100;

  private final RiskPoints points;
  private final Projection projection;
  private final Audit audit;
  private final RecordFiling filing;
  private final AdoptPoints adoption;
  private final BringMeasures measures;
  private final OnePiece pieces;

  public CarryOutImport(
      RiskPoints points,
      Projection projection,
      Audit audit,
      RecordFiling filing,
      AdoptPoints adoption,
      BringMeasures measures,
      OnePiece pieces) {
    this.points = points;
    this.projection = projection;
    this.audit = audit;
    this.filing = filing;
    this.adoption = adoption;
    this.measures = measures;
    this.pieces = pieces;
  }

  @Override
  public String code() {
    return KIND;
  }

  @Override
  public Recovery recovery() {
    return Recovery.UNDO;
  }

  @Override
  public int stepsPerMark() {
    return STEPS_PER_MARK;
  }

  @Override
  public String take(Intent intent, int step, boolean mayBeDone) {
    return takeUpTo(intent, step, step + 1, mayBeDone).get(0);
  }

  /** What may be done already never comes here: an import that was broken off is undone. */
  @Override
  public List<String> takeUpTo(Intent intent, int first, int end, boolean mayBeDone) {
    return pieces.of(() -> bringIn(intent, first, end));
  }

  private List<String> bringIn(Intent intent, int first, int end) {
    List<RiskPoint> created =
        filing.apart(
            () -> IntStream.range(first, end).mapToObj(step -> create(intent, step)).toList());
    List<RiskPoint> drafts = new ArrayList<>();
    Map<RiskPoint, PaperApproval> approved = new LinkedHashMap<>();
    for (int place = 0; place < created.size(); place++) {
      RiskPoint point = created.get(place);
      PaperApproval.in(intent.steps().get(first + place))
          .ifPresentOrElse(approval -> approved.put(point, approval), () -> drafts.add(point));
    }
    filing.complete(drafts);
    adoption.complete(intent.actor(), approved);
    bringMeasures(intent, first, created);
    return created.stream().map(RiskPoint::key).toList();
  }

  private void bringMeasures(Intent intent, int first, List<RiskPoint> created) {
    Map<RiskPoint, List<BroughtMeasure>> brought = new LinkedHashMap<>();
    for (int place = 0; place < created.size(); place++) {
      List<BroughtMeasure> against = measures(intent.steps().get(first + place));
      if (!against.isEmpty()) {
        brought.put(created.get(place), against);
      }
    }
    if (!brought.isEmpty()) {
      measures.bring(intent.actor(), brought);
    }
  }

  private RiskPoint create(Intent intent, int step) {
    Map<String, String> values = intent.steps().get(step);
    return points.create(
        new NewRiskPoint(
            intent.header().get(PROJECT),
            content(values),
            values.getOrDefault(LEVEL, ""),
            intent.actor(),
            origin(intent.id(), step)));
  }

  @Override
  public void undo(Intent intent, int step) {
    points.findByOrigin(origin(intent.id(), step)).ifPresent(point -> remove(intent, point));
  }

  /**
   * The point goes last: as long as it is there, a crash before that is seen, and everything is
   * done again.
   */
  private void remove(Intent intent, RiskPoint point) {
    audit.write(
        intent.actor(),
        "risk-point.import-undone",
        point.key(),
        RecordFiling.described(point),
        Map.of());
    measures.takeBack(intent.actor(), point);
    projection.forget(point.id());
    points.delete(point.key(), intent.actor());
  }

  /** What the point of a row is marked with, so that it is found again. */
  static String origin(String intent, int step) {
    return intent + "-" + step;
  }

  static Map<String, String> header(String project) {
    return Map.of(PROJECT, project);
  }

  static Map<String, String> step(BroughtPoint point, String level) {
    Map<String, String> step = new LinkedHashMap<>();
    point.content().values().forEach((field, value) -> step.put(field.code(), value));
    step.put(LEVEL, level);
    point.approval().map(PaperApproval::texts).ifPresent(step::putAll);
    for (int number = 0; number < point.measures().size(); number++) {
      step.put(MEASURE + number, point.measures().get(number).line());
    }
    return step;
  }

  private static List<BroughtMeasure> measures(Map<String, String> step) {
    return IntStream.iterate(0, number -> step.containsKey(MEASURE + number), number -> number + 1)
        .mapToObj(number -> BroughtMeasure.of(step.get(MEASURE + number)))
        .toList();
  }

  private static RiskPointContent content(Map<String, String> values) {
    Map<RiskField, String> fields = new EnumMap<>(RiskField.class);
    List.of(RiskField.values())
        .forEach(field -> fields.put(field, values.getOrDefault(field.code(), "")));
    return new RiskPointContent(fields);
  }
}
