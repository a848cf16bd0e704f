package org.integrityrisk.core.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * Links a measure to further points, or takes it off points that it no longer is against.
 *
 * <p>Codes of problems: {@code measure.one-project}, {@code measure.no-point-left}, {@code
 * measure.too-many-points}.
 */
public final class LinkMeasure {

  private final LoadMeasure loading;
  private final LoadPoint points;
  private final ActOnMeasure acting;

  public LinkMeasure(LoadMeasure loading, LoadPoint points, ActOnMeasure acting) {
    this.loading = loading;
    this.points = points;
    this.acting = acting;
  }

  /**
   * Links and unlinks.
   *
   * @param more keys of points to link; those linked already do no harm
   * @param fewer keys of points to unlink; those not linked do no harm
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN when the user may not add measures to one
   *     of the points, or CONFLICT when the measure is closed or a point withdrawn
   */
  public LoadedMeasure change(String user, String key, Set<String> more, Set<String> fewer) {
    // load
    LoadedMeasure loaded = loading.forUser(user, key);
    List<LoadedPoint> added =
        more.stream().sorted().map(point -> points.forUser(user, point)).toList();
    // validate
    validate(loaded, added, fewer);
    // check rights
    checkRights(loaded, added, fewer);
    // act, audit and publish
    MeasureActKind kind = more.isEmpty() ? MeasureActKind.UNLINKED : MeasureActKind.LINKED;
    Deed deed = Deed.of(kind, "").referringTo(described(more, fewer));
    return acting.act(loaded, deed, changes(loaded, more, fewer));
  }

  /** Whether the user may link the measure to other points now. */
  public static boolean mayLink(LoadedMeasure loaded) {
    return loaded.measure().state() != MeasureState.CLOSED
        && loaded.points().stream().anyMatch(AddMeasure::isEntitled);
  }

  private static void validate(LoadedMeasure loaded, List<LoadedPoint> added, Set<String> fewer) {
    String project = loaded.measure().project();
    if (added.stream().anyMatch(one -> !one.point().project().equals(project))) {
      throw DomainException.invalid(Problem.of("measure.one-project").at("link"));
    }
    Set<String> left = new HashSet<>(loaded.measure().points());
    added.forEach(one -> left.add(one.point().key()));
    left.removeAll(fewer);
    if (left.isEmpty()) {
      throw DomainException.invalid(Problem.of("measure.no-point-left").at("unlink"));
    }
    MeasureRules.checkNumber(left.size(), "link");
  }

  private static void checkRights(
      LoadedMeasure loaded, List<LoadedPoint> added, Set<String> fewer) {
    if (loaded.measure().state() == MeasureState.CLOSED) {
      throw Refusals.outOfTurn(loaded.measure().key(), loaded.measure().state().code());
    }
    added.forEach(AddMeasure::checkRight);
    loaded.points().stream()
        .filter(one -> fewer.contains(one.point().key()))
        .filter(one -> !AddMeasure.isEntitled(one))
        .findFirst()
        .ifPresent(
            one -> {
              throw Refusals.forbidden(one.point().key());
            });
  }

  private static List<Map<String, String>> changes(
      LoadedMeasure loaded, Set<String> more, Set<String> fewer) {
    List<Map<String, String>> changes = new ArrayList<>();
    more.stream().sorted().map(MeasureStep.LINK::with).forEach(changes::add);
    fewer.stream()
        .filter(loaded.measure().points()::contains)
        .sorted()
        .map(MeasureStep.UNLINK::with)
        .forEach(changes::add);
    return changes;
  }

  private static String described(Set<String> more, Set<String> fewer) {
    List<String> words = new ArrayList<>();
    more.stream().sorted().map(key -> "+" + key).forEach(words::add);
    fewer.stream().sorted().map(key -> "-" + key).forEach(words::add);
    return String.join(" ", words);
  }
}
