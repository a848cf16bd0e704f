package org.integrityrisk.core.regime;

/** The word lists of a regime, which its rules refer to and which are therefore read first. */
record RegimeWords(
    Vocabulary<Term> scopes,
    Vocabulary<RiskKind> kinds,
    Vocabulary<Term> types,
    Vocabulary<Category> categories,
    Vocabulary<Term> ranks,
    Vocabulary<Term> findingMethods,
    Vocabulary<Term> channels,
    Vocabulary<Level> levels,
    Vocabulary<Factor> factors,
    Vocabulary<Term> stages) {

  static RegimeWords read(Section regime) {
    return new RegimeWords(
        Words.terms(regime, "scopes"),
        Words.kinds(regime),
        Words.terms(regime, "types"),
        Words.categories(regime),
        Words.terms(regime, "ranks"),
        Words.terms(regime, "finding-methods"),
        Words.termsIfAny(regime, "channels"),
        Words.levels(regime, "levels"),
        Words.factors(regime),
        Words.terms(regime, "stages"));
  }
}
