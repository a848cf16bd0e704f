package org.integrityrisk.core.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.regime.Category;
import org.integrityrisk.core.regime.Factor;
import org.integrityrisk.core.regime.Named;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.Vocabulary;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPointContent;

/** The words that a regime allows in the fields of a risk point. */
final class FieldWords {

  private static final List<RiskField> PLAIN =
      List.of(
          RiskField.SCOPE,
          RiskField.KIND,
          RiskField.TYPE,
          RiskField.CATEGORY,
          RiskField.SUBCATEGORY,
          RiskField.FINDING_METHOD,
          RiskField.CHANNEL);

  private final Regime regime;

  FieldWords(Regime regime) {
    this.regime = regime;
  }

  /** The fields that take only words of the regime. */
  List<RiskField> fields() {
    Stream<RiskField> asked =
        regime.factors().stream().flatMap(factor -> RiskField.asked(factor.code()).stream());
    return Stream.concat(PLAIN.stream(), asked).distinct().toList();
  }

  /**
   * The words of a field; empty when it takes any text.
   *
   * @param content the point, whose category decides on the words of the subcategory
   */
  Optional<Vocabulary<? extends Named>> in(RiskField field, RiskPointContent content) {
    return switch (field) {
      case SCOPE -> Optional.of(regime.scopes());
      case KIND -> Optional.of(regime.kinds());
      case TYPE -> Optional.of(regime.types());
      case CATEGORY -> Optional.of(regime.categories());
      case FINDING_METHOD -> Optional.of(regime.findingMethods());
      case CHANNEL -> Optional.of(regime.channels());
      case SUBCATEGORY -> subcategories(content.get(RiskField.CATEGORY));
      default -> factor(field);
    };
  }

  private Optional<Vocabulary<? extends Named>> subcategories(String category) {
    return regime
        .categories()
        .find(category)
        .map(Category::subcategories)
        .filter(words -> !words.list().isEmpty())
        .map(words -> words);
  }

  private Optional<Vocabulary<? extends Named>> factor(RiskField field) {
    return regime.factors().find(field.input()).map(Factor::values).map(words -> words);
  }
}
