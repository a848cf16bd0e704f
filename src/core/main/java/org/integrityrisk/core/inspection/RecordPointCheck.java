package org.integrityrisk.core.inspection;

import java.util.List;
import org.integrityrisk.core.journal.Together;
import org.integrityrisk.core.rectification.IssueRectification;
import org.integrityrisk.core.rectification.RectificationInput;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.supervision.Check;
import org.integrityrisk.core.supervision.CheckInput;
import org.integrityrisk.core.supervision.CheckResult;
import org.integrityrisk.core.supervision.RecordCheck;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * Records a check of a single point. A finding with a severity becomes a rectification, and by that
 * perhaps a warning, as one of a check of several points does.
 *
 * <p>Codes of problems: those of {@link RecordCheck} and {@link IssueRectification}, and {@code
 * inspection.severity-without-finding}.
 */
public final class RecordPointCheck {

  private final LoadPoint points;
  private final RecordCheck recording;
  private final IssueRectification rectification;
  private final Together together;

  public RecordPointCheck(
      LoadPoint points,
      RecordCheck recording,
      IssueRectification rectification,
      Together together) {
    this.points = points;
    this.recording = recording;
    this.rectification = rectification;
    this.together = together;
  }

  /**
   * Records a check.
   *
   * @throws DomainException as {@link RecordCheck#record}
   */
  public Check record(String user, String pointKey, CheckInput input, PutRight follow) {
    if (follow.severity().isBlank()) {
      return recording.record(user, pointKey, input);
    }
    LoadedPoint loaded = points.forUser(user, pointKey);
    check(loaded, input, follow);
    return together.keep(
        () -> {
          Check made = recording.record(user, pointKey, input);
          rectification.issue(loaded, paper(input, follow, made.id()));
          return made;
        });
  }

  private void check(LoadedPoint loaded, CheckInput input, PutRight follow) {
    Problems problems = new Problems();
    if (input.result() == CheckResult.FINDING) {
      List<Problem> ofPaper = rectification.problemsOf(loaded, paper(input, follow, ""));
      problems.addAll(ofPaper);
    } else {
      problems.add(
          Problem.of("inspection.severity-without-finding", loaded.point().key()).at("severity"));
    }
    problems.throwIfAny();
  }

  private static RectificationInput paper(CheckInput input, PutRight follow, String check) {
    return new RectificationInput(
        follow.severity(), input.findings(), follow.demand(), follow.responsible(), check);
  }
}
