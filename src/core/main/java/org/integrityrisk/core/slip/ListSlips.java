package org.integrityrisk.core.slip;

import java.util.stream.Stream;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.paper.FindPapers;
import org.integrityrisk.core.paper.FindPapers.Shelf;
import org.integrityrisk.core.paper.PaperFilter;
import org.integrityrisk.core.paper.PaperKind;
import org.integrityrisk.core.paper.PaperPage;
import org.integrityrisk.core.paper.PaperSight;

/** Lists the slips that a person may see: late first, then open, each with the latest first. */
public final class ListSlips {

  private final FindPapers find;
  private final Shelf<Slip> shelf;

  public ListSlips(FindPapers find, Slips slips) {
    this.find = find;
    this.shelf = new Shelf<>(PaperKind.SLIP, ListSlips::sight, slips::all);
  }

  /**
   * A part of the slips for a user.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when the user may not see the
   *     project
   */
  public PaperPage<Slip> page(
      String user, String project, PaperFilter filter, int start, int limit) {
    return find.page(shelf, user, project, filter, start, limit);
  }

  /** As {@link LoadedSlip#maySee()} says of one. */
  private static PaperSight sight(Rights rights) {
    return PaperSight.ofDepartments(
        rights,
        rights.actor().key(),
        Stream.of(rights.departmentsLed(), rights.departmentsLookedAt())
            .flatMap(codes -> codes.stream()));
  }
}
