package org.integrityrisk.core.rectification;

import java.util.List;
import org.integrityrisk.core.attachment.FilePlace;
import org.integrityrisk.core.attachment.FilePlaces;
import org.integrityrisk.core.attachment.SubjectKind;

/**
 * The files of a rectification lie at its point: who has to put things right and who verifies it
 * add to them until it is closed.
 */
public final class RectificationFiles implements FilePlaces {

  private final LoadRectification loading;

  public RectificationFiles(LoadRectification loading) {
    this.loading = loading;
  }

  @Override
  public SubjectKind kind() {
    return SubjectKind.RECTIFICATION;
  }

  @Override
  public FilePlace find(String user, String id) {
    Rectification one = loading.find(user, id);
    RectificationAccess access = loading.access(user);
    boolean concerned =
        access.mayTake(one, RectificationAction.REPORT)
            || access.mayTake(one, RectificationAction.VERIFY);
    boolean mayAdd = one.state() != RectificationState.CLOSED && concerned;
    return new FilePlace(one.project(), List.of(one.point()), mayAdd);
  }
}
