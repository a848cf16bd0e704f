package org.integrityrisk.core.holding;

import java.util.Comparator;
import java.util.List;

/** Lists the items that a person may see: those in stock first, each with the latest first. */
public final class ListHoldings {

  private final LoadHolding load;

  public ListHoldings(LoadHolding load) {
    this.load = load;
  }

  /**
   * The items for a user.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when the user may not see the
   *     project
   */
  public List<Holding> of(String user, String project, HoldingFilter filter) {
    return load.all(user, project).stream()
        .map(LoadedHolding::holding)
        .filter(filter::lets)
        .sorted(
            Comparator.comparing((Holding one) -> one.balance().stock().signum() == 0)
                .thenComparing(one -> one.item().recorded(), Comparator.reverseOrder()))
        .toList();
  }
}
