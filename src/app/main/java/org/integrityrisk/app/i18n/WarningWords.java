package org.integrityrisk.app.i18n;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.text.LocalizedText;
import org.integrityrisk.core.warning.WarningReason;

/**
 * Says in words by which rule a warning is where it is.
 *
 * @param regime the regime whose names are used
 */
public record WarningWords(Texts texts, Regime regime, Locale locale) {

  private static final String RULE = "integrity-risk.warning.rule.";

  /** The rule with what it went by, as a sentence. */
  public String said(WarningReason reason) {
    List<String> values =
        reason.rule().inputs().stream()
            .map(input -> said(input, reason.inputs().getOrDefault(input, "")))
            .toList();
    return texts.of(locale, RULE + reason.rule().code(), values);
  }

  /** The name of a colour; its code where the regime has no such colour any more. */
  public String colour(String code) {
    return name(regime.warnings().colours().find(code).map(colour -> colour.name()), code);
  }

  /** The regime's present name of a code; other inputs are said as they are. */
  private String said(String input, String value) {
    return switch (input) {
      case "from", "to" -> colour(value);
      case "source" ->
          name(regime.warnings().sources().find(value).map(source -> source.name()), value);
      case "standing-rule" -> standingRule(value);
      default -> value;
    };
  }

  private String standingRule(String code) {
    return name(
        regime
            .routine()
            .screening()
            .flatMap(rules -> rules.rules().find(code))
            .map(rule -> rule.name()),
        code);
  }

  private String name(Optional<LocalizedText> name, String code) {
    return name.map(text -> text.in(locale)).orElse(code);
  }
}
