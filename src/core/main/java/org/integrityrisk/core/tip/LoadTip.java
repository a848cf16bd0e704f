package org.integrityrisk.core.tip;

import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.text.DomainException;

/** The first step of whatever a handler does with a tip. */
public final class LoadTip {

  private final TipArchive archive;
  private final TipDesk desk;
  private final Permissions permissions;

  public LoadTip(TipArchive archive, TipDesk desk, Permissions permissions) {
    this.archive = archive;
    this.desk = desk;
    this.permissions = permissions;
  }

  /**
   * The tip for one of its handlers; for everybody else there is none.
   *
   * @throws DomainException NOT_FOUND; CONFLICT when its key is not at hand
   */
  Tip forHandler(String user, String id) {
    Tip tip = archive.open(id);
    if (!permissions.mayBrowse(user, tip.card().project()) || !desk.handles(user, tip)) {
      throw Refusals.notFound(id);
    }
    return tip;
  }

  /**
   * The same, when the step may be done now.
   *
   * @throws DomainException also CONFLICT {@code access.out-of-turn}
   */
  Tip forStep(String user, String id, TipStep step) {
    Tip tip = forHandler(user, id);
    if (!step.isPossibleIn(tip.card().state())) {
      throw Refusals.outOfTurn(tip.card().number(), "tip." + tip.card().state().code());
    }
    return tip;
  }
}
