package org.integrityrisk.core.inspection;

import org.integrityrisk.core.attachment.FilePlace;
import org.integrityrisk.core.attachment.FilePlaces;
import org.integrityrisk.core.attachment.SubjectKind;

/**
 * The files of a check lie at the points that it looks at, or in the database when it asks people
 * and looks at none: those who may record it add to them, as long as it was not dropped.
 */
public final class RoundFiles implements FilePlaces {

  private final LoadRound loading;

  public RoundFiles(LoadRound loading) {
    this.loading = loading;
  }

  @Override
  public SubjectKind kind() {
    return SubjectKind.CHECK_ROUND;
  }

  @Override
  public FilePlace find(String user, String id) {
    CheckRound round = loading.find(user, id);
    boolean mayAdd = round.state() != RoundState.DROPPED && loading.mayAnswer(user, round);
    return new FilePlace(round.project(), round.points(), mayAdd);
  }
}
