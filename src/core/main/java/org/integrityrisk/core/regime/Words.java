package org.integrityrisk.core.regime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.integrityrisk.core.organisation.DepartmentKind;
import org.integrityrisk.core.text.Coded;

/** Reads the word lists of a regime file. */
final class Words {

  private static final int LARGEST_ORDER = 99;

  private Words() {}

  static Vocabulary<Term> terms(Section section, String key) {
    return vocabulary(section, key, section.list(key, Words::term));
  }

  /** Words whose codes must be among those that the app knows. */
  static <E extends Enum<E> & Coded> Vocabulary<Term> terms(
      Section section, String key, Class<E> known) {
    return vocabulary(section, key, section.list(key, word -> term(word, known)));
  }

  static Vocabulary<Term> termsIfAny(Section section, String key) {
    return vocabulary(section, key, section.listIfAny(key, Words::term));
  }

  static Vocabulary<RiskKind> kinds(Section section) {
    return vocabulary(section, "kinds", section.list("kinds", Words::kind));
  }

  static Vocabulary<Category> categories(Section section) {
    return vocabulary(section, "categories", section.list("categories", Words::category));
  }

  static Vocabulary<Level> levels(Section section, String key) {
    return ordered(section, key, Words::level, Level::order);
  }

  static Vocabulary<Factor> factors(Section section) {
    return vocabulary(section, "factors", section.listIfAny("factors", Words::factor));
  }

  /** A list of words that carry an order of their own; returned in that order. */
  static <T extends Named> Vocabulary<T> ordered(
      Section section, String key, Function<Section, T> reader, ToIntFunction<T> order) {
    List<T> words = new ArrayList<>(vocabulary(section, key, section.list(key, reader)).list());
    reportTwice(
        section, key, words, word -> order.applyAsInt(word), "order", "regime.duplicate-order");
    words.sort(Comparator.comparingInt(order));
    return new Vocabulary<>(words);
  }

  static <T extends Named> Vocabulary<T> vocabulary(Section section, String key, List<T> words) {
    reportTwice(section, key, words, Named::code, "code", "regime.duplicate-code");
    return new Vocabulary<>(words);
  }

  static int order(Section section) {
    return section.scalar("order").number(1, LARGEST_ORDER);
  }

  static List<String> aliases(Section section) {
    return section.words("aliases").stream().map(Scalar::text).toList();
  }

  private static Term term(Section term) {
    return new Term(
        term.scalar("code").code(),
        term.localized("name"),
        term.localizedIfAny("definition"),
        aliases(term));
  }

  private static <E extends Enum<E> & Coded> Term term(Section word, Class<E> known) {
    word.scalar("code").choiceIfAny(known);
    return term(word);
  }

  private static RiskKind kind(Section kind) {
    Set<DepartmentKind> soughtBy = new LinkedHashSet<>();
    kind.words("sought-by").forEach(one -> soughtBy.add(one.choice(DepartmentKind.class)));
    return new RiskKind(
        kind.scalar("code").code(),
        kind.localized("name"),
        kind.localizedIfAny("definition"),
        aliases(kind),
        soughtBy);
  }

  private static Category category(Section category) {
    return new Category(
        category.scalar("code").code(),
        category.localized("name"),
        category.localizedIfAny("definition"),
        aliases(category),
        termsIfAny(category, "subcategories"));
  }

  private static Level level(Section level) {
    return new Level(
        level.scalar("code").code(),
        order(level),
        level.localized("name"),
        level.scalar("colour").colour(),
        aliases(level));
  }

  private static Factor factor(Section factor) {
    return new Factor(
        factor.scalar("code").code(), factor.localized("name"), terms(factor, "values"));
  }

  private static <T> void reportTwice(
      Section section,
      String key,
      List<T> words,
      Function<T, Object> value,
      String field,
      String problem) {
    Set<Object> seen = new HashSet<>();
    for (int index = 0; index < words.size(); index++) {
      Object one = value.apply(words.get(index));
      if (!"".equals(one) && !seen.add(one)) {
        section.report(problem, key + "[" + index + "]." + field, String.valueOf(one));
      }
    }
  }
}
