package org.integrityrisk.core.publicity;

import java.util.Optional;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.regime.Level;
import org.integrityrisk.core.risk.ContentHash;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.PointGrading;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.text.LocalizedText;

/**
 * What a publicity shows of a point, in the words of the day it was opened. It names no person, and
 * later changes of point, regime or organisation do not reach it.
 *
 * @param title title of the point
 * @param content what the point says
 * @param department code of its department
 * @param departmentName name of the department
 * @param postName name of its post, empty when it has none
 * @param level code of its level
 * @param levelName name of the level
 * @param reason why it has the level: the rule's reason, or that of the reviewer who overruled it
 * @param contentHash {@link ContentHash} of the whole content
 */
public record Snapshot(
    String title,
    String content,
    String department,
    String departmentName,
    String postName,
    String level,
    LocalizedText levelName,
    LocalizedText reason,
    String contentHash) {

  /** The point as it stands now. */
  static Snapshot of(LoadedPoint loaded, Optional<PointGrading> grading) {
    RiskPointContent content = loaded.point().content();
    String level = loaded.point().level();
    return new Snapshot(
        content.title(),
        content.get(RiskField.CONTENT),
        content.department(),
        loaded.register().department(content.department()).map(Department::name).orElse(""),
        loaded.register().post(content.post()).map(Post::name).orElse(""),
        level,
        loaded.regime().levels().find(level).map(Level::name).orElse(LocalizedText.EMPTY),
        grading.map(Snapshot::reason).orElse(LocalizedText.EMPTY),
        ContentHash.of(content));
  }

  private static LocalizedText reason(PointGrading grading) {
    return grading
        .overruled()
        .map(own -> LocalizedText.same(own.reason()))
        .orElseGet(() -> grading.proposed().reason());
  }
}
