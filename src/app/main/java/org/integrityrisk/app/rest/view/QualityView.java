package org.integrityrisk.app.rest.view;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.integrityrisk.core.quality.CheckQuality;
import org.integrityrisk.core.regime.Severity;

/**
 * What the quality checks find, the gravest first.
 *
 * @param checks every check that the regime makes
 * @param severities how many findings there are of each severity
 */
public record QualityView(List<CheckLine> checks, List<SeverityCount> severities) {

  /**
   * One check.
   *
   * @param subject code of what it finds: point, measure ...
   * @param count how many findings
   * @param fix what to do about it
   */
  public record CheckLine(
      String code, String name, CodeName severity, String subject, long count, String fix) {}

  /** How many findings there are of a severity. */
  public record SeverityCount(String code, String name, long count) {}

  /** The results with the names of their codes; what finds nothing comes last of its severity. */
  public static QualityView of(List<CheckQuality.Result> results, Names names) {
    return new QualityView(
        results.stream()
            .sorted(
                Comparator.comparing(CheckQuality.Result::severity)
                    .thenComparing(result -> -result.count()))
            .map(result -> line(result, names))
            .toList(),
        List.of(Severity.values()).stream().map(one -> count(one, results, names)).toList());
  }

  private static CheckLine line(CheckQuality.Result result, Names names) {
    String code = result.check().code();
    return new CheckLine(
        code,
        names.own("quality", code).name(),
        names.own("severity", result.severity().code()),
        result.check().subject().name().toLowerCase(Locale.ROOT),
        result.count(),
        names.own("quality-fix", code).name());
  }

  private static SeverityCount count(
      Severity severity, List<CheckQuality.Result> results, Names names) {
    long count =
        results.stream()
            .filter(result -> result.severity() == severity)
            .mapToLong(CheckQuality.Result::count)
            .sum();
    return new SeverityCount(severity.code(), names.own("severity", severity.code()).name(), count);
  }
}
