package org.integrityrisk.core.importing;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.organisation.EntryKind;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.regime.Category;
import org.integrityrisk.core.regime.Factor;
import org.integrityrisk.core.regime.Named;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.Vocabulary;
import org.integrityrisk.core.risk.MajorMatter;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPointContent;

/**
 * Turns what people write in a file into codes. What is not recognised stays as written, so that
 * the rules for content can name it.
 */
final class RiskPointWords {

  private final Regime regime;
  private final OrganisationRegister register;
  private final PlaceNames places;

  RiskPointWords(Regime regime, OrganisationRegister register) {
    this.regime = regime;
    this.register = register;
    this.places = PlaceNames.of(register);
  }

  /** The same content in codes. */
  RiskPointContent inCodes(RiskPointContent written) {
    RiskPointContent content = written;
    for (RiskField field : RiskField.values()) {
      String value = content.get(field);
      if (!value.isEmpty()) {
        content = content.with(field, code(field, value, content));
      }
    }
    return content;
  }

  /** Fields come in an order in which a category precedes its subcategory and a place its parts. */
  private String code(RiskField field, String value, RiskPointContent soFar) {
    return switch (field) {
      case SCOPE -> code(regime.scopes(), value);
      case KIND -> code(regime.kinds(), value);
      case TYPE -> code(regime.types(), value);
      case CATEGORY -> code(regime.categories(), value);
      case SUBCATEGORY -> subcategory(value, soFar.get(RiskField.CATEGORY));
      case FINDING_METHOD -> code(regime.findingMethods(), value);
      case CHANNEL -> code(regime.channels(), value);
      case THREE_MAJORS -> MajorMatter.codesIn(value);
      case UNIT -> places.code(EntryKind.UNIT, value);
      case DEPARTMENT -> places.code(EntryKind.DEPARTMENT, value);
      case POST -> post(value, soFar.department());
      default -> answer(field, value);
    };
  }

  private String subcategory(String value, String category) {
    return regime
        .categories()
        .find(category)
        .map(Category::subcategories)
        .map(words -> code(words, value))
        .orElse(value);
  }

  private String answer(RiskField field, String value) {
    return regime
        .factors()
        .find(field.input())
        .map(Factor::values)
        .map(words -> code(words, value))
        .orElse(value);
  }

  /** A post by code, or by name: within its department, else if no other post has the name. */
  private String post(String value, String department) {
    List<String> named =
        register.postsIn(department).stream()
            .filter(post -> post.name().equals(value))
            .map(Post::code)
            .toList();
    return register.post(value).isEmpty() && named.size() == 1
        ? named.get(0)
        : places.code(EntryKind.POST, value);
  }

  private static String code(Vocabulary<? extends Named> words, String value) {
    Optional<String> code = words.recognise(value).map(Named::code);
    return code.orElse(value);
  }
}
