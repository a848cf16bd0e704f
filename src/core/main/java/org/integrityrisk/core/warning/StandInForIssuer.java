package org.integrityrisk.core.warning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.organisation.OfficeHolders;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.risk.LoadedPoint;

/**
 * In whose name the host changes a warning that climbs by rule: its issuer, as long as the account
 * is there. A warning outlives its issuer's account; then somebody stands in who may issue warnings
 * on the point, or else one of the superiors of its department.
 */
public final class StandInForIssuer {

  private final People people;

  public StandInForIssuer(People people) {
    this.people = people;
  }

  /**
   * The user who acts.
   *
   * @param wanted user key of the one who should
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when no account of them all is
   *     there
   */
  public String of(String wanted, LoadedPoint point) {
    return Stream.of(List.of(wanted), issuers(point), superiors(point))
        .flatMap(List::stream)
        .filter(this::isThere)
        .findFirst()
        .orElseThrow(() -> Refusals.notFound(wanted));
  }

  /** Somebody with an account who may issue warnings on the point; empty where nobody is. */
  public Optional<String> issuer(LoadedPoint point) {
    return issuers(point).stream().filter(this::isThere).findFirst();
  }

  private boolean isThere(String user) {
    return people.displayName(user).isPresent();
  }

  private static List<String> issuers(LoadedPoint point) {
    OfficeHolders holders = point.register().holders();
    return new WarningOffices(point)
        .issuers().stream().flatMap(office -> holders.holdersOf(office).stream()).toList();
  }

  private static List<String> superiors(LoadedPoint point) {
    return point.register().holders().superiors(point.point().content().department());
  }
}
