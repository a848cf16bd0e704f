package org.integrityrisk.core.regime;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words a regime allows in one place, in its order.
 *
 * @param list the words; codes are unique
 */
public record Vocabulary<T extends Named>(List<T> list) implements Iterable<T> {

  public Vocabulary {
    list = List.copyOf(list);
  }

  /** The word of a code. Asked for every field of every point that is graded: no stream for it. */
  public Optional<T> find(String code) {
    for (T word : list) {
      if (word.code().equals(code)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** The word somebody wrote by code, by either name or by an alias. */
  public Optional<T> recognise(String written) {
    return stream().filter(word -> word.isCalled(written)).findFirst();
  }

  public boolean has(String code) {
    return find(code).isPresent();
  }

  public List<String> codes() {
    return stream().map(Named::code).toList();
  }

  public Stream<T> stream() {
    return list.stream();
  }

  @Override
  public Iterator<T> iterator() {
    return list.iterator();
  }
}
