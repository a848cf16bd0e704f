package org.integrityrisk.core.supervision;

import java.util.List;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.attachment.FilePlace;
import org.integrityrisk.core.attachment.FilePlaces;
import org.integrityrisk.core.attachment.SubjectKind;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPoints;

/** The files of a check of one point lie at the point: whoever checks it adds to them. */
public final class CheckFiles implements FilePlaces {

  private final Checks checks;
  private final RiskPoints points;
  private final LoadPoint surroundings;

  public CheckFiles(Checks checks, RiskPoints points, LoadPoint surroundings) {
    this.checks = checks;
    this.points = points;
    this.surroundings = surroundings;
  }

  @Override
  public SubjectKind kind() {
    return SubjectKind.CHECK;
  }

  @Override
  public FilePlace find(String user, String id) {
    String key =
        checks
            .find(id)
            .flatMap(check -> points.findById(check.pointId()))
            .map(RiskPoint::key)
            .orElseThrow(() -> Refusals.notFound(id));
    LoadedPoint loaded = surroundings.forUser(user, key);
    return new FilePlace(loaded.point().project(), List.of(key), RecordCheck.isEntitled(loaded));
  }
}
