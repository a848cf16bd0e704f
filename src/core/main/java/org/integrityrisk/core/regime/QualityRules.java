package org.integrityrisk.core.regime;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.integrityrisk.core.text.Coded;

/**
 * Which quality checks a regime leaves out, and which it weighs differently.
 *
 * @param off the checks that are not made
 * @param severities how grave some of the others are
 */
public record QualityRules(Set<QualityCheck> off, Map<QualityCheck, Severity> severities) {

  /** Every check, as grave as it is by itself. */
  static final QualityRules ALL = new QualityRules(Set.of(), Map.of());

  private static final List<String> CODES =
      Arrays.stream(QualityCheck.values()).map(Coded::code).toList();

  public QualityRules {
    off = Set.copyOf(off);
    severities = Map.copyOf(severities);
  }

  static QualityRules read(Section regime) {
    return regime.sectionIfAny("quality", QualityRules::rules).orElse(ALL);
  }

  private static QualityRules rules(Section quality) {
    Set<QualityCheck> off = EnumSet.noneOf(QualityCheck.class);
    quality
        .words("off")
        .forEach(
            word ->
                QualityCheck.of(word.reference(CODES, "regime.unknown-quality-check"))
                    .ifPresent(off::add));
    return new QualityRules(
        off, quality.sectionIfAny("severity", QualityRules::severities).orElse(Map.of()));
  }

  private static Map<QualityCheck, Severity> severities(Section severity) {
    Map<QualityCheck, Severity> graded = new EnumMap<>(QualityCheck.class);
    for (QualityCheck check : QualityCheck.values()) {
      severity
          .scalar(check.code())
          .choiceIfAny(Severity.class)
          .ifPresent(grave -> graded.put(check, grave));
    }
    return graded;
  }

  /** The checks that are made, the gravest first. */
  public List<QualityCheck> made() {
    return Arrays.stream(QualityCheck.values())
        .filter(check -> !off.contains(check))
        .sorted((one, other) -> severityOf(one).compareTo(severityOf(other)))
        .toList();
  }

  /** How grave it is when the check finds something. */
  public Severity severityOf(QualityCheck check) {
    return severities.getOrDefault(check, check.severity());
  }
}
