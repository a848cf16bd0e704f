package org.integrityrisk.app.rest.call;

import java.util.List;
import java.util.stream.Collectors;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.text.Problem;

/** Codes that a caller sent, as the constants that carry them. */
public final class KnownCodes {

  private KnownCodes() {}

  /**
   * The constant that carries a code.
   *
   * @param field the property that the code stands in
   * @throws Refusal 400 that names the codes there are
   */
  public static <E extends Enum<E> & Coded> E find(Class<E> set, String field, String code) {
    return find(List.of(set.getEnumConstants()), field, code);
  }

  /**
   * The one of several constants that carries a code.
   *
   * @param field the property that the code stands in
   * @throws Refusal 400 that names their codes
   */
  public static <E extends Coded> E find(List<E> known, String field, String code) {
    return known.stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(
            () -> Refusal.bad(Problem.of("rest.unknown-value", code, codes(known)).at(field)));
  }

  private static String codes(List<? extends Coded> known) {
    return known.stream().map(Coded::code).collect(Collectors.joining(", "));
  }
}
