package org.integrityrisk.core.power;

import java.util.List;
import java.util.Optional;

/**
 * A basis that no longer holds as it did, by which risk points may have become wrong (法律法规的立、改、废).
 *
 * @param power code of the power that rests on it
 * @param basis the basis as it is now
 */
public record ChangedBasis(String power, Basis basis) {

  /**
   * What a change of a power does to its bases: everything amended or repealed that was not, or
   * from another day.
   *
   * @param before the power before; nothing changes for a new one, on which no risk point rests
   */
  public static List<ChangedBasis> between(Optional<Power> before, Power after) {
    return before.stream()
        .flatMap(
            old ->
                after.bases().stream()
                    .filter(basis -> basis.state().isChanged() && !isAsBefore(old, basis)))
        .map(basis -> new ChangedBasis(after.code(), basis))
        .toList();
  }

  private static boolean isAsBefore(Power old, Basis basis) {
    return old.basis(basis.code())
        .filter(one -> one.state() == basis.state() && one.changed().equals(basis.changed()))
        .isPresent();
  }
}
