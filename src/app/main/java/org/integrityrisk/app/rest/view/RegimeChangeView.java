package org.integrityrisk.app.rest.view;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.integrityrisk.core.change.Effect;
import org.integrityrisk.core.change.Leveling.Basis;
import org.integrityrisk.core.change.LostWord;
import org.integrityrisk.core.change.PlanExcerpt;
import org.integrityrisk.core.change.PointChange;
import org.integrityrisk.core.change.RegimeChange;
import org.integrityrisk.core.change.RegimeChangePlan;
import org.integrityrisk.core.regime.Regime;

/**
 * What a change of the regime would do.
 *
 * @param plan fingerprint of the plan, to be sent when it is applied
 * @param ready whether it can be applied: no word is without a new one
 * @param otherFlow whether the issues move to another workflow
 * @param points how many risk points the project has
 * @param levels how many points come from which level to which
 * @param words the words in use that the new regime does not know
 * @param lists the points by what becomes of them
 * @param warnings the open warnings that would move
 */
public record RegimeChangeView(
    String project,
    RegimeName from,
    RegimeName to,
    String plan,
    boolean ready,
    boolean otherFlow,
    boolean reExamine,
    int points,
    List<LevelMove> levels,
    List<WordView> words,
    List<PointChangeList> lists,
    WarningChangeList warnings) {

  /** A regime in a version. */
  public record RegimeName(String key, String version, String name) {

    static RegimeName of(Regime regime, Names names) {
      return new RegimeName(regime.key(), regime.version(), regime.name().in(names.locale()));
    }
  }

  /** How many points come from one level, or none, to another, or none. */
  public record LevelMove(Optional<LevelName> before, Optional<LevelName> after, int points) {}

  /**
   * A word that the new regime does not know.
   *
   * @param word code of the word that takes its place; null while none was chosen
   * @param suggestion code of a word that is called alike, empty when none is
   */
  public record WordView(
      CodeName field,
      CodeName lost,
      int points,
      List<CodeName> choices,
      boolean mayBeCleared,
      String suggestion,
      Optional<String> word,
      boolean open) {}

  /**
   * The plan for a caller.
   *
   * @param from names of the regime that the project leaves
   * @param to names of the new one
   * @param excerpt which points are shown
   */
  public static RegimeChangeView of(
      RegimeChangePlan plan, Names from, Names to, PlanExcerpt excerpt) {
    RegimeChange change = plan.change();
    ChangeNames names = new ChangeNames(from, to);
    return new RegimeChangeView(
        change.project(),
        RegimeName.of(change.from(), from),
        RegimeName.of(change.to(), to),
        plan.fingerprint(),
        plan.unmapped().isEmpty(),
        change.isToAnotherFlow(),
        change.reExamine(),
        plan.points().size(),
        levels(plan, from, to),
        plan.lost().stream().map(word -> word(word, plan, to)).toList(),
        Arrays.stream(Effect.values())
            .filter(excerpt::shows)
            .map(effect -> PointChangeList.of(effect, plan, names, excerpt))
            .toList(),
        WarningChangeList.of(plan.warnings(), names));
  }

  private static List<LevelMove> levels(RegimeChangePlan plan, Names from, Names to) {
    Map<List<String>, Integer> counts = new TreeMap<>(RegimeChangeView::compare);
    for (PointChange point : plan.points()) {
      if (point.level().basis() != Basis.UNTOUCHED) {
        counts.merge(List.of(point.level().before(), point.level().after()), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .map(
            each ->
                new LevelMove(
                    from.level(each.getKey().get(0)),
                    to.level(each.getKey().get(1)),
                    each.getValue()))
        .toList();
  }

  private static int compare(List<String> one, List<String> other) {
    int first = one.get(0).compareTo(other.get(0));
    return first == 0 ? one.get(1).compareTo(other.get(1)) : first;
  }

  private static WordView word(LostWord word, RegimeChangePlan plan, Names to) {
    return new WordView(
        to.field(word.field().code()),
        new CodeName(word.code(), word.name().in(to.locale())),
        word.points(),
        word.choices().stream()
            .map(choice -> new CodeName(choice.code(), choice.name().in(to.locale())))
            .toList(),
        word.mayBeCleared(),
        word.suggestion(),
        plan.change().words().of(word.field(), word.code()),
        plan.unmapped().contains(word));
  }
}
