package org.integrityrisk.core.holding;

import java.util.stream.Stream;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.paper.FindPapers;
import org.integrityrisk.core.paper.FindPapers.Shelf;
import org.integrityrisk.core.paper.PaperFilter;
import org.integrityrisk.core.paper.PaperKind;
import org.integrityrisk.core.paper.PaperPage;
import org.integrityrisk.core.paper.PaperSight;

/** Lists the items that a person may see: those in stock first, each with the latest first. */
public final class ListHoldings {

  private final FindPapers find;
  private final Shelf<Holding> shelf;

  public ListHoldings(FindPapers find, Holdings holdings) {
    this.find = find;
    this.shelf = new Shelf<>(PaperKind.HOLDING, ListHoldings::sight, holdings::all);
  }

  /**
   * A part of the items for a user.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when the user may not see the
   *     project
   */
  public PaperPage<Holding> page(
      String user, String project, PaperFilter filter, int start, int limit) {
    return find.page(shelf, user, project, filter, start, limit);
  }

  /** As {@link LoadedHolding#maySee()} says of one. */
  private static PaperSight sight(Rights rights) {
    return PaperSight.ofDepartments(
        rights,
        "",
        Stream.of(
                rights.register().holders().departmentsOf(rights.actor().key()),
                rights.departmentsLookedAt())
            .flatMap(codes -> codes.stream()));
  }
}
