package org.integrityrisk.core.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.integrityrisk.core.journal.ExclusiveActions;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.Regimes;
import org.integrityrisk.core.text.Coded;

/**
 * A change of the regime as an intent of the journal: the first step lets the project work by the
 * new regime, the last one closes the change, and each between them takes some points along.
 */
final class ChangeIntent {

  static final String KIND = ExclusiveActions.REGIME_CHANGE;
  static final String FROM = "from";
  static final String TO = "to";

  /** Name in the header: the number of points. */
  static final String POINTS = "points";

  static final int POINTS_PER_STEP = 500;

  private static final String RE_EXAMINE = "re-examine";
  private static final String WORD = "word ";
  private static final String COUNT = "count ";
  private static final String IDS = "ids";
  private static final String FIELD = "field";
  private static final String CODE = "code";
  private static final String NEW = "new";
  private static final String SEPARATOR = ",";

  private final Intent intent;

  ChangeIntent(Intent intent) {
    this.intent = intent;
  }

  static Map<String, String> header(RegimeChangePlan plan, Regimes regimes) {
    RegimeChange change = plan.change();
    Map<String, String> header = new HashMap<>();
    header.put(ExclusiveActions.PROJECT, change.project());
    header.put(FROM, regimes.referenceOf(change.from()));
    header.put(TO, regimes.referenceOf(change.to()));
    header.put(RE_EXAMINE, Boolean.toString(change.reExamine()));
    header.put(POINTS, Integer.toString(plan.points().size()));
    change.words().texts().forEach((place, word) -> header.put(WORD + place, word));
    counts(plan).forEach((what, count) -> header.put(COUNT + what, count));
    return header;
  }

  private static Map<String, String> counts(RegimeChangePlan plan) {
    return Map.of(
        "points", Integer.toString(plan.points().size()),
        "levels", Integer.toString(plan.count(point -> point.level().isChange())),
        "moved", Integer.toString(plan.count(point -> point.place().isMoved())),
        "answerers", Integer.toString(plan.count(point -> point.answerer().isChange())),
        "plan", plan.fingerprint());
  }

  /** The header of a change that takes along what was left behind by this one. */
  Map<String, String> headerForRest(List<Refused> left) {
    String points = Integer.toString(pointIds(left).size());
    Map<String, String> header = new HashMap<>(intent.header());
    header.keySet().removeIf(name -> name.startsWith(COUNT));
    header.put(POINTS, points);
    header.put(COUNT + POINTS, points);
    return header;
  }

  /** Its steps. */
  List<Map<String, String>> stepsForRest(List<Refused> left) {
    Set<String> words = left.stream().map(Refused::word).collect(Collectors.toUnmodifiableSet());
    List<Map<String, String>> replacing =
        IntStream.range(0, intent.steps().size())
            .filter(step -> followUp(step).filter(word -> words.contains(word.place())).isPresent())
            .mapToObj(step -> intent.steps().get(step))
            .toList();
    return steps(pointIds(left), replacing);
  }

  private static List<String> pointIds(List<Refused> left) {
    return left.stream().filter(Refused::isPoint).map(Refused::pointId).toList();
  }

  static List<Map<String, String>> steps(RegimeChangePlan plan) {
    List<Map<String, String>> replacing = new ArrayList<>();
    plan.change()
        .words()
        .followUps()
        .forEach(
            (field, words) ->
                words.forEach(
                    (code, word) ->
                        replacing.add(Map.of(FIELD, field.code(), CODE, code, NEW, word))));
    return steps(plan.points().stream().map(PointChange::id).toList(), replacing);
  }

  private static List<Map<String, String>> steps(
      List<String> ids, List<Map<String, String>> replacing) {
    List<Map<String, String>> steps = new ArrayList<>();
    steps.add(Map.of());
    for (int first = 0; first < ids.size(); first += POINTS_PER_STEP) {
      List<String> some = ids.subList(first, Math.min(first + POINTS_PER_STEP, ids.size()));
      steps.add(Map.of(IDS, String.join(SEPARATOR, some)));
    }
    steps.addAll(replacing);
    steps.add(Map.of());
    return steps;
  }

  /**
   * The change that is being made.
   *
   * @throws java.util.NoSuchElementException when somebody has deleted a regime meanwhile
   */
  RegimeChange change(Regimes regimes) {
    Map<String, String> header = intent.header();
    return new RegimeChange(
        header.get(ExclusiveActions.PROJECT),
        regime(regimes, FROM),
        regime(regimes, TO),
        WordMap.read(part(WORD)),
        Boolean.parseBoolean(header.get(RE_EXAMINE)));
  }

  private Regime regime(Regimes regimes, String name) {
    return regimes.find(intent.header().get(name)).orElseThrow();
  }

  boolean isFirst(int step) {
    return step == 0;
  }

  boolean isLast(int step) {
    return step == intent.steps().size() - 1;
  }

  /** The words that a step replaces in measures and warnings; empty when it takes points along. */
  Optional<FollowUpWord> followUp(int step) {
    Map<String, String> content = intent.steps().get(step);
    return Optional.ofNullable(content.get(FIELD))
        .flatMap(code -> Coded.find(FollowUpField.class, code))
        .map(field -> new FollowUpWord(field, content.get(CODE), content.get(NEW)));
  }

  boolean takesPoints(int step) {
    return intent.steps().get(step).containsKey(IDS);
  }

  List<String> ids(int step) {
    return List.of(intent.steps().get(step).get(IDS).split(SEPARATOR));
  }

  String actor() {
    return intent.actor();
  }

  /**
   * What the audit trail says of the change as a whole.
   *
   * @param refused how many points the host refused
   */
  Map<String, String> summary(int refused) {
    Map<String, String> summary = new HashMap<>(part(COUNT));
    if (refused > 0) {
      summary.put("refused", Integer.toString(refused));
    }
    part(WORD).forEach((place, word) -> summary.put(WORD + place, word));
    summary.put("regime", intent.header().get(TO));
    summary.put("change", intent.id());
    return summary;
  }

  private Map<String, String> part(String prefix) {
    Map<String, String> part = new HashMap<>();
    intent
        .header()
        .forEach(
            (name, value) -> {
              if (name.startsWith(prefix)) {
                part.put(name.substring(prefix.length()), value);
              }
            });
    return part;
  }
}
