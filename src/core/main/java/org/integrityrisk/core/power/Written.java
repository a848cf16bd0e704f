package org.integrityrisk.core.power;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.integrityrisk.core.text.Coded;

/** What people write when they mean something that has a code and a name. */
final class Written {

  private Written() {}

  /** The code meant: written with or without the name, or by a name that only one has. */
  static <T extends Coded> String codeIn(
      String text, Collection<T> known, Function<T, String> name) {
    String written = text.strip();
    String head = written.split("\\s", 2)[0];
    if (known.stream().anyMatch(one -> one.code().equals(head))) {
      return head;
    }
    List<String> named =
        known.stream().filter(one -> name.apply(one).equals(written)).map(Coded::code).toList();
    return named.size() == 1 ? named.get(0) : written;
  }
}
