package org.integrityrisk.core.regime;

/**
 * How a regime shows points for comments (公示).
 *
 * @param days working days that they are shown, 1 to 366
 * @param scopes among whom they may be shown, by codes of {@link PublicityScope}, the narrowest
 *     first; not empty
 * @param anonymous whether comments without a name are taken
 */
public record PublicityRules(int days, Vocabulary<Term> scopes, boolean anonymous) {

  private static final int LONGEST_PERIOD = 366;

  static PublicityRules read(Section publicity) {
    return new PublicityRules(
        publicity.scalar("days").number(1, LONGEST_PERIOD),
        Words.terms(publicity, "scopes", PublicityScope.class),
        publicity.scalar("anonymous").flag());
  }
}
