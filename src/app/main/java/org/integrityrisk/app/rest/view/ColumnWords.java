package org.integrityrisk.app.rest.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.integrityrisk.app.store.register.RegisterColumn;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.organisation.Unit;
import org.integrityrisk.core.regime.Factor;
import org.integrityrisk.core.regime.Named;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.Vocabulary;
import org.integrityrisk.core.review.ReviewFlow;

/**
 * What a column of the register can hold, in which order, and what that is called.
 *
 * @param name what the column is called
 * @param codes the codes in their own order; none for a factor that the regime does not ask for
 * @param isOpen whether the codes are entries of the organisation register, of which there may be
 *     any number
 * @param naming finds the name of a code
 */
public record ColumnWords(
    RegisterColumn column,
    String name,
    List<String> codes,
    boolean isOpen,
    Function<String, Optional<String>> naming) {

  /** The words for a column. */
  public static ColumnWords of(RegisterColumn column, Names names) {
    Regime regime = names.regime();
    return switch (column) {
      case LEVEL ->
          new ColumnWords(
              column,
              names.field("level").name(),
              regime.levels().codes(),
              false,
              code -> names.level(code).map(LevelName::name));
      case TYPE -> of(column, regime.types(), names);
      case CATEGORY -> of(column, regime.categories(), names);
      case KIND -> of(column, regime.kinds(), names);
      case SCOPE -> of(column, regime.scopes(), names);
      case RANK -> of(column, regime.ranks(), names);
      case STATUS ->
          new ColumnWords(
              column,
              names.field("status").name(),
              ReviewFlow.of(regime).states(),
              false,
              code -> Optional.of(names.state(code).name()));
      case UNIT -> of(column, "unit", names, names.register().units(), Unit::code, names::unit);
      case DEPARTMENT ->
          of(
              column,
              "department",
              names,
              names.register().departments(),
              Department::code,
              names::department);
      case POST -> of(column, "post", names, names.register().posts(), Post::code, names::post);
      case CONSEQUENCE, PROBABILITY, HARM, POWER_HELD, POST_CATEGORY, CAUSE_KIND ->
          ofFactor(column, names);
    };
  }

  private static ColumnWords of(
      RegisterColumn column, Vocabulary<? extends Named> words, Names names) {
    return ofWords(column, names.field(column.code()).name(), words, names);
  }

  private static <T extends Named> ColumnWords ofWords(
      RegisterColumn column, String name, Vocabulary<T> words, Names names) {
    return new ColumnWords(
        column, name, words.codes(), false, code -> names.of(words, code).map(CodeName::name));
  }

  private static ColumnWords ofFactor(RegisterColumn column, Names names) {
    Optional<Factor> factor = names.regime().factors().find(column.code());
    return factor
        .map(asked -> ofWords(column, asked.name().in(names.locale()), asked.values(), names))
        .orElseGet(
            () ->
                new ColumnWords(column, column.code(), List.of(), false, code -> Optional.empty()));
  }

  private static <T> ColumnWords of(
      RegisterColumn column,
      String field,
      Names names,
      List<T> entries,
      Function<T, String> code,
      Function<String, Optional<CodeName>> naming) {
    return new ColumnWords(
        column,
        names.field(field).name(),
        entries.stream().map(code).toList(),
        true,
        wanted -> naming.apply(wanted).map(CodeName::name));
  }

  /** What a code is called; the code itself when nobody knows it any more. */
  public String nameOf(String code) {
    return naming.apply(code).orElse(code);
  }

  /** Where a code stands: what nobody knows any more, and what has no code, come last. */
  public int place(String code) {
    int place = codes.indexOf(code);
    if (code.isEmpty()) {
      return Integer.MAX_VALUE;
    }
    return place < 0 ? codes.size() : place;
  }
}
