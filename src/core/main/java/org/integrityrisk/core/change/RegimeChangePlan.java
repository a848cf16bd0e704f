package org.integrityrisk.core.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.integrityrisk.core.audit.Fingerprint;

/**
 * Everything that a change of the regime would do.
 *
 * @param change the change
 * @param lost the words in use that the new regime does not know, those that have a new word among
 *     them
 * @param unmapped those of them that have none yet; as long as there are any, the change cannot be
 *     made
 * @param points every risk point of the project, in the order of their filing
 * @param warnings the open warnings that would move, in the order of their issuing; nothing is done
 *     to them but what the words say, so that they are no part of the fingerprint
 * @param fingerprint the same for the same plan; whoever applies it says which one was looked at
 */
public record RegimeChangePlan(
    RegimeChange change,
    List<LostWord> lost,
    List<LostWord> unmapped,
    List<PointChange> points,
    List<WarningChange> warnings,
    String fingerprint) {

  public RegimeChangePlan {
    lost = List.copyOf(lost);
    unmapped = List.copyOf(unmapped);
    points = List.copyOf(points);
    warnings = List.copyOf(warnings);
  }

  static RegimeChangePlan of(
      RegimeChange change,
      List<LostWord> lost,
      List<LostWord> unmapped,
      List<PointChange> points,
      List<WarningChange> warnings) {
    List<String> texts = new ArrayList<>();
    texts.add(change.from().key() + "@" + change.from().version());
    texts.add(change.to().key() + "@" + change.to().version());
    texts.add(change.words().texts().toString());
    texts.add(Boolean.toString(change.reExamine()));
    points.forEach(point -> texts.addAll(point.texts()));
    return new RegimeChangePlan(change, lost, unmapped, points, warnings, Fingerprint.of(texts));
  }

  /** How many points something of that kind becomes of. */
  public int count(Predicate<PointChange> kind) {
    return (int) points.stream().filter(kind).count();
  }
}
