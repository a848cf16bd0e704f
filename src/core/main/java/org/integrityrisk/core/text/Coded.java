package org.integrityrisk.core.text;

import java.util.Optional;
import java.util.stream.Stream;

/** Something known by a stable ASCII code: what is stored, sent over REST and compared. */
public interface Coded {

  String code();

  /** The constant of a closed set that carries the code, if one does. */
  static <E extends Enum<E> & Coded> Optional<E> find(Class<E> set, String code) {
    return Stream.of(set.getEnumConstants()).filter(one -> one.code().equals(code)).findFirst();
  }
}
