package org.integrityrisk.app.rest;

import java.util.List;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.rest.view.PowerLine;
import org.integrityrisk.app.rest.view.PowerView;
import org.integrityrisk.app.store.register.PointsOfPowers;
import org.integrityrisk.core.access.Sight;
import org.integrityrisk.core.power.Power;
import org.integrityrisk.core.power.Powers;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.springframework.stereotype.Component;

/** Shows the power catalogue with the risk points of a project on it. */
@Component
public class PowerViews {

  private final Powers powers;
  private final PointsOfPowers points;
  private final NamesIn names;

  public PowerViews(Powers powers, PointsOfPowers points, NamesIn names) {
    this.powers = powers;
    this.points = points;
    this.names = names;
  }

  /** A page of the catalogue. */
  public record Page(int total, int start, int limit, List<PowerLine> powers) {}

  Page page(Caller caller, Sight seen, PowerQuery query, Paging paging) {
    Names words = names.project(caller, seen.project());
    var counts = points.counts(seen);
    List<Power> found = powers.catalogue().powers().stream().filter(query::lets).toList();
    return new Page(
        found.size(),
        paging.start(),
        paging.limit(),
        found.stream()
            .skip(paging.start())
            .limit(paging.limit())
            .map(power -> PowerLine.of(power, counts.getOrDefault(power.code(), 0L), words))
            .toList());
  }

  /**
   * One power.
   *
   * @throws DomainException NOT_FOUND when there is none of the code
   */
  PowerView of(Caller caller, Sight seen, String code) {
    Power power =
        powers
            .catalogue()
            .find(code)
            .orElseThrow(() -> DomainException.notFound(Problem.of("power.not-found", code)));
    return PowerView.of(power, points.shown(seen, code), names.project(caller, seen.project()));
  }
}
